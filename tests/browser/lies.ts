/** Where a reading says what is not so. */
import type { PageReading, RowReading, ThreadReading } from '../../utils/adapters/reading';
import { latestOf, type Moment } from '../../utils/domain/conversation/moment';

export type Read = PageReading & { kind: 'read' };

/** What must be true of a reading, whatever was taken away. Each finding is a sentence. */
export function liesIn(reading: PageReading, truth: Read): string[] {
  if (reading.kind === 'empty') return ['a full page is called empty'];
  if (reading.kind !== 'read') return [];
  const thread = reading.thread?.kind === 'thread' ? reading.thread : undefined;
  const trueThread = truth.thread as ThreadReading | undefined;
  const rows = reading.list?.rows ?? [];
  return [
    ...wrong('channel', reading.map.channel, truth.map.channel),
    ...(reading.map.untimed === truth.map.untimed ? [] : ['whether anybody waits']),
    ...wrong('account', reading.account?.id, truth.account?.id),
    ...wrong('shop', reading.account?.name, truth.account?.name),
    ...(reading.list && rows.length !== truth.list?.rows.length ? [`${rows.length} rows`] : []),
    ...rows.flatMap((row, index) => liesInRow(row, truth.list?.rows[index], index)),
    ...(thread ? (trueThread ? liesInThread(thread, trueThread) : ['a thread where there is none']) : []),
  ];
}

/** What is not said is no lie. */
function wrong(what: string, said: unknown, truth: unknown): string[] {
  return said === null || said === undefined || said === '' || said === truth ? [] : [`${what}: ${said}`];
}

function liesInRow(row: RowReading, truth: RowReading | undefined, index: number): string[] {
  if (!truth) return [`row ${index} does not exist`];
  const names = (['threadId', 'buyer', 'subject'] as const).flatMap((field) =>
    wrong(field, row.names[field], truth.names[field]),
  );
  const author = row.last?.author === 'unknown' ? undefined : row.last?.author;
  return [
    ...names,
    ...(row.last && !(truth.last && holds(row.last, truth.last)) ? [`time ${row.last.at}`] : []),
    ...wrong('author', author, truth.last?.author),
    ...wrong('text', row.last?.text, truth.last?.text),
  ].map((lie) => `row ${index}: ${lie}`);
}

function liesInThread(thread: ThreadReading, truth: ThreadReading): string[] {
  const lies = (['threadId', 'buyer', 'subject'] as const).flatMap((field) =>
    wrong(field, thread.names[field], truth.names[field]),
  );
  lies.push(...wrong('order', thread.orderNumber, truth.orderNumber));
  lies.push(...wrong('product', thread.productTitle, truth.productTitle));
  if (thread.fromStart && !truth.fromStart) lies.push('begins here');
  // System lines may be left out, for nobody waits for their answer.
  const people = thread.messages.filter(({ author }) => author !== 'system');
  const truePeople = truth.messages.filter(({ author }) => author !== 'system');
  if (people.length !== truePeople.length) lies.push(`${people.length} messages instead of ${truePeople.length}`);
  for (const [index, message] of people.entries()) {
    const real = truePeople[index];
    if (!real) continue;
    const author = message.author === 'unknown' ? undefined : message.author;
    const found = [...wrong('author', author, real.author), ...wrong('text', message.text, real.text)];
    if (!holds(message, real)) found.push(`time ${message.at} ${message.precision}`);
    lies.push(...found.map((lie) => `message ${index}: ${lie}`));
  }
  return lies.map((lie) => `thread: ${lie}`);
}

/** Whether the printed time is true of the real one. */
const holds = (printed: Moment, real: Moment) =>
  printed.at <= real.at && real.at <= Math.max(latestOf(printed), printed.at);
