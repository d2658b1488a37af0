import { expect, it, vi } from 'vitest';
import { HealthReport } from '../../../components/options/HealthPanel';
import type { PageLine } from '../../../components/options/PagesTable';
import { click, draw, NOW } from './support';

it('health copies what came from files by numbers, for they may be called by somebody’s name', async () => {
  const onCopy = vi.fn(async (_text: string) => undefined);
  const brought: PageLine = {
    ...{
      marketplace: 'prom',
      account: null,
      mapId: 'prom/olena-koval',
      channel: 'chat',
      layer: 'imported',
      path: null,
    },
    ...{ result: 'read', field: null, at: NOW, readAt: NOW, days: [], ways: [] },
  };
  const health = {
    ...{ build: 'b', clockWrongAt: null, clockWrongBy: null, languageModel: true, oldZoneData: false },
    ...{ pages: [brought, { ...brought, mapId: 'prom/chat', layer: 'known' }], log: [] },
  };
  const other = { origin: 'imported', outcome: 'read', field: null, mapId: 'prom/petro' } as const;
  const beside = {
    access: undefined,
    checkup: {
      ...{ tries: [{ ...other, mapId: brought.mapId }, other], looked: 0, fields: [], rows: 1, messages: 0 },
      waiting: null,
    },
  };
  draw(<HealthReport {...{ health, beside, onCopy }} />);
  await click('health-copy');
  const text = onCopy.mock.calls[0]?.[0] ?? '';
  expect(text).not.toMatch(/olena|petro/u);
  expect(JSON.parse(text)).toMatchObject({
    pages: [{ mapId: 'prom/imported-1' }, { mapId: 'prom/chat' }],
    checkup: { tries: [{ mapId: 'prom/imported-1' }, { mapId: 'prom/imported-2' }] },
  });
});
