import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import pillStyle from '../../assets/styles/pill.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import overlayStyle from '../../entrypoints/marketplace.content/style.css?inline';
import { likelyWidth } from '../../utils/overlay/place';
import { createRowOverlay } from '../../utils/overlay/rows';
import { keepRoots, lasting, onPage, pill, sheet } from './closed-roots';
import { anchor, hostIn, saidOn } from './on-row';

keepRoots();

describe('a row on which nothing stands any more is as it was', () => {
  test.each([
    ['without a style', ''],
    ['with one', ' style="color: red;"'],
    ['with a place', ' style="position: static !important; color: red;"'],
  ])('%s', async (_, style) => {
    const page = onPage(`<div class="row"${style}><b>Олена</b></div>`);
    const row = page.querySelector('.row') as HTMLElement;
    const bare = row.outerHTML;
    const overlay = createRowOverlay(sheet, lasting().signal);
    overlay.reconcile([anchor('a', row)]);
    overlay.put('a', 'timer', pill('a'));
    await expect.poll(() => saidOn(row)).toBe('a');
    expect(getComputedStyle(row).position).toBe('relative');
    overlay.reconcile([]);
    expect(row.outerHTML).toBe(bare);
  });

  test('or as the page has placed it since', async () => {
    const page = onPage('<div class="row"><b>Олена</b></div>');
    const row = page.querySelector('.row') as HTMLElement;
    const overlay = createRowOverlay(sheet, lasting().signal);
    overlay.reconcile([anchor('a', row)]);
    overlay.put('a', 'timer', pill('a'));
    await expect.poll(() => saidOn(row)).toBe('a');
    row.style.position = 'sticky';
    overlay.reconcile([]);
    expect(row.style.position).toBe('sticky');
  });
});

describe('a count of unread messages stays in sight', () => {
  const count =
    '<i style="position: absolute; right: 12px; top: 24px; width: 20px; height: 20px; background: red">3</i>';
  test.each([
    ['beside a name that fills its line', 'Іваненко Олександра Володимирівна-Молодша', true],
    ['beside a short one', 'Олена', false],
  ])('%s', async (_, name, isBelow) => {
    const page = onPage(
      `<div class="row" style="position: relative; width: 300px; height: 60px; overflow: hidden; white-space: nowrap">
        <b style="font: 14px/20px sans-serif">${name}</b>${count}
      </div>`,
    );
    const row = page.querySelector('.row') as HTMLElement;
    const overlay = createRowOverlay(sheet, lasting().signal);
    overlay.reconcile([{ ...anchor('a', row), nameElement: row.querySelector('b') ?? undefined }]);
    overlay.put('a', 'timer', pill('3+ год'));
    await expect.poll(() => saidOn(row)).toBe('3+ год');
    const host = row.querySelector('takt-row')?.getBoundingClientRect() ?? new DOMRect();
    const badge = row.querySelector('i')?.getBoundingClientRect() ?? new DOMRect();
    expect(host.top >= (row.querySelector('b')?.getBoundingClientRect().bottom ?? 0)).toBe(isBelow);
    expect(host.right <= badge.left || host.bottom <= badge.top).toBe(true);
  });
});

test('without room beside the name it covers the end of a cut text, and not of an order’s number', async () => {
  const line = 'font: 14px/20px sans-serif; overflow: hidden; text-overflow: ellipsis; white-space: nowrap';
  const page = onPage(
    `<div class="row" style="position: relative; width: 290px">
      <b style="display: block; ${line}">Іваненко Олександра Володимирівна</b>
      <div style="${line}">Замовлення № 101615935 на 1 849 ₴</div>
      <div style="${line}">Добрий день! Підкажіть, будь ласка, ковдру вже відправили?</div>
    </div>`,
  );
  const row = page.querySelector('.row') as HTMLElement;
  const overlay = createRowOverlay(sheet, lasting().signal);
  overlay.reconcile([{ ...anchor('a', row), nameElement: row.querySelector('b') ?? undefined }]);
  overlay.put('a', 'timer', pill('3+ год'));
  await expect.poll(() => saidOn(row)).toBe('3+ год');
  const host = row.querySelector('takt-row')?.getBoundingClientRect() ?? new DOMRect();
  const [, order, preview] = [...row.children].map((child) => child.getBoundingClientRect());
  expect(host.top).toBeGreaterThanOrEqual(order?.bottom ?? 0);
  expect(host.bottom).toBeLessThanOrEqual((preview?.bottom ?? 0) + 1);
});

