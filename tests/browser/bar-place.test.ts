/** Where the bar stands, however a page lays out its panes: over the messages, in their pane, and in nobody's room. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import { createBlock } from '../../utils/overlay/block';
import { keepRoots, lasting, onPage, pill, sheet } from './closed-roots';

keepRoots();
beforeEach(() => browser.viewport(1000, 700));

const LIST = '<ul id="list"><li>Олена</li><li>Ірина</li><li>Петро</li></ul>';
const lines = Array.from({ length: 30 }, (_, at) => `<p>Повідомлення ${at}</p>`).join('');
const FIELD = '<textarea id="field"></textarea>';
const CSS = '#page{width:900px;height:500px}#list{margin:0;padding:0}#talk{overflow:auto}p{margin:8px 0}';

/** The list, the messages (`talk`), and the field where it stands in a pane of its own. */
const PAGES: Readonly<Record<string, readonly [html: string, css: string]>> = {
  'a row of panes': [
    `${LIST}<div id="talk">${lines}</div>`,
    '#page{display:flex}#list{width:300px}#talk{flex:1;height:500px}',
  ],
  'a row of panes, of which one is reversed': [
    `${LIST}<div id="talk">${lines}</div>`,
    '#page{display:flex;flex-direction:row-reverse}#list{width:300px}#talk{flex:1;height:500px}',
  ],
  'a row of panes, the newest message at its end': [
    `${LIST}<div id="talk">${lines}</div>`,
    '#page{display:flex}#list{width:300px}#talk{flex:1;height:500px;display:flex;flex-direction:column-reverse}#talk p{flex:none}',
  ],
  'a row of panes that wraps': [
    `${LIST}<div id="talk">${lines}</div>`,
    '#page{display:flex;flex-wrap:wrap}#list{width:300px}#talk{width:600px;height:500px}',
  ],
  'a pane with room around its messages': [
    `${LIST}<div id="talk">${lines}</div>`,
    '#page{display:flex}#list{width:300px}#talk{flex:1;box-sizing:border-box;height:500px;padding:24px 16px}',
  ],
  'a column in a pane': [
    `<div id="row">${LIST}<div id="pane"><div id="talk">${lines}</div>${FIELD}</div></div>`,
    '#row{display:flex;height:500px}#list{width:300px}#pane{flex:1;display:flex;flex-direction:column;min-height:0}#talk{flex:1;min-height:0}',
  ],
  'a column that is turned round': [
    `<div id="row">${LIST}<div id="pane">${FIELD}<div id="talk">${lines}</div></div></div>`,
    '#row{display:flex;height:500px}#list{width:300px}#pane{flex:1;display:flex;flex-direction:column-reverse;min-height:0}#talk{flex:1;min-height:0}',
  ],
  'a grid of two columns': [
    `${LIST}<div id="talk">${lines}</div>`,
    '#page{display:grid;grid-template-columns:300px 1fr}#talk{height:500px}',
  ],
  'a grid of rows': [
    `<div id="row">${LIST}<div id="pane"><h3>Олена</h3><div id="talk">${lines}</div>${FIELD}</div></div>`,
    '#row{display:flex;height:500px}#list{width:300px}#pane{flex:1;display:grid;grid-template-rows:auto 1fr auto;min-height:0}#talk{min-height:0}',
  ],
  'a grid with named areas': [
    `${LIST}<div id="talk">${lines}</div>${FIELD}`,
    '#page{display:grid;grid-template:"list talk" 400px "list field" 100px / 300px 1fr}#list{grid-area:list}#talk{grid-area:talk}#field{grid-area:field}',
  ],
  'the cell of a table': [
    `<table><tbody><tr><td id="list">Олена</td><td id="talk">${lines}</td></tr></tbody></table>`,
    'table{width:900px;border-collapse:collapse}td{vertical-align:top;padding:0}#list{width:300px}',
  ],
  'the rows of a table': [
    `<div id="row">${LIST}<div id="pane"><table><tbody id="talk">${Array.from({ length: 9 }, (_, at) => `<tr><td>Олена</td><td><p>Повідомлення ${at}</p></td></tr>`).join('')}</tbody></table></div></div>`,
    '#row{display:flex}#list{width:300px}#pane{flex:1}table{width:100%;border-collapse:collapse}td{padding:0}',
  ],
  'what is laid out as a table': [
    `${LIST}<div id="talk">${lines}</div>`,
    '#page{display:table}#list,#talk{display:table-cell}#list{width:300px}',
  ],
  'panes that float': [
    `${LIST}<div id="talk">${lines}</div>`,
    '#list,#talk{float:left;height:500px}#list{width:300px}#talk{width:600px}',
  ],
  'panes that stand in a line': [
    `${LIST}<div id="talk">${lines}</div>`,
    '#page{font-size:0}#list,#talk{display:inline-block;vertical-align:top;font-size:16px;height:500px}#list{width:300px}#talk{width:600px}',
  ],
  'a pane with a place of its own': [
    `${LIST}<div id="talk">${lines}</div>`,
    '#page{position:relative}#list{width:300px}#talk{position:absolute;inset:0 0 0 300px}',
  ],
  'a row in what takes no room itself': [
    `<div id="row">${LIST}<div id="bare"><div id="talk">${lines}</div></div></div>`,
    '#row{display:flex}#list{width:300px}#bare{display:contents}#talk{flex:1;height:500px}',
  ],
  'messages in a grid': [
    `${LIST}<div id="talk">${lines}</div>`,
    '#page{display:flex}#list{width:300px}#talk{flex:1;height:500px;display:grid;grid-template-columns:1fr 40px}#talk p{grid-column:1}',
  ],
};

