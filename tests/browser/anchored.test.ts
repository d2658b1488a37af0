import { type ComponentChild, h } from 'preact';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Anchored, createAnchored } from '../../utils/overlay/anchored';
import { removeLeftovers } from '../../utils/overlay/host';
import { keepRoots, lasting, onPage, pill, roots, sheet } from './closed-roots';

keepRoots();

const WIDTH = 800;

const box = (height: number) => h('div', { style: { height: `${height}px` } });

describe('what stands beside a field', () => {
  beforeEach(() => page.viewport(WIDTH, 600));

  const FIELD = 'position: fixed; left: 100px; width: 400px; height: 40px; box-sizing: border-box';
  const fieldAt = (style: string, around = (field: string) => field) =>
    onPage(around(`<textarea style="${FIELD}; ${style}"></textarea>`)).querySelector('textarea') as HTMLTextAreaElement;
  const anchored = (tag: 'takt-hint' | 'takt-palette' = 'takt-hint') => {
    const stop = lasting();
    const made: Anchored = createAnchored(tag, sheet, stop.signal);
    return { ...made, stop };
  };
  const hosts = () => [...document.querySelectorAll<HTMLElement>('takt-hint, takt-palette')];
  const place = () => (hosts()[0] as HTMLElement).getBoundingClientRect();
  const said = () => hosts().map((host) => roots.get(host)?.textContent);
  const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const show = (field: Element, content: ComponentChild = box(50)) => {
    const made = anchored();
    made.show(field, content);
    return made;
  };

  test('stands above it where there is room', () => {
    const field = fieldAt('top: 200px');
    show(field);
    expect(place()).toMatchObject({ left: 100, width: 400, bottom: 194, height: 50 });
  });

  test('stands below it where there is none above', () => {
    const field = fieldAt('top: 20px');
    show(field);
    expect(place()).toMatchObject({ left: 100, width: 400, top: 66, height: 50 });
  });

  test('grows away from the field, and a palette has chosen its side before it is filled', () => {
    const field = fieldAt('top: 200px');
    const { show } = anchored('takt-palette');
    show(field, box(20));
    const { top } = place();
    expect(top).toBe(246);
    show(field, box(100));
    expect(place().top).toBe(top);
    expect(hosts()).toHaveLength(1);
  });

  test('tells its content how much room there is', () => {
    const field = fieldAt('top: 100px');
    show(field, h('div', { style: { height: 'calc(var(--takt-room) * 1)' } }));
    expect(place().bottom).toBe(94);
    expect(place().top).toBe(8);
  });

  test.each([
    ['a narrow field', 'left: 100px; width: 120px', { left: 100, width: 280 }],
    ['a wide field', 'left: 0; width: 700px', { left: 8, width: 460 }],
    ['a field at the right edge', `left: ${WIDTH - 120}px; width: 120px`, { right: WIDTH - 8, width: 280 }],
  ])('is as wide as is useful, and within the window: %s', (_, style, expected) => {
    show(fieldAt(`top: 300px; ${style}`));
    expect(place()).toMatchObject(expected);
  });

  test('fits into a window of 360 px', async () => {
    await page.viewport(360, 600);
    show(fieldAt('top: 200px; left: 0; width: 360px'));
    expect(place()).toMatchObject({ left: 8, width: 344 });
  });

  test('stays within the window where the field leaves no room at all', () => {
    show(fieldAt('top: 0; height: 100vh'), box(100));
    expect(place().top).toBeGreaterThanOrEqual(0);
    expect(place().bottom).toBeLessThanOrEqual(600);
  });

  test('follows when the page, or a list in it, is scrolled', async () => {
    const scrolling = (field: string) =>
      `<div style="height: 300px; overflow-y: auto; margin-top: 100px"><div style="height: 200px"></div>${field}<div style="height: 900px"></div></div><div style="height: 3000px"></div>`;
    const field = fieldAt('position: static', scrolling);
    show(field);
    const gap = () => Math.round(field.getBoundingClientRect().top - place().bottom);
    expect(gap()).toBe(6);
    (field.parentElement as Element).scrollTop = 90;
    await expect.poll(gap).toBe(6);
    scrollTo(0, 40);
    await expect.poll(gap).toBe(6);
    scrollTo(0, 0);
  });

  test('follows when the field grows, and when something else moves it', async () => {
    const pushed = (field: string) => `<div id="above" style="height: 100px"></div>${field}`;
    const field = fieldAt('position: static; margin-top: 100px', pushed);
    const above = document.querySelector<HTMLElement>('#above') as HTMLElement;
    show(field);
    const gap = () => Math.round(field.getBoundingClientRect().top - place().bottom);
    above.style.height = '160px';
    await expect.poll(gap).toBe(6);
    above.style.height = '161px';
    await expect.poll(gap).toBe(6);
    field.style.height = '80px';
    field.style.marginTop = '60px';
    await expect.poll(gap).toBe(6);
    field.style.transform = 'translateY(30px)';
    await expect.poll(gap).toBe(6);
  });

  test('goes away with its field', async () => {
    const field = fieldAt('top: 200px');
    show(field, pill('a'));
    await frames();
    expect(said()).toEqual(['a']);
    field.remove();
    await expect.poll(hosts).toEqual([]);
  });

  test('stays where its field was for whoever brings it to another one, and says so once', async () => {
    const field = fieldAt('top: 200px');
    const { show, hide } = anchored();
    const onGone = vi.fn();
    show(field, pill('a'), onGone);
    const { top } = place();
    await frames();
    expect(onGone).not.toHaveBeenCalled();
    field.remove();
    await expect.poll(() => onGone.mock.calls).toHaveLength(1);
    dispatchEvent(new Event('scroll'));
    expect([place().top, said(), onGone.mock.calls.length]).toEqual([top, ['a'], 1]);
    show(field, pill('a'), onGone);
    expect(hosts()).toEqual([]);
    hide();
  });

  test('keeps the keyboard when it goes to the field that came in the place of its own', async () => {
    const field = fieldAt('top: 200px');
    const { show } = anchored('takt-palette');
    const input = h('input', {});
    show(field, input, () => undefined);
    const typed = () => roots.get(hosts()[0] as Element)?.querySelector('input');
    typed()?.focus();
    const pressed = vi.fn();
    document.addEventListener('keydown', pressed, true);
    onTestFinished(() => document.removeEventListener('keydown', pressed, true));
    await userEvent.keyboard('а');
    const another = field.cloneNode() as HTMLTextAreaElement;
    another.style.top = '400px';
    field.replaceWith(another);
    await userEvent.keyboard('б');
    await frames();
    await userEvent.keyboard('в');
    show(another, input, () => undefined);
    await userEvent.keyboard('г');
    expect(typed()?.value).toBe('абвг');
    expect(place().bottom).toBe(394);
    expect(pressed).not.toHaveBeenCalled();
  });

  test('goes where it is sent, once, and away when it is told, and after the end', () => {
    const [one, two] = [fieldAt('top: 200px'), fieldAt('top: 400px')];
    const { show, hide, stop } = anchored();
    show(one, pill('a'));
    show(two, pill('b'));
    expect(said()).toEqual(['b']);
    expect(place().bottom).toBe(394);
    hide();
    hide();
    expect(hosts()).toEqual([]);
    show(one, pill('c'));
    expect(said()).toEqual(['c']);
    stop.abort();
    expect(hosts()).toEqual([]);
    show(one, pill('d'));
    expect(hosts()).toEqual([]);
  });

  test('follows nothing any more when it is hidden', async () => {
    const field = fieldAt('top: 200px');
    const { show, hide } = anchored();
    show(field, pill('a'));
    await frames();
    hide();
    const asked = vi.spyOn(field, 'getBoundingClientRect');
    field.style.height = '90px';
    dispatchEvent(new Event('scroll'));
    dispatchEvent(new Event('resize'));
    await frames();
    expect(asked).not.toHaveBeenCalled();
  });

  test('comes back where the page has thrown it out', () => {
    const field = fieldAt('top: 200px');
    const { show } = anchored();
    show(field, pill('a'));
    hosts()[0]?.remove();
    show(field, pill('b'));
    expect(said()).toEqual(['b']);
    expect(place().bottom).toBe(194);
  });

  test('knows itself', () => {
    const field = fieldAt('top: 200px');
    const { contains } = show(field, h('button', {}, 'x'));
    const seen: (EventTarget | null)[] = [];
    const look = ({ target }: Event) => seen.push(target);
    addEventListener('click', look, true);
    onTestFinished(() => removeEventListener('click', look, true));
    roots
      .get(hosts()[0] as Element)
      ?.querySelector('button')
      ?.click();
    field.click();
    expect(seen.map(contains)).toEqual([true, false]);
    expect(contains(null)).toBe(false);
  });

  test('stands above a modal dialog of the page, and takes keys there', () => {
    const field = fieldAt('top: 200px', (field) => `<dialog style="transform: translateX(9px)">${field}</dialog>`);
    field.closest('dialog')?.showModal();
    show(field, h('input', {}));
    const input = roots.get(hosts()[0] as Element)?.querySelector('input');
    input?.focus();
    expect(document.activeElement).toBe(hosts()[0]);
    expect(Math.round(field.getBoundingClientRect().top - place().bottom)).toBe(6);
    const { left, top } = place();
    expect(document.elementFromPoint(left + 5, top + 5)).toBe(hosts()[0]);
  });

  test.each([
    ['#ffffff', 'light'],
    ['#111111', 'dark'],
  ])('on %s is %s', (ground, theme) => {
    const field = fieldAt(`top: 200px; background: ${ground}`);
    show(field);
    expect(getComputedStyle(hosts()[0] as Element).colorScheme).toBe(theme);
  });

  test('is found and removed when a former script has left it', () => {
    show(fieldAt('top: 200px'));
    removeLeftovers(document);
    expect(hosts()).toEqual([]);
  });
});

describe('a menu below our bar', () => {
  beforeEach(() => page.viewport(WIDTH, 600));

  const show = (style: string, height = 100) => {
    const bar = onPage(`<div style="position: fixed; height: 30px; ${style}"></div>`).querySelector('div') as Element;
    const { show } = createAnchored('takt-menu', sheet, lasting().signal);
    show(bar, h('div', { style: { width: '180px', height: `${height}px` } }));
    return (document.querySelector('takt-menu') as Element).getBoundingClientRect();
  };

  test('stands at its far end, as wide as it has to be', () => {
    expect(show('top: 50px; left: 100px; width: 600px')).toMatchObject({ top: 86, right: 692, width: 180 });
  });

  test('stands above where there is no room below', () => {
    expect(show('top: 500px; left: 100px; width: 600px')).toMatchObject({ bottom: 494, right: 692 });
  });

  test('stays within a narrow window', async () => {
    await page.viewport(360, 600);
    const { left, right } = show('top: 50px; left: 0; width: 200px');
    expect(left).toBeGreaterThanOrEqual(8);
    expect(right).toBeLessThanOrEqual(352);
  });
});
