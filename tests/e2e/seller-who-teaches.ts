/** A seller who shows Takt a page: reads what is asked, points, presses; and how much of it that takes. */
import { type Locator, type Page, test } from '@playwright/test';
import { byTestId, clickInOverlay, overlay } from '../support/browser/closed-roots.mjs';
import { soon, textOf } from './cabinet';
import { say } from './words';

type Key = Parameters<typeof say>[1];

/** How a person goes about it (s): to point at something and click it, to make up one's mind, to read a word. */
const PACE = { click: 1.3, thought: 1.4, word: 0.3 };

/** Where the points are made, in their order. */
export interface Shown {
  readonly name: Locator;
  readonly time: Locator;
  readonly buyer: Locator;
  readonly own: Locator;
  readonly messageTime: Locator;
  readonly reply: Locator;
}

export const onUntold = (page: Page): Shown => ({
  name: page.getByText('masha'),
  time: page.locator('section > div').nth(2).locator('div').nth(1),
  buyer: page.getByText('Ще питання'),
  own: page.locator('.tone-a p'),
  messageTime: page.locator('.tone-b small').first(),
  reply: page.locator('.field'),
});

export const onRebuilt = (page: Page): Shown => ({
  name: page.getByText('masha'),
  time: page.locator('tr').nth(2).locator('td').nth(1),
  buyer: page.getByText('Ще питання'),
  own: page.locator('li').nth(1).locator('q'),
  messageTime: page.locator('li i').first(),
  reply: page.locator('.field'),
});

const ofAll = (part: 'list' | 'thread', of: number) =>
  Array.from({ length: of }, (_, at) => say('uk', `teaching.progress.${part}`, { at: at + 1, of }));

/** Two of the list and four of a conversation, and none twice. */
export const SIX_POINTS = [...ofAll('list', 2), ...ofAll('thread', 4)];

export function sellerOn(page: Page) {
  const startedAt = Date.now();
  const done = { points: 0, presses: 0, words: 0 };
  /** Which point of how many, as Takt itself counts those that it asks for. */
  const counted: string[] = [];

  const asked = async (key: Key) => {
    await soon.poll(() => textOf(page, 'teaching-title')).toBe(say('uk', key));
    const said = [await textOf(page, 'teaching-title'), await textOf(page, 'teaching-hint')].join(' ');
    done.words += said.split(/\s+/u).length;
  };
  const point = async (key: Key, at: Locator) => {
    await asked(key);
    const count = (await overlay(page)).find(({ attributes }) => attributes.class === 'teaching-progress');
    counted.push(count?.text ?? '');
    await at.click();
    done.points++;
  };
  const press = async (name: string) => {
    await clickInOverlay(page, name);
    done.presses++;
  };

  return {
    counted,
    /** @param rows how many there are */
    async showsList({ name, time }: Shown, rows: number): Promise<void> {
      await press('page.guide.teach');
      await point('teaching.point.name', name);
      await point('teaching.point.time', time);
      await soon.poll(() => textOf(page, 'teaching-title')).toContain(String(rows));
      await press('teaching-yes');
      await asked('teaching.chat');
    },
    async showsThread({ buyer, own, messageTime, reply }: Shown): Promise<void> {
      await press('teaching-to-thread');
      await point('teaching.point.buyer', buyer);
      await point('teaching.point.own', own);
      await point('teaching.point.message-time', messageTime);
      await point('teaching.point.reply', reply);
      await asked('teaching.thread');
      await press('teaching-yes');
      await soon.poll(() => byTestId(page, 'teaching')).toEqual([]);
    },
    /** For whoever reads the report: how long it took here, and what a person would need besides. */
    report(): void {
      const { points, presses, words } = done;
      const machine = (Date.now() - startedAt) / 1000;
      const person = (points + presses) * (PACE.click + PACE.thought) + words * PACE.word;
      const description = `${points} points, ${presses} buttons, ${words} words to read; ${machine.toFixed(1)} s here, about ${Math.round(machine + person)} s at a person’s pace`;
      test.info().annotations.push({ type: 'from nothing known to the first right timer', description });
    },
  };
}
