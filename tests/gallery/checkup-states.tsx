/** Pictures of a page checked below health: the tabs, what was found, what is missing, and why nothing came of it. */
import { type CheckedPage, CheckupCard } from '../../components/options/CheckupCard';
import { OptionsShell } from '../../components/options/OptionsShell';
import type { CabinetPage } from '../../components/options/SkeletonCard';
import type { Checkup, FieldFind, MapTry } from '../../utils/domain/pages/checkup';
import { click, never } from './acts';
import { marketplaces } from './fixtures';
import type { State } from './states';

const pages: readonly CabinetPage[] = [
  { ...{ tabId: 1, marketplace: 'prom', mapId: 'prom/chat' }, path: '/cms/chat/*', asleep: false },
  { ...{ tabId: 3, marketplace: 'wildberries', mapId: 'wildberries/chat' }, path: '/chat-with-clients', asleep: true },
];

const tried: MapTry = { mapId: 'prom/chat', origin: 'known', outcome: 'read', field: null };
const lost: MapTry = {
  ...{ mapId: 'prom/taught-chat', origin: 'taught' },
  ...{ outcome: 'page-changed', field: 'row.time' },
};
const find = (
  field: FieldFind['field'],
  candidate: number | null,
  found = candidate ? 1 : 0,
  among = 1,
): FieldFind => ({
  ...{ field, candidate, of: 3, found, among },
});
const read: Checkup = {
  ...{ tries: [tried], looked: 0, rows: 14, messages: 6, waiting: null },
  fields: [
    ...[find('list', 1), find('row', 2), find('row.id', 1, 14, 14), find('row.buyer', 1, 14, 14)],
    ...[find('row.time', 1, 13, 14), find('row.unread', 1, 3, 14), find('row.own', null, 0, 14)],
    ...[find('thread', 1), find('message', 1), find('message.text', 1, 6, 6), find('message.time', 2, 6, 6)],
    ...[find('reply', 1), find('note', null), find('list.empty', null)],
  ],
};
const withoutReply = read.fields.map((one) => (one.field === 'reply' ? find('reply', null) : one));

const drawn =
  (answer: () => Promise<CheckedPage>, shown: readonly CabinetPage[] = pages): State['draw'] =>
  () => (
    <OptionsShell section="health">
      <CheckupCard pages={shown} marketplaces={marketplaces} own="" onCheck={answer} />
    </OptionsShell>
  );
const check = () => click('[data-testid=checkup]');
const checked = (checkup: Checkup) => drawn(async () => ({ kind: 'checked', checkup }));

export const checkupStates: Record<string, State> = {
  'checkup-none': { draw: drawn(never, []) },
  'checkup-tabs': { draw: drawn(never) },
  'checkup-checking': { draw: drawn(never), act: check },
  'checkup-read': { draw: checked(read), act: check },
  'checkup-missing': { draw: checked({ ...read, tries: [lost, tried], looked: 1, fields: withoutReply }), act: check },
  'checkup-changed': {
    draw: checked({
      ...{ ...read, tries: [{ ...tried, outcome: 'page-changed', field: 'row' }], rows: 0, messages: 0 },
      fields: [find('list', 1), find('row', null), find('thread', null)],
    }),
    act: check,
  },
  'checkup-nothing': {
    draw: checked({ ...read, tries: [], looked: null, fields: [], rows: 0, messages: 0 }),
    act: check,
  },
  'checkup-closed': { draw: drawn(async () => ({ kind: 'closed' })), act: check },
  'checkup-too-slow': { draw: drawn(async () => ({ kind: 'too-slow' })), act: check },
};
