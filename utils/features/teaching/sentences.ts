/** What teaching says at each step, in the seller's words. */
import type { Fault, Said, ShownList } from '../../adapters/teaching';
import type { Channel } from '../../domain/conversation/ids';
import { normaliseText } from '../../domain/conversation/text-key';
import { clockIn, language, t } from '../../platform/i18n';
import { LIST_POINTS, type Standing, THREAD_POINTS } from './course';

export interface Sentences {
  readonly title: string;
  readonly progress: string | undefined;
  /** Of whom the first rows are taken to be. */
  readonly names?: string | undefined;
  readonly hint: string | undefined;
  /** What speaks against what is shown. */
  readonly doubt?: string | undefined;
  readonly fault: string | undefined;
}

/** So many names are said, and so much of each. */
const NAMES = 3;
const NAME_LENGTH = 30;

/** @param now epoch ms */
export function sentencesOf(standing: Standing, now: number): Sentences {
  const { step, paused, fault, error, channel, isThreadAlone } = standing;
  const wrong = error ? t(`error.${error}`) : fault && faultText(fault);
  const said = (title: string, hint?: string, progress?: string): Sentences => ({
    title,
    hint,
    progress,
    fault: wrong,
  });
  if (step.kind === 'chat') return said(t('teaching.chat'), t('teaching.chat.hint'));
  if (step.kind === 'list') {
    const hint = step.oldest && oldestText(step.oldest, channel, now);
    return { ...said(t('teaching.list', { n: step.rows.length }), hint), names: namesText(step) };
  }
  if (step.kind === 'thread') {
    const isNameless = step.messages.some(({ side }) => side === 'unknown');
    const title = t(isNameless ? 'teaching.thread.nameless' : 'teaching.thread');
    const hint = threadText(step.last, step.reply !== undefined, now, isNameless);
    const doubt = step.lastBy && t(`teaching.thread.last-by.${step.lastBy}`);
    return { ...said(title, hint), doubt };
  }
  if (paused) return said(t('teaching.paused'), t('teaching.paused.hint'));
  const { point } = step;
  const isOfList = point === 'name' || point === 'time';
  const order: readonly string[] = isOfList ? LIST_POINTS : THREAD_POINTS;
  const at = { at: order.indexOf(point) + 1, of: order.length };
  const progress = isOfList ? t('teaching.progress.list', at) : t('teaching.progress.thread', at);
  const isListDoubtful = point === 'name' && isThreadAlone;
  const hint = t(isListDoubtful ? 'teaching.point.name.only-thread' : `teaching.point.${point}.hint`);
  return said(t(`teaching.point.${point}`), hint, progress);
}

function faultText({ fault, said = '' }: Fault): string {
  return t(`teaching.fault.${fault}`, { said });
}

/** Who pointed at something else sees it here, before it is kept. */
function namesText({ rows }: ShownList): string | undefined {
  const names = rows.flatMap(({ buyer }) => normaliseText(buyer ?? '') || []);
  if (names.length === 0) return undefined;
  const said = names.slice(0, NAMES).map((name) => shortened([...name]));
  const all = said.join(', ');
  return names.length > NAMES && !all.endsWith('…') ? `${all}…` : all;
}

const shortened = (signs: readonly string[]): string =>
  signs.length > NAME_LENGTH
    ? `${signs
        .slice(0, NAME_LENGTH - 1)
        .join('')
        .trim()}…`
    : signs.join('');

/** Of orders and reviews nobody is said to wait: an unread mark means another thing there. */
function oldestText(oldest: Said, channel: Channel, now: number): string {
  const at = timeText(oldest, now);
  const mayWait = channel !== 'order' && channel !== 'review';
  return mayWait && oldest.author === 'buyer' ? t('teaching.list.waiting', { at }) : t('teaching.list.oldest', { at });
}

function threadText(last: Said | undefined, hasReply: boolean, now: number, isNameless: boolean): string {
  const reply = ` ${t(hasReply ? 'teaching.thread.reply' : 'teaching.thread.no-reply')}`;
  if (isNameless) return `${t('teaching.thread.nameless.hint')}${reply}`;
  if (!last) return `${t('teaching.thread.hint')}${reply}`;
  const at = timeText(last, now);
  return `${last.author === 'seller' ? t('teaching.thread.answered', { at }) : t('teaching.thread.waiting', { at })}${reply}`;
}

/** Of what is known to the day alone only the day. */
function timeText({ at, precision }: Said, now: number): string {
  if (precision !== 'day') return clockIn(language(), at, now);
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long' }).format(at);
}
