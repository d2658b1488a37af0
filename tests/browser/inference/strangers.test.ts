/** Pages that no map knows, read by the map that is inferred from them. */
import { describe, expect, test } from 'vitest';
import { strangers } from '../../cabinets/strangers/index.mjs';
import type { Variant } from '../../cabinets/variants/truth';
import type { Truth } from '../../score/page-score';
import { NOW, randomFrom, SEED } from '../../score/seed';
import { structureScore } from '../../score/structure-in-page';
import { shown } from './shown';

/** A page in a frame in the frame that pages are shown in here is out of sight; `npm run score:structure` has it. */
const isFramed = ({ variant }: Variant) => variant === 'frame';

const chats = strangers
  .filter((one) => !isFramed(one))
  .map((one) => [`${one.marketplace} ${one.variant}`, one] as const);

describe('a page that no map knows', () => {
  test.each(chats)('%s', async (_, { marketplace, page }) => {
    const { html, truth } = page(NOW, randomFrom(SEED));
    await shown(html);
    const { threads, strangers: others, authors, times, reply } = score(marketplace, truth);
    expect({ found: threads.right, others }).toEqual({ found: threads.of, others: 0 });
    expect(reply).toBe(truth.reply === null ? 'none' : 'right');
    expect(authors.right).toBe(authors.of);
    expect(times.right / Math.max(1, times.of)).toBeGreaterThanOrEqual(0.9);
  });
});

function score(marketplace: string, truth: ReturnType<Variant['page']>['truth']) {
  const { reply, traps, thread, list } = truth;
  const rows = list?.rows.map(({ last, unread, ...row }) => ({
    ...{ ...row, at: null, ...last },
    author: last && last.author !== 'unknown' ? last.author : unread ? ('buyer' as const) : ('unknown' as const),
  }));
  const known: Truth = { reply, traps, thread, rows: rows ?? null };
  return structureScore(marketplace, known, NOW, truth.timeZone);
}