test.each(['?', 'щойно', '3+ год', 'ще 14 хв', '+1 д 23 год', 'перевірте', 'осталось 1 ч 48 мин', '< 1 мин'])(
  'is as wide as is thought: %s',
  (said) => {
    const page = onPage(`<div><span class="pill"><svg class="mark"></svg>${said}</span></div>`, tokens + pillStyle);
    page.style.cssText = '--takt-pill-height: 18px; --takt-pill-size: 11px';
    const { width } = (page.querySelector('.pill') as Element).getBoundingClientRect();
    expect(likelyWidth([said])).toBeGreaterThanOrEqual(width);
    expect(likelyWidth([said])).toBeLessThan(width + 20);
  },
);

test.each(['УКР', 'ENG', 'УКР+РУС'])('is as wide as is thought with a language beside it: %s', (code) => {
  const said = 'ще 14 хв';
  const page = onPage(
    `<div class="takt-row" style="width: max-content"><span><span class="pill"><svg class="mark"></svg>${said}</span></span><span><span class="language">${code}</span></span></div>`,
    tokens + pillStyle + overlayStyle,
  );
  const { width } = (page.querySelector('.takt-row') as Element).getBoundingClientRect();
  expect(likelyWidth([said, code])).toBeGreaterThanOrEqual(width);
  expect(likelyWidth([said, code])).toBeLessThan(width + 24);
});

describe('lies over no text where a row has a free place', () => {
  const cut = 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0';
  const rowOf = (width: number, html: string, style = 'height: 76px; display: grid; align-content: center') =>
    onPage(
      `<div class="row" style="position: relative; box-sizing: border-box; width: ${width}px; padding: 0 14px; font: 14px/20px sans-serif; ${style}">${html}</div>`,
      `.cut { ${cut} } .line { display: flex; justify-content: space-between; gap: 10px; min-width: 0 }`,
    ).querySelector('.row') as HTMLElement;
  /** What is printed and seen of each text: its lines, cut as the page cuts them. */
  const printed = (row: HTMLElement) => {
    const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    const boxes: { readonly text: string; readonly box: DOMRect }[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.nodeValue?.trim();
      const clip = text.parentElement?.closest('.cut, td, div, span, b, i')?.getBoundingClientRect();
      if (!words || !clip) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (top >= clip.bottom) continue;
        boxes.push({ text: words, box: new DOMRect(left, top, Math.min(right, clip.right) - left, bottom - top) });
      }
    }
    return boxes;
  };
  const covered = async (row: HTMLElement, said = '3+ год') => {
    const overlay = createRowOverlay(sheet, lasting().signal);
    overlay.reconcile([anchor('a', row)]);
    overlay.put('a', 'timer', h('span', { style: { font: '600 11px/18px sans-serif', padding: '0 8px' } }, said));
    await expect.poll(() => saidOn(row)).toBe(said);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const host = hostIn(row)?.getBoundingClientRect() as DOMRect;
    expect(host.right).toBeLessThanOrEqual(row.getBoundingClientRect().right);
    expect(host.bottom).toBeLessThanOrEqual(row.getBoundingClientRect().bottom);
    const over = ({ box }: { box: DOMRect }) =>
      host.left < box.right && box.left < host.right && host.top < box.bottom - 1 && box.top + 1 < host.bottom;
    const texts = printed(row)
      .filter(over)
      .map(({ text }) => text);
    return [...new Set(texts)];
  };
  const LONG = 'Іваненко Олександра Володимирівна-Молодша';
  const PREVIEW = 'Добрий день! Підкажіть, будь ласка, ковдру вже відправили?';

  test.each([
    [
      'beside a short line below the name',
      340,
      `<b class="cut">${LONG}</b><span>Замовлення № 101615935</span><span class="cut">${PREVIEW}</span>`,
    ],
    [
      'beside the time that stands above the name',
      340,
      `<i style="font-size: 12px">21.11.2026 14:02</i><b class="cut">${LONG}</b><span class="cut">${PREVIEW}</span>`,
    ],
    [
      'between a short line and a count',
      340,
      `<div class="line"><b class="cut">${LONG}</b><i>10:02</i></div>
       <div class="line"><span class="cut">Є?</span><em style="width: 20px">3</em></div>`,
    ],
    [
      'where there is as much room as the pill itself takes',
      250,
      `<div class="line"><b class="cut">${LONG}</b><i>10:02</i></div>
       <span class="cut">Замовлення 101615</span><span class="cut">${PREVIEW}</span>`,
    ],
  ])('%s', async (_, width, html) => {
    expect(await covered(rowOf(width, html))).toEqual([]);
  });

  test('beside the name in a table, and not over the cells between name and time', async () => {
    const cell = (tag: string, text: string, width: number) =>
      `<td style="width: ${width}px"><${tag}>${text}</${tag}></td>`;
    const page = onPage(
      `<table style="font: 14px/20px sans-serif; width: 780px; table-layout: fixed"><tbody><tr class="row" style="height: 60px">
        ${cell('b', 'Олена Коваль', 220)}${cell('div', PREVIEW, 300)}${cell('span', 'Доставляється покупцю', 160)}${cell('i', '10:02', 60)}
      </tr></tbody></table>`,
    );
    expect(await covered(page.querySelector('.row') as HTMLElement)).toEqual([]);
  });

  test('below the name, and not in another column of a table', async () => {
    const cell = (tag: string, text: string, width: number) =>
      `<td style="width: ${width}px"><${tag}>${text}</${tag}></td>`;
    const page = onPage(
      `<table style="font: 14px/20px sans-serif; width: 780px; table-layout: fixed"><tbody><tr class="row" style="height: 72px">
        ${cell('b', 'Олена Коваль', 120)}${cell('div', 'Дякую!', 300)}${cell('span', 'Доставляється', 160)}${cell('i', '10:02', 60)}
      </tr></tbody></table>`,
    );
    const row = page.querySelector('.row') as HTMLElement;
    expect(await covered(row)).toEqual([]);
    const [name, host] = [row.querySelector('b'), hostIn(row)].map((one) => one?.getBoundingClientRect());
    expect(host?.left).toBeLessThan(name?.right ?? 0);
    expect(host?.top).toBeGreaterThanOrEqual(name?.bottom ?? 0);
  });

  test('below a count, beside a preview that leaves less room there', async () => {
    const row = rowOf(
      372,
      `<div style="width: 230px; display: grid"><b class="cut">Шевчук Наталія Ігорівна</b><span>Замовлення № 101615377</span><span class="cut">${PREVIEW}</span></div>
       <i style="position: absolute; right: 28px; top: 13px; font-size: 12px">06:54</i>
       <em style="position: absolute; right: 28px; top: 40px; width: 20px; height: 20px; background: red">1</em>`,
      'height: 92px; padding-top: 13px',
    );
    expect((await covered(row)).filter((text) => text !== PREVIEW)).toEqual([]);
    const [host, count] = [hostIn(row), row.querySelector('em')].map((one) => one?.getBoundingClientRect());
    expect(host?.bottom).toBeLessThanOrEqual(row.getBoundingClientRect().bottom - 4);
    expect((host?.right ?? 0) <= (count?.left ?? 0) || (host?.top ?? 0) >= (count?.bottom ?? 0)).toBe(true);
  });

  test('and where there is none over the preview alone', async () => {
    const row = rowOf(
      250,
      `<div class="line"><b class="cut">${LONG}</b><i>10:02</i></div>
       <span class="cut">Замовлення № 101615935 на 1</span><span class="cut">${PREVIEW}</span>`,
    );
    expect(await covered(row)).toEqual([PREVIEW]);
  });

  test('and not over a number, though neither of the two is cut', async () => {
    const row = rowOf(
      220,
      `<div class="line"><b class="cut">${LONG}</b><i>10:02</i></div>
       <span style="white-space: nowrap">Замовлення № 101615935</span>
       <span style="white-space: nowrap">Добрий день! Відправили?</span>`,
    );
    expect(await covered(row)).toEqual(['Добрий день! Відправили?']);
  });
});

