/** Pages that no map knows, taught by points, and read by what was taught; also when they are drawn anew. */

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { outsideMap } from '../../../utils/domain/pages/kept-map-schema';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { strangers } from '../../cabinets/strangers/index.mjs';
import type { Truth, Variant } from '../../cabinets/variants/truth';
import { found, scored } from '../../score/held-against';
import type { Truth as Held, PageScore } from '../../score/page-score';
import { NOW, randomFrom, SEED } from '../../score/seed';
import { isFault, listPoints, made, readBy, shown, teacherFor, threadPoints, unmark } from './taught';

/** Today's weekday stands at its messages, which may as well be last week's: they are of no known time. */
const OF_NO_TIME = ['widget'];

/** Whose their messages are is told by nothing but classes that are drawn with every build. */
const UNTIL_BUILT_ANEW = ['panes', 'column'];

const pages = strangers.map((one) => [`${one.marketplace} ${one.variant}`, one] as const);

describe('a page that was taught is read', () => {
  test.each(pages)('%s', async (_, { marketplace, variant, page }) => {
    const drawn = page(NOW, randomFrom(SEED));
    const map = await taught(marketplace, variant, drawn);
    expect(v.safeParse(outsideMap, map).success).toBe(true);
    document.querySelector('iframe')?.remove();
    const again = page(NOW, randomFrom(SEED + 1));
    const anew = await shown(again.html);
    const marks = found(held(again.truth));
    const reading = readBy(anew, map, marketplace, again.truth.timeZone);
    const canThread = !OF_NO_TIME.includes(variant);
    if (!UNTIL_BUILT_ANEW.includes(variant)) right(scored(reading, held(again.truth), marks), again.truth, canThread);
    // Nobody is taken for somebody else.
    else if (reading.kind === 'read') expect(reading.thread?.kind).not.toBe('thread');
  });
});

async function taught(marketplace: string, variant: string, drawn: ReturnType<Variant['page']>): Promise<PageMap> {
  const { html, truth } = drawn;
  const page = await shown(html);
  const teacher = teacherFor(page, marketplace, truth.timeZone);
  const points = { ...(await listPoints(teacher, truth, 2)), ...(await threadPoints(teacher, truth)) };
  expect(Object.keys(points).length).toBeLessThanOrEqual(6);
  const canThread = points.buyer !== undefined && !OF_NO_TIME.includes(variant);
  const marks = found(held(truth));
  unmark(page);
  await made(teacher, points);
  const told = canThread ? await teacher.thread(points, true) : await teacher.list(points);
  if (isFault(told)) throw new Error(told.fault);
  right(scored(readBy(page, told.map, marketplace, truth.timeZone), held(truth), marks), truth, canThread);
  return told.map;
}

function held({ reply, traps, thread, list }: Truth): Held {
  const rows = list?.rows.map(({ last, unread, ...row }) => ({
    ...{ ...row, at: null, ...last },
    author: last && last.author !== 'unknown' ? last.author : unread ? ('buyer' as const) : ('unknown' as const),
  }));
  return { reply, traps, thread, rows: rows ?? null } as never;
}

function right(score: PageScore, truth: Truth, canThread: boolean): void {
  const { threads, strangers: others, authors, times, reply } = score;
  expect({ found: threads.right, others }).toEqual({ found: threads.of, others: 0 });
  if (!canThread && truth.thread) return;
  expect(reply).toBe(truth.reply === null ? 'none' : 'right');
  expect(authors.right).toBe(authors.of);
  // A day that is printed beside the minute of one message may stand for two.
  expect(times.right / Math.max(1, times.of)).toBeGreaterThanOrEqual(0.9);
}
