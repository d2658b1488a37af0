/** The stored pages, taken apart and put together again from their skeletons, are read as they were. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { mapsOf } from '../../utils/adapters/maps';
import { readPage } from '../../utils/adapters/reader';
import type { PageReading, ReadingContext } from '../../utils/adapters/reading';
import { marketplacesIn } from '../../utils/adapters/registry';
import { skeletonOf } from '../../utils/adapters/skeleton/skeleton';
import type { Skeleton } from '../../utils/domain/pages/skeleton';
import { skeletonToHtml } from '../../utils/domain/pages/skeleton-html';
import { asSkeleton } from '../../utils/domain/pages/skeleton-schema';
import { aFrame, fixtures, shown, shownIn } from './fixtures';
import { drawn } from './skeletons';

const cases = fixtures.flatMap((fixture) => {
  const adapter = marketplacesIn('').find(({ id }) => id === fixture.marketplace);
  const map = adapter && mapsOf(adapter.id).find(({ id }) => id === fixture.expected.reading.map);
  return adapter && map ? [{ ...fixture, adapter, map }] : [];
});

describe('the page made of its skeleton', () => {
  test.each(cases)('$name is read as the page is', ({ html, expected, adapter, map, marketplace }) => {
    // Its times are moved as one zone prints them.
    const { reading: _, otherZone: __, ...context } = expected;
    const page = shown(html);
    const read = readPage(adapter, map, page.body, context);
    const skeleton = skeletonOf(page, {
      marketplace,
      build: 'test',
      now: context.now,
      timeZone: context.timeZone,
      maps: mapsOf(adapter.id),
      random: drawn(1),
    });
    expect(asSkeleton(JSON.parse(JSON.stringify(skeleton)))).toEqual({ kind: 'skeleton', skeleton });
    const again: ReadingContext = { ...context, now: Date.parse(skeleton.takenAt), timeZone: 'UTC' };
    expect(told(readPage(adapter, map, pageOf(skeleton).body, again))).toEqual(told(read));
  });
});

function pageOf(skeleton: Skeleton): Document {
  const frame = aFrame();
  onTestFinished(() => frame.remove());
  return shownIn(frame, skeletonToHtml(skeleton));
}

/** What has to be the same: how many there are, who wrote, and in which order. */
function told(reading: PageReading) {
  if (reading.kind !== 'read') return { kind: reading.kind };
  const { list, thread } = reading;
  return {
    kind: reading.kind,
    rows: list?.rows.map(({ last, selected, names }) => [
      last?.author,
      last?.precision,
      selected,
      names.buyer !== null,
    ]),
    rowOrder: inOrder(list?.rows.map(({ last }) => last?.at) ?? []),
    thread: thread?.kind,
    ...(thread?.kind === 'thread' && {
      authors: thread.messages.map(({ author }) => author),
      order: inOrder(thread.messages.map(({ at }) => at)),
      fromStart: thread.fromStart,
      reply: thread.reply?.localName,
    }),
  };
}

/** The place of each among all. */
function inOrder(times: readonly (number | undefined)[]): readonly number[] {
  const sorted = [...new Set(times)].sort((a, b) => (a ?? 0) - (b ?? 0));
  return times.map((time) => sorted.indexOf(time));
}
