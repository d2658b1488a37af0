/** Pictures of a page's structure below health: the tabs, what will be in the file, and why there is none. */
import { OptionsShell } from '../../components/options/OptionsShell';
import { type CabinetPage, SkeletonCard, type TakenSkeleton } from '../../components/options/SkeletonCard';
import type { Skeleton, SkeletonNode } from '../../utils/domain/pages/skeleton';
import { click, never } from './acts';
import { health, marketplaces } from './fixtures';
import { HealthDrawn } from './health-drawn';
import type { State } from './states';

const pages: readonly CabinetPage[] = [
  { ...{ tabId: 1, marketplace: 'prom', mapId: 'prom/orders' }, path: '/cms/order', asleep: false },
  { ...{ tabId: 2, marketplace: 'prom', mapId: null }, path: '/cms/chat/*', asleep: false },
  {
    ...{ tabId: 3, marketplace: 'wildberries', mapId: 'wildberries/chat' },
    path: '/chat-with-clients?chatId=*',
    asleep: true,
  },
];

const row = (name: string, said: string, time: string): SkeletonNode => ({
  tag: 'div',
  attributes: { 'data-qaid': 'chat_room', class: 'ChatRoom__root--WqjZ' },
  children: [
    { tag: 'b', attributes: { 'data-qaid': 'room_title' }, children: [name] },
    { tag: 'span', attributes: { 'data-qaid': 'room_last_message' }, children: [said] },
    { tag: 'span', attributes: { 'data-qaid': 'room_date' }, children: [time] },
  ],
});
const skeleton: Skeleton = {
  ...{ format: 'takt-skeleton', version: 1, marketplace: 'prom', path: '/cms/chat/*', build: '0.1.0-1a2b3c4d' },
  takenAt: '2026-04-05T17:12:00.000Z',
  body: {
    tag: 'body',
    children: [
      row('Кщшцйв Дгл.', 'Мбжзщ рнтв, хцчшщ ю яавге 71 фхц?', '04:38'),
      row('Пшчгд', 'Ви: Щюяабвг деж', 'вчора'),
      ...Array.from({ length: 12 }, () => row('Вгджз Лмнопр', 'Фхцчшщю', '3 груд.')),
    ],
  },
};

const drawn =
  (answer: () => Promise<TakenSkeleton>, shown: readonly CabinetPage[] = pages): State['draw'] =>
  () => (
    <OptionsShell section="health">
      <HealthDrawn health={{ ...health, clockWrongAt: null, languageModel: true, oldZoneData: false }} />
      <SkeletonCard pages={shown} marketplaces={marketplaces} actions={{ take: answer, save: () => undefined }} />
    </OptionsShell>
  );
const take = () => click('[data-testid=skeleton-take]');
const taken = async (): Promise<TakenSkeleton> => ({ kind: 'taken', skeleton });

export const skeletonStates: Record<string, State> = {
  'skeleton-none': { draw: drawn(taken, []) },
  'skeleton-tabs': { draw: drawn(taken) },
  'skeleton-taking': { draw: drawn(never), act: take },
  'skeleton-preview': { draw: drawn(taken), act: take },
  'skeleton-cut': { draw: drawn(async () => ({ kind: 'taken', skeleton: { ...skeleton, cut: true } })), act: take },
  'skeleton-saved': {
    draw: drawn(taken),
    act: async () => {
      await take();
      await click('[data-testid=skeleton-save]');
    },
  },
  'skeleton-closed': { draw: drawn(async () => ({ kind: 'closed' })), act: take },
  'skeleton-refused': { draw: drawn(async () => ({ kind: 'refused' })), act: take },
  'skeleton-too-large': { draw: drawn(async () => ({ kind: 'too-large' })), act: take },
};
