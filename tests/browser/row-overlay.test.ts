import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createRowOverlay, type RowAnchor } from '../../utils/overlay/rows';
import { keepRoots, lasting, onPage, pill, roots, sheet } from './closed-roots';

keepRoots();

const anchor = (key: string, element: Element): RowAnchor => ({
  key,
  element,
  nameElement: element.querySelector('b') ?? undefined,
  timeElement: element.querySelector('i') ?? undefined,
});
const hostIn = (row: Element) => row.querySelector('takt-row');
const saidOn = (row: Element) => {
  const host = hostIn(row);
  return host ? (roots.get(host)?.textContent ?? '') : undefined;
};

const ROW =
  '<div class="row" style="position: relative; height: 60px"><b>Олена</b> <i>10:00</i><p>Добрий день</p></div>';

describe('what stands on rows', () => {
  /** A list of rows with an overlay on it; a row is drawn on once the browser has said that it is near. */
  const list = (count: number, row = ROW) => {
    const page = onPage(row.repeat(count));
    const stop = lasting();
    const overlay = createRowOverlay(sheet, stop.signal);
    const rows = () => [...page.querySelectorAll('.row')];
    const follow = (keys: readonly string[]) =>
      overlay.reconcile(keys.map((key, index) => anchor(key, rows()[index] as Element)));
    const said = () => rows().map(saidOn);
    return { page, overlay, stop, rows, follow, said };
  };

  test('is drawn on each row', async () => {
    const { overlay, follow, said } = list(3);
    follow(['a', 'b', 'c']);
    for (const key of ['a', 'b', 'c']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['a', 'b', 'c']);
  });

  test('moves along when rows are recycled for others', async () => {
    const { overlay, follow, said } = list(3);
    follow(['a', 'b', 'c']);
    for (const key of ['a', 'b', 'c']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['a', 'b', 'c']);
    follow(['b', 'c', 'd']);
    expect(said()).toEqual(['b', 'c', undefined]);
  });

  test('moves along when rows are made anew', async () => {
    const { page, overlay, follow, said } = list(2);
    follow(['a', 'b']);
    for (const key of ['a', 'b']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['a', 'b']);
    for (const row of page.querySelectorAll('.row')) row.remove();
    page.insertAdjacentHTML('beforeend', ROW.repeat(2));
    follow(['b', 'a']);
    await expect.poll(said).toEqual(['b', 'a']);
  });

  test('stays with its buyer when rows are sorted anew', async () => {
    const { page, overlay, rows, follow, said } = list(3);
    follow(['a', 'b', 'c']);
    for (const key of ['a', 'b', 'c']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['a', 'b', 'c']);
    page.append(rows()[0] as Element);
    follow(['b', 'c', 'a']);
    expect(said()).toEqual(['b', 'c', 'a']);
  });

  test('comes back when the page has thrown it out of its row', async () => {
    const { overlay, rows, follow, said } = list(1);
    follow(['a']);
    overlay.put('a', 'timer', pill('a'));
    await expect.poll(said).toEqual(['a']);
    hostIn(rows()[0] as Element)?.remove();
    follow(['a']);
    expect(said()).toEqual(['a']);
  });

  test('is replaced by what comes under the same name, and goes with its buyer', async () => {
    const { overlay, follow, said } = list(2);
    follow(['a', 'b']);
    overlay.put('a', 'timer', pill('1'));
    overlay.put('a', 'language', pill('УКР'));
    await expect.poll(said).toEqual(['1УКР', undefined]);
    overlay.put('a', 'timer', pill('2'));
    expect(said()).toEqual(['2УКР', undefined]);
    overlay.put('nobody', 'timer', pill('3'));
    follow(['b']);
    expect(said()).toEqual([undefined, undefined]);
  });

  test('is not drawn more than a screen away, and is drawn when one scrolls there', async () => {
    const far = `<div style="height: 5000px"></div>${ROW}`;
    const { page, overlay, rows, follow, said } = list(1, ROW + far);
    overlay.reconcile(rows().map((row, index) => anchor(String(index), row)));
    follow(['near', 'far']);
    for (const key of ['near', 'far']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['near', undefined]);
    page.lastElementChild?.scrollIntoView();
    await expect.poll(said).toEqual(['near', 'far']);
  });

  test('is gone after the end', async () => {
    const { page, overlay, stop, follow, said } = list(1);
    follow(['a']);
    overlay.put('a', 'timer', pill('a'));
    await expect.poll(said).toEqual(['a']);
    stop.abort();
    expect(page.querySelector('takt-row')).toBeNull();
  });
});