const PANES = ['list', 'talk', 'field'];
const boxOf = (page: Element, id: string) => page.querySelector(`#${id}`)?.getBoundingClientRect();
const across = (page: Element) => PANES.map((id) => boxOf(page, id)).map((box) => box && [box.left, box.right]);
const [TOP, LOWER, BOTTOM] = [-10_000, 200, 10_000];

describe('the bar takes no room beside anything in', () => {
  test.each(Object.entries(PAGES))('%s', async (_, [html, css]) => {
    const page = onPage(`<div id="page">${html}</div>`, CSS + css);
    const talk = page.querySelector('#talk') as HTMLElement;
    const room = () => talk.getBoundingClientRect();
    const before = { across: across(page), list: boxOf(page, 'list'), field: boxOf(page, 'field'), talk: room() };
    const { show } = createBlock('takt-bar', sheet, lasting().signal);
    show(talk, pill('a'));
    const host = document.querySelector('takt-bar') as Element;
    const bar = () => host.getBoundingClientRect();
    expect(across(page)).toEqual(before.across);
    expect(boxOf(page, 'list')?.top).toBe(before.list?.top);
    expect(boxOf(page, 'field')?.bottom).toBe(before.field?.bottom);
    expect(room().height).toBeGreaterThanOrEqual(before.talk.height - bar().height - 1);
    expect(bar().height).toBeGreaterThan(0);
    expect(bar().width).toBeGreaterThan(0.7 * room().width);
    expect([bar().left >= room().left, bar().right <= room().right]).toEqual([true, true]);
    for (const where of [TOP, LOWER, BOTTOM]) {
      talk.scrollTop = where;
      const top = Math.round(bar().top - room().top);
      expect([0, -Math.round(bar().height)]).toContain(top);
    }
    talk.scrollTop = TOP;
    const lines = [...talk.querySelectorAll('p')].map((line) => line.getBoundingClientRect());
    expect(lines.filter(({ top }) => top < bar().bottom - 1 && top > bar().top)).toEqual([]);
    show(talk, pill('b'));
    expect([...document.querySelectorAll('takt-bar')]).toEqual([host]);
    expect(across(page)).toEqual(before.across);
  });
});