describe('no row changes its size', () => {
  const inner = '<img width="40" height="40" alt=""><b>Олена</b><span>куртка</span><i>10:00</i>';
  /** Rules of a page that see what stands beside what. */
  const SIBLINGS = [
    'li > * { margin: 0 0 7px } li > *:last-child { margin-bottom: 0 }',
    'li > * { margin: 0 } li > * + * { margin-top: 8px }',
    'li > *:not(:first-child) { margin-left: 5px } li > *:not(:last-child) { padding-bottom: 3px }',
    'li > * ~ * { margin: 8px !important }',
  ];
  test.each<[string, string, string?]>([
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
    ['flow without spaces', '<p class="row" style="width: 50px"><b>Олена</b><i>10:00</i></p>'],
    ['without elements', '<p class="row">Олена</p>'],
    ...SIBLINGS.map((css): [string, string, string] => [
      `${css} with several children`,
      `<ul><li class="row" style="padding: 1px"><b>Олена</b><p>Добрий день</p><i style="display: block">10:00</i></li></ul>`,
      css,
    ]),
  ])('%s', async (_, html, css = '') => {
    const page = onPage(html, css);
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

test('a host stays between the others when the page takes away the last of them', async () => {
  const page = onPage('<ul><li class="row"><b>Олена</b><p>Добрий день</p><i>10:00</i></li></ul>');
  const row = page.querySelector('.row') as Element;
  const overlay = createRowOverlay(sheet, lasting().signal);
  overlay.reconcile([anchor('a', row)]);
  overlay.put('a', 'timer', pill('a'));
  const children = () => [...row.children].map(({ localName }) => localName);
  await expect.poll(children).toEqual(['b', 'p', 'takt-row', 'i']);
  row.lastElementChild?.remove();
  overlay.reconcile([anchor('a', row)]);
  await expect.poll(children).toEqual(['b', 'takt-row', 'p']);
});
