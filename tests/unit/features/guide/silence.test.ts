import { afterEach, expect, test, vi } from 'vitest';
import type { MarketplaceId } from '../../../../utils/domain/conversation/ids';
import type { Silenced } from '../../../../utils/domain/pages/quiet-line';
import { createSilence } from '../../../../utils/features/guide/silence';

function aSilence(silenced: readonly Silenced[] = []) {
  const client = { silence: vi.fn(async () => null), hear: vi.fn(async () => null) };
  const marketplace = { id: 'prom' as MarketplaceId };
  const host = { marketplace, client, silenced: () => silenced } as never;
  return { ...createSilence(host, () => undefined), client };
}

const at = (path: string) => window.history.replaceState(null, '', path);

afterEach(() => at('/'));

test('where the address names the kind of page, all such pages are silent, and it is kept', () => {
  const { silence, isSilent, client } = aSilence();
  at('/cms/chat/12');
  silence(['strange']);
  expect(isSilent(['strange'])).toBe(true);
  expect(client.silence).toHaveBeenCalledOnce();
});

test('one conversation after another is silent with the first one', () => {
  const { silence, isSilent } = aSilence();
  at('/rozmovy/123');
  silence(['strange']);
  at('/rozmovy/124');
  expect(isSilent(['strange'])).toBe(true);
  at('/statystyka/124');
  expect(isSilent(['strange'])).toBe(false);
});

test('where it does not, this page alone is silent, in this tab', () => {
  const { silence, isSilent, hear, client } = aSilence();
  at('/rozmovy');
  silence(['strange']);
  expect(isSilent(['strange'])).toBe(true);
  at('/statystyka');
  expect(isSilent(['strange'])).toBe(false);
  expect(client.silence).not.toHaveBeenCalled();
  at('/rozmovy');
  hear();
  expect(isSilent(['strange'])).toBe(false);
});
