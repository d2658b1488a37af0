/** The last step of teaching alone: the field for answers of a map that came from a file. */
import { signal as state } from '@preact/signals';
import type { PageReading, ThreadReading } from '../../adapters/reading';
import type { Fault, Teacher } from '../../adapters/teaching';
import { toTaktError } from '../../domain/errors';
import type { Candidate } from '../../domain/pages/page-map';
import { t } from '../../platform/i18n';
import { type Course, createCourse, type Standing } from './course';
import type { Sentences } from './sentences';
import type { ReplyAsked, TeachingHost } from './teaching-host';

type Host = Pick<TeachingHost, 'channel' | 'keep' | 'onEnded' | 'read'>;

export function createReplyCourse(teacher: Teacher, host: Host, { map: asRead, keep }: ReplyAsked): Course {
  // Whose field another map has lent it for the time being is of no account.
  const { replyOf, ...map } = asRead;
  const asking: Standing = {
    ...{ step: { kind: 'point', point: 'reply' }, points: {}, paused: false, busy: false },
    ...{ channel: host.channel, isChannelAsked: false, isThreadAlone: false, fault: undefined, error: undefined },
  };
  const standing = state(asking);
  /** How the field that is shown is found; `null`: as the file says. */
  let found: readonly Candidate[] | null = null;
  /** What is under way; whatever was asked before is not waited for any more. */
  let asked = 0;

  const threadBy = (reply: readonly Candidate[]): ThreadReading | undefined =>
    threadIn(host.read({ ...map, fields: { ...map.fields, reply } }));

  async function foundBy(field: Element): Promise<readonly Candidate[] | null | Fault> {
    if (map.unshown && finds(() => threadBy(map.unshown ?? []), field)) return null;
    const thread = threadIn(host.read(map));
    if (!thread) return { kind: 'fault', fault: 'thread-unread' };
    const said = [thread.names.buyer ?? '', ...thread.messages.map(({ text }) => text)].filter(Boolean);
    const made = await teacher.reply(field, thread.element, said);
    if (isFault(made) || finds(() => threadBy(made), field)) return made;
    return { kind: 'fault', fault: 'field-unread' };
  }

  async function shown(element: Element): Promise<Standing> {
    const field = await teacher.pointed('reply', element);
    // A fault is a value of ours; an element is the page's.
    if ('fault' in field && 'kind' in field) return { ...asking, fault: field as Fault };
    const reply = field as Element;
    const how = await foundBy(reply);
    if (isFault(how)) return { ...asking, fault: how };
    found = how;
    return { ...asking, step: { kind: 'thread', map, messages: [], reply, last: undefined }, points: { reply } };
  }

  function back(): void {
    asked++;
    if (standing.value.step.kind === 'thread') standing.value = asking;
    else leave();
  }

  function leave(): void {
    asked++;
    host.onEnded(undefined);
  }

  return {
    // What nobody asks for at this step.
    ...createCourse(teacher, { ...host, proposal: undefined }),
    standing,
    async point(element) {
      const { step, paused, busy } = standing.value;
      if (step.kind !== 'point' || paused || busy) return;
      const mine = ++asked;
      standing.value = { ...asking, busy: true };
      // A page that is taken apart under our hands.
      const next = await shown(element).catch((): Standing => ({ ...asking, fault: { kind: 'fault', fault: 'gone' } }));
      if (mine === asked) standing.value = next;
    },
    back,
    again: back,
    async accept() {
      if (standing.value.step.kind !== 'thread' || standing.value.busy) return;
      const mine = ++asked;
      standing.value = { ...standing.value, busy: true, error: undefined };
      try {
        await keep(found);
        if (mine === asked) leave();
      } catch (thrown) {
        if (mine === asked) standing.value = { ...standing.value, busy: false, error: toTaktError(thrown).code };
      }
    },
    pause: (paused) => {
      standing.value = { ...standing.value, paused };
    },
    leave,
  };
}

/** It is the only point, and what is shown then is that field alone. */
export function replySentences({ step }: Standing, sentences: Sentences): Sentences {
  const isShown = step.kind === 'thread' && { title: t('teaching.reply'), hint: t('teaching.point.reply.hint') };
  return { ...sentences, progress: undefined, ...isShown };
}

const threadIn = (reading: PageReading): ThreadReading | undefined =>
  reading.kind === 'read' && reading.thread?.kind === 'thread' ? reading.thread : undefined;

/** A selector that came from elsewhere may be none. */
function finds(read: () => ThreadReading | undefined, field: Element): boolean {
  try {
    return read()?.reply === field;
  } catch {
    return false;
  }
}

const isFault = (value: readonly Candidate[] | null | Fault): value is Fault => value !== null && 'fault' in value;
