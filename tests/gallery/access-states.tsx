/** Pictures of where the browser lets Takt in, at the top of health. */
import { type Access, AccessCard } from '../../components/options/AccessCard';
import { OptionsShell } from '../../components/options/OptionsShell';
import type { CabinetPage } from '../../components/options/SkeletonCard';
import { click, never } from './acts';
import type { State } from './states';

const prom: Access = { marketplace: 'prom', name: 'Prom', host: 'my.prom.ua', allowed: true };
const rozetka: Access = { ...prom, marketplace: 'rozetka', name: 'Rozetka', host: 'seller.rozetka.com.ua' };
const refused: Access = {
  ...{ marketplace: 'wildberries', name: 'Wildberries' },
  ...{ host: 'seller.wildberries.ru, seller-chat.wildberries.ru', allowed: false },
};
const silent: readonly CabinetPage[] = [
  { ...{ tabId: 1, marketplace: 'prom', mapId: 'prom/orders' }, path: '/cms/order', asleep: false },
  { ...{ tabId: 2, marketplace: 'rozetka', mapId: null }, path: '/main/*', asleep: false },
];

const drawn =
  (access: readonly Access[], tabs: readonly CabinetPage[] = [], ask: () => Promise<boolean> = never): State['draw'] =>
  () => (
    <OptionsShell section="health">
      <AccessCard access={access} silent={tabs} actions={{ ask, show: never }} />
    </OptionsShell>
  );
const ask = () => click('[data-testid=access-ask]');

export const accessStates: Record<string, State> = {
  'access-given': { draw: drawn([prom, rozetka]) },
  'access-refused': { draw: drawn([prom, rozetka, refused], silent) },
  'access-asking': { draw: drawn([prom, refused]), act: ask },
  'access-still-refused': { draw: drawn([prom, refused], [], async () => false), act: ask },
};
