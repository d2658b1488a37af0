/** What the quiet line says of a page that is not read, or not by what was made for it. */
import type { Inferred } from '../../adapters/inference/inferred';
import type { PageReading } from '../../adapters/reading';
import type { FieldName, PageMap } from '../../domain/pages/page-map';
import type { Topic } from '../../domain/pages/quiet-line';
import { namesChats } from '../../domain/pages/shared-path';
import { isLostOn, isThreadLost, strangeness } from './found-maps';
import type { Line } from './guide-host';

/** What may be found by structure alone. */
export const PARTS = ['list', 'thread'] as const satisfies readonly Topic[];

export interface Said {
  readonly says: Line['says'];
  readonly topics: readonly Topic[];
  /** The seller is to look whether it is right. */
  readonly isToCheck?: true;
  /** Nothing can be shown there. */
  readonly isHopeless?: true;
  /** The field for answers of this map alone is to be shown. */
  readonly replyOf?: PageMap;
  /** Only once it has stood so for a while: a page that builds itself may not show it yet. */
  readonly waits: boolean;
}

/** Why the page is not recognised, where that is known. */
const WHY = {
  rest: 'page.guide.loading',
  times: 'page.guide.no-times',
  'one-list': 'page.guide.two-lists',
  'row.time': 'page.guide.no-row-times',
  'row.buyer': 'page.guide.no-row-names',
} as const satisfies Partial<Record<NonNullable<Inferred['lacks']> | FieldName, Line['says']>>;

/** By how the page is built. */
interface Found {
  readonly mayBeMessages: boolean;
  readonly lacks: Inferred['lacks'] | undefined;
}

export function saidOf(reading: PageReading, { mayBeMessages, lacks }: Found): Said | undefined {
  const isLost = isLostOn(reading);
  if (reading.kind === 'read' && reading.map.origin === 'inferred') {
    const { fields, untimed } = reading.map;
    // Nothing is drawn there: of a list of orders nobody need look whether it is right.
    if (untimed && !isLost) return undefined;
    const parts = PARTS.filter((part) => fields[part]);
    return isLost
      ? { says: 'page.guide.own-map-lost-found', topics: ['lost'], waits: false }
      : { says: foundAs(parts), topics: parts, isToCheck: true, waits: false };
  }
  const isRead = reading.kind === 'read' && isLost;
  const strange = strangeness(reading);
  if (!isRead && strange !== 'page' && strange !== 'list') return replySaid(reading);
  const waits = isRead || !mayBeMessages;
  // What stands at the address of messages is expected to be some; elsewhere nothing is.
  if (waits && reading.kind === 'elsewhere' && !namesChats(location.pathname)) return undefined;
  // A map cannot have been outgrown by a page that is not there yet.
  if (lacks === 'rest' && !isRead) return { says: WHY[lacks], topics: ['loading'], waits };
  if (!isLost) return { ...whyOf(reading, lacks), topics: ['strange'], waits };
  const isReadByOther = isRead && !isThreadLost(reading);
  return { says: isReadByOther ? 'page.guide.own-map-lost-known' : 'page.guide.own-map-lost', topics: ['lost'], waits };
}

/** Where no list was found nobody's waiting is seen but that of who is open. */
const foundAs = (parts: readonly Topic[]): Line['says'] =>
  parts.includes('list') ? 'page.guide.by-structure' : 'page.guide.by-structure-thread';

function whyOf(reading: PageReading, lacks: Found['lacks']): Pick<Said, 'says' | 'isHopeless'> {
  // No point could show what is nowhere.
  if (lacks) return { says: WHY[lacks], ...(lacks === 'times' && { isHopeless: true }) };
  const field = missedField(reading);
  return { says: field === 'row.time' || field === 'row.buyer' ? WHY[field] : 'page.guide.not-recognised' };
}

function missedField(reading: PageReading): FieldName | undefined {
  if (reading.kind === 'page-changed') return reading.field;
  return reading.kind === 'read' ? reading.broken?.field : undefined;
}

/** Nothing is put into a field of which a file says that it is the one, until the seller says so; another map may know it. */
function replySaid(reading: PageReading): Said | undefined {
  if (reading.kind !== 'read' || reading.thread?.kind !== 'thread') return undefined;
  if (!reading.map.unshown || reading.thread.reply) return undefined;
  return { says: 'page.guide.reply-not-shown', topics: ['reply'], replyOf: reading.map, waits: false };
}
