/** How reading goes, as the section has it, without what may be done there. */
import { type HealthData, HealthNotes, HealthReport } from '../../components/options/HealthPanel';
import { type KnownPage, PagesTable } from '../../components/options/PagesTable';
import { marketplaces } from './fixtures';

const unseen: readonly KnownPage[] = [
  { marketplace: 'prom', mapId: 'prom/reviews', channel: 'review' },
  { marketplace: 'rozetka', mapId: 'rozetka/questions', channel: 'question' },
  { marketplace: 'wildberries', mapId: 'wildberries/questions', channel: 'question' },
];

export const HealthDrawn = ({ health }: { readonly health: HealthData }) => (
  <>
    <HealthNotes health={health} />
    <PagesTable pages={health.pages} {...{ unseen, marketplaces }} />
    <HealthReport health={health} onCopy={async () => undefined} />
  </>
);

export async function unfold(): Promise<void> {
  for (const one of document.querySelectorAll('details')) one.open = true;
}