describe('no row changes its size', () => {
  const inner = '<img width="40" height="40" alt=""><b>Олена</b><span>куртка</span><i>10:00</i>';
  test.each([
    ['block', `<div class="row" style="padding: 7.5px">${inner}</div>`],
    ['flow with lines', `<p class="row" style="line-height: 1.37; font-size: 13px">${inner}</p>`],
    ['flex', `<div class="row" style="display: flex; gap: 11px; justify-content: space-between">${inner}</div>`],
    ['flex column', `<div class="row" style="display: flex; flex-direction: column; gap: 3px">${inner}</div>`],
    ['grid', `<div class="row" style="display: grid; grid-template-columns: 40px 1fr auto; gap: 5px">${inner}</div>`],
    ['grid of implied rows', `<div class="row" style="display: grid; grid-auto-rows: 50px; gap: 9px">${inner}</div>`],
    ['table', `<table><tbody><tr class="row"><td>${inner}</td><td>10:00</td></tr></tbody></table>`],
    ['list item', `<ul><li class="row">${inner}</li></ul>`],
    ['inline block', `<a class="row" style="display: inline-block; padding: 4px">${inner}</a>`],
    ['narrow', `<div class="row" style="width: 90px; overflow: hidden">${inner}</div>`],
  ])('%s', async (_, html) => {
    const page = onPage(html);
    const boxes = () =>
      [page, ...page.querySelectorAll('*')]
        .filter(({ localName }) => !['takt-row', 'style'].includes(localName))
        .map((element) => [element.localName, element.getBoundingClientRect().toJSON(), element.scrollWidth]);
    const before = boxes();
    const overlay = createRowOverlay(sheet, lasting().signal);
    const row = page.querySelector('.row') as Element;
    overlay.reconcile([anchor('a', row)]);
    overlay.put('a', 'timer', pill('3+ год'));
    await expect.poll(() => saidOn(row)).toBe('3+ год');
    expect(boxes()).toEqual(before);
  });
});

describe('our roots', () => {
  const shown = async (css: string) => {
    const page = onPage(ROW, css);
    const overlay = createRowOverlay(sheet, lasting().signal);
    const row = page.querySelector('.row') as Element;
    overlay.reconcile([anchor('a', row)]);
    overlay.put('a', 'timer', pill('a'));
    await expect.poll(() => saidOn(row)).toBe('a');
    const host = hostIn(row) as HTMLElement;
    return { page, host, inside: roots.get(host)?.querySelector('.pill') as HTMLElement };
  };

  test('are closed', async () => {
    const { host } = await shown('');
    expect(host.shadowRoot).toBeNull();
    expect(roots.get(host)?.mode).toBe('closed');
  });

  test('do not let the page’s styles in', async () => {
    const look = (element: HTMLElement) => {
      const {
        color,
        fontSize,
        fontFamily,
        fontStyle,
        letterSpacing,
        textTransform,
        lineHeight,
        opacity,
        visibility,
        direction,
      } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return {
        color,
        fontSize,
        fontFamily,
        fontStyle,
        letterSpacing,
        textTransform,
        lineHeight,
        opacity,
        visibility,
        direction,
        width,
        height,
      };
    };
    const plain = await shown('');
    const before = look(plain.inside);
    plain.page.remove();
    const { inside } = await shown(`
      .row *, takt-row, .pill, span { color: red; font: italic 40px serif; letter-spacing: 5px; text-transform: uppercase;
        line-height: 3; visibility: hidden; float: left; display: grid; padding: 20px; border: 5px solid; }
      .row { direction: ltr; opacity: 1 }`);
    expect(look(inside)).toEqual(before);
  });

  test('keep keys that are typed in them from the page', async () => {
    const { inside } = await shown('');
    const heard = vi.fn();
    const listening = new AbortController();
    onTestFinished(() => listening.abort());
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, heard, { signal: listening.signal });
      inside.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
    }
    expect(heard).not.toHaveBeenCalled();
  });
});
