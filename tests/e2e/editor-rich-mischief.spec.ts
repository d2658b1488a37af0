/** Rich fields that misbehave, with Takt beside them: what stands there in the end, and what the seller is told. */

import {
  choose,
  enterField,
  pressTab,
  type SellersField,
  TEMPLATES,
  until,
  withTemplates,
} from '../score/editor-field';
import { clickInOverlay } from '../support/browser/closed-roots.mjs';
import { expect, test } from './fixtures';
import { typeKeys } from './keys';
import { marked } from './open-field';
import { hint } from './palette';
import { type Key, say } from './words';

type Way = 'tab' | 'chip' | 'palette';
interface Deed {
  readonly way: Way;
  /** Of a field that the browser edits, and of those that keep a model of their own. */
  readonly stands: string;
  /** What the seller is told; absent: nothing. */
  readonly told?: Key;
}

const WHOLE = `Так. ${TEMPLATES.один}`;
const LEFT = 'Так. =один|';
const LANDS: Deed = { way: 'tab', stands: `${WHOLE}|` };
/** They take it where the seller may not type. */
const SHUT: Deed = { way: 'chip', stands: '|', told: 'template.hint.refused' };
const STOLEN: Deed = { way: 'palette', stands: '|Так. ', told: 'template.hint.changed-nothing' };

const DEEDS: Readonly<Record<string, Readonly<Record<string, Deed>>>> = {
  contenteditable: {
    vanishes: { way: 'tab', stands: WHOLE, told: 'template.hint.gone' },
    resets: { way: 'tab', stands: LEFT, told: 'template.hint.sprang-back' },
    // The text stands in the field that the page has by then.
    moves: { way: 'tab', stands: WHOLE },
    remounts: { way: 'tab', stands: WHOLE },
    'read-only': SHUT,
    'steals-focus': STOLEN,
    'stops-keys': { way: 'chip', stands: `${WHOLE}|` },
  },
  prosemirror: {
    vanishes: { way: 'tab', stands: WHOLE, told: 'template.hint.gone' },
    rejects: { way: 'tab', stands: LEFT, told: 'template.hint.changed-nothing' },
    'read-only': SHUT,
    'steals-focus': STOLEN,
    'stops-keys': { way: 'chip', stands: `${WHOLE}|` },
  },
  'lexical-rich': {
    vanishes: { way: 'tab', stands: WHOLE, told: 'template.hint.gone' },
    // Lexical itself takes what a page has forbidden.
    rejects: LANDS,
    moves: { way: 'tab', stands: WHOLE },
    'read-only': SHUT,
    'steals-focus': STOLEN,
  },
};

const ACTS: Readonly<Record<Way, (field: SellersField, isOpen: boolean) => Promise<unknown>>> = {
  async tab(field) {
    await typeKeys(field.page, 'Так. =один');
    await pressTab(field);
  },
  async chip({ page }, isOpen) {
    if (isOpen) await page.keyboard.insertText('Так. ');
    await clickInOverlay(page, 'chip', { where: ({ text }) => text.includes('один') });
  },
  async palette(field) {
    await field.page.keyboard.insertText('Так. ');
    await choose(field, 'один');
  },
};

for (const [id, deeds] of Object.entries(DEEDS)) {
  test(`Misbehaving, with Takt: ${id}`, async ({ takt }) => {
    await withTemplates(takt);
    await takt.page.bringToFront();
    for (const [mischief, { way, stands, told }] of Object.entries(deeds)) {
      await test.step(mischief, async () => {
        const field = await enterField(takt, id, { mischief });
        await ACTS[way](field, mischief !== 'read-only');
        const said = told && say('en', told);
        const look = async () => ({ stands: await marked(field), said: await hint(takt.page) });
        const seen = await until(look, (now) => now.stands === stands && now.said === said);
        expect(seen, mischief).toEqual({ stands, said });
      });
    }
  });
}
