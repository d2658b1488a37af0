/** What can be done about a row beside letting it go: a menu below it, or the line for a note. */
import type { DismissReason } from '../../utils/domain/conversation/dismissals';
import type { NamedTime, Word } from '../../utils/domain/conversation/word';
import { EVENING } from '../../utils/domain/deadlines/later';
import { isPending, isSnoozed } from '../../utils/domain/deadlines/timer';
import type { Why } from '../../utils/domain/deadlines/why';
import { t } from '../../utils/platform/i18n';
import { NoteField } from './NoteField';
import { QueueWhy } from './QueueWhy';
import type { QueueItem } from './queue-data';
import { type MenuChoice, RowMenu } from './RowMenu';

export type RowMenuKind = 'more' | 'snooze' | 'remind' | 'note' | 'why';

type Told = Pick<QueueItem, 'id' | 'timer' | 'note'>;

/** What can be done about a row, or an open chat. */
interface ActsOn<Item> {
  readonly dismiss: (items: readonly Item[], reason: DismissReason) => void;
  readonly say: (item: Item, word: Exclude<Word, { readonly kind: 'woken' }>) => void;
  readonly wake: (item: Item) => void;
  readonly why: (id: string) => Promise<Why | null>;
}

interface RowActsProps<Item extends Told> {
  readonly kind: RowMenuKind;
  readonly item: Item;
  readonly now: number;
  /** Its marketplace, as sellers say it. */
  readonly place: string;
  readonly acts: ActsOn<Item>;
  /** Whether the row has keys of its own for these. */
  readonly withKeys?: boolean;
  readonly onKind: (kind: RowMenuKind) => void;
  /** The focus goes back to the row, where it was in the menu. */
  readonly onDone: () => void;
}

export function RowActs<Item extends Told>({ kind, item, place, now, acts, ...on }: RowActsProps<Item>) {
  const { withKeys = true, onKind, onDone } = on;
  const then = (act: () => void) => () => {
    onDone();
    act();
  };
  if (kind === 'note') {
    const save = (text: string) => then(() => acts.say(item, { kind: 'noted', text }))();
    return <NoteField note={item.note ?? ''} onSave={save} onClose={onDone} />;
  }
  if (kind === 'why') return <QueueWhy marketplace={place} ask={acts.why} onClose={onDone} {...{ item, now }} />;
  const choices = {
    more: () =>
      moreChoices(item, acts, then, onKind).map(({ keyName, ...choice }) =>
        withKeys && keyName ? { keyName, ...choice } : choice,
      ),
    snooze: () => [
      ...(isSnoozed(item.timer, now)
        ? [{ id: 'row-wake', label: t('queue.wake'), onChoose: then(() => acts.wake(item)) }]
        : []),
      ...times(now).map((until) => ({
        id: `row-snooze-${until}`,
        label: t(`queue.snooze.${until}`),
        onChoose: then(() => acts.say(item, { kind: 'snoozed', until })),
      })),
    ],
    remind: () => [
      ...times(now).map((dueAt) => ({
        id: `row-remind-${dueAt}`,
        label: t(`timer.later.${dueAt}`),
        onChoose: then(() => acts.say(item, { kind: 'follow-up', dueAt })),
      })),
      {
        id: 'row-remind-rule',
        label: t('timer.later.rule'),
        onChoose: then(() => acts.say(item, { kind: 'follow-up', dueAt: null })),
      },
    ],
  }[kind]();
  return <RowMenu key={kind} label={t(`queue.menu.${kind}`)} choices={choices} onClose={onDone} />;
}

function moreChoices<Item extends Told>(
  item: Item,
  acts: ActsOn<Item>,
  then: (act: () => void) => () => void,
  onKind: (kind: RowMenuKind) => void,
): MenuChoice[] {
  const { timer } = item;
  const owed = timer.kind === 'running' && (timer.owed ?? timer.reminder) !== undefined;
  const pending: MenuChoice[] = [
    {
      id: 'row-no-reply',
      label: t('queue.no-reply'),
      keyName: 'N',
      onChoose: then(() => acts.dismiss([item], 'no-reply-needed')),
    },
    { id: 'row-snooze', label: t('queue.menu.snooze'), keyName: 'S', onChoose: () => onKind('snooze') },
  ];
  const needed: MenuChoice = {
    id: 'row-reply-needed',
    label: t('queue.reply-needed'),
    onChoose: then(() => acts.say(item, { kind: 'reply-needed' })),
  };
  return [
    ...(isPending(timer) ? pending : []),
    ...(timer.kind === 'no-reply-needed' ? [needed] : []),
    { id: 'row-remind', label: t('queue.menu.remind'), keyName: 'F', onChoose: () => onKind('remind') },
    ...(owed
      ? [
          {
            id: 'row-no-remind',
            label: t('queue.no-remind'),
            onChoose: then(() => acts.say(item, { kind: 'no-follow-up' })),
          },
        ]
      : []),
    { id: 'row-note', label: t('queue.note'), keyName: 'M', onChoose: () => onKind('note') },
    ...(isPending(timer)
      ? [{ id: 'row-why', label: t('queue.why'), keyName: 'W', onChoose: () => onKind('why') }]
      : []),
  ];
}

/** Without the evening where it has come: by the clock of this computer, which is mostly the shop's. */
function times(now: number): NamedTime[] {
  return new Date(now).getHours() < EVENING ? ['hour', 'evening', 'opening'] : ['hour', 'opening'];
}
