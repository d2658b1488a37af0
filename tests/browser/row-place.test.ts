import { describe, expect, test } from 'vitest';
import { createRowOverlay } from '../../utils/overlay/rows';
import { keepRoots, lasting, onPage, pill, sheet } from './closed-roots';
import { anchor, saidOn } from './on-row';

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
