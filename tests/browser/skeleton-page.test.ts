/** Which parts of a page come into its skeleton, and how much of it. */
import { expect, onTestFinished, test } from 'vitest';
import {
  SKELETON_DEPTH,
  SKELETON_NODES,
  type SkeletonChild,
  type SkeletonNode,
} from '../../utils/domain/pages/skeleton';
import { skeletonToHtml } from '../../utils/domain/pages/skeleton-html';
import { skeletonCounts } from '../../utils/domain/pages/skeleton-outline';
import { asSkeleton } from '../../utils/domain/pages/skeleton-schema';
import { shown } from './fixtures';
import { skeletonIn } from './skeletons';

const tagsIn = (children: readonly SkeletonChild[] = []): string[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : [child.tag]));
const at = (node: SkeletonNode, ...path: number[]): SkeletonNode =>
  path.reduce((inner, index) => inner.children?.[index] as SkeletonNode, node);

test('what runs, what is drawn and what is ours stays out', () => {
  const page = shown(`<main><script>1</script><style>p {}</style><!-- a --><takt-row>3 хв</takt-row>
    <svg><title>Олена</title><path d="M0 0"/></svg><template><p>x</p></template><p>Олена</p></main>`);
  const { body } = skeletonIn(page);
  expect(tagsIn(at(body, 0).children)).toEqual(['svg', 'p']);
  expect(at(body, 0).children?.find((child) => typeof child !== 'string' && child.tag === 'svg')).not.toHaveProperty(
    'children',
  );
});

test('a shadow root and a frame of the same host are taken along, and made again', () => {
  const page = shown('<section></section><iframe></iframe>');
  const root = page.querySelector('section')?.attachShadow({ mode: 'open' });
  root?.append(Object.assign(page.createElement('b'), { textContent: 'Олена' }));
  const inner = page.querySelector('iframe')?.contentDocument as Document;
  inner.body.append(inner.createElement('ul'));
  const skeleton = skeletonIn(page);
  expect(at(skeleton.body, 0).shadow).toMatchObject({ mode: 'open', children: [{ tag: 'b' }] });
  expect(at(skeleton.body, 1).frame).toMatchObject({ path: '/*', body: { children: [{ tag: 'ul' }] } });
  const html = skeletonToHtml(skeleton);
  expect(html).toContain('<template shadowrootmode="open"><b>');
  expect(html).toContain('&lt;ul&gt;');
});

test('a closed one too, where an extension may look into it', () => {
  const page = shown('<section></section>');
  const root = page.querySelector('section')?.attachShadow({ mode: 'closed' });
  root?.append(page.createElement('b'));
  const { chrome } = globalThis as { chrome?: unknown };
  Object.assign(globalThis, {
    chrome: { dom: { openOrClosedShadowRoot: (one: Element) => (one.localName === 'section' ? root : null) } },
  });
  onTestFinished(() => void Object.assign(globalThis, { chrome }));
  expect(at(skeletonIn(page).body, 0).shadow).toMatchObject({ mode: 'closed', children: [{ tag: 'b' }] });
});

test('of a page that is too long its beginning is kept, and that it is cut is said', () => {
  const page = shown(`<ul>${'<li><b>Олена</b></li>'.repeat(8000)}</ul>`);
  const skeleton = skeletonIn(page);
  const { elements, texts } = skeletonCounts(skeleton);
  expect(elements + texts).toBe(SKELETON_NODES);
  expect(skeleton.cut).toBe(true);
  expect(asSkeleton(skeleton).kind).toBe('skeleton');
});

test('and of one that is too deep', () => {
  const page = shown('<main></main>');
  let inmost: Element = page.querySelector('main') as Element;
  for (let depth = 0; depth < 2 * SKELETON_DEPTH; depth++) inmost = inmost.appendChild(page.createElement('div'));
  const skeleton = skeletonIn(page);
  expect(skeletonCounts(skeleton).elements).toBe(SKELETON_DEPTH + 1);
  expect(skeleton.cut).toBe(true);
  expect(asSkeleton(skeleton).kind).toBe('skeleton');
  expect(skeletonIn(shown('<main></main>'))).not.toHaveProperty('cut');
});

test('what was typed is as long, a password is not there, and what was ticked stays so', () => {
  const page = shown(`<input name="search" value="а"><textarea>старе</textarea><input type="password" value="Секрет1">
    <input type="checkbox"><select><option>Так</option><option>Ні, дякую</option></select>`);
  const [search, , , box] = [...page.querySelectorAll('input, textarea')] as HTMLInputElement[];
  if (search) search.value = 'Олена';
  if (box) box.checked = true;
  (page.querySelector('textarea') as HTMLTextAreaElement).value = 'Нова чернетка';
  (page.querySelector('select') as HTMLSelectElement).selectedIndex = 1;
  const fields = (skeletonIn(page).body.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : child));
  expect(fields.map(({ tag, attributes = {} }) => [tag, attributes.value?.length, attributes.checked])).toEqual([
    ['input', 5, undefined],
    ['textarea', undefined, undefined],
    ['input', undefined, undefined],
    ['input', undefined, ''],
    ['select', undefined, undefined],
  ]);
  expect(fields[1]?.children).toEqual([expect.stringMatching(/^[А-Я][а-я]{3} [а-я]{8}$/u)]);
  expect(
    fields[4]?.children?.map((option) => typeof option !== 'string' && 'selected' in (option.attributes ?? {})),
  ).toEqual([false, true]);
});
