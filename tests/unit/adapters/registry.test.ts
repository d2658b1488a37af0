import { describe, expect, test } from 'vitest';
import { marketplaceAt, marketplacesIn } from '../../../utils/adapters/registry';

const ids = (only: string) => marketplacesIn(only).map(({ id }) => String(id));

describe('the marketplaces of a build', () => {
  test('are all of them, unless it says which', () => {
    expect(ids('')).toEqual(expect.arrayContaining(['wildberries']));
    expect(ids('wildberries')).toEqual(['wildberries']);
    expect(ids(',wildberries,')).toEqual(['wildberries']);
  });

  test('a name that is none of them stops the build', () => {
    expect(() => marketplacesIn('wildberries,amazon')).toThrow('amazon');
  });

  test('have ids, hosts and maps of their own', () => {
    const all = marketplacesIn('');
    for (const values of [
      all.map(({ id }) => id),
      all.flatMap(({ matches }) => matches),
      all.flatMap(({ pages }) => pages.map(({ id }) => id)),
      all.flatMap(({ policies }) => policies.map(({ id }) => id)),
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
    for (const { id, pages, policies } of all) {
      for (const page of pages) expect(page.id.startsWith(`${id}/`)).toBe(true);
      for (const policy of policies) expect(policy.marketplace).toBe(id);
    }
  });

  test('ask for hosts and nothing wider: no scheme, host or path is a wildcard but the last', () => {
    for (const match of marketplacesIn('').flatMap(({ matches }) => matches)) {
      expect(match).toMatch(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/u);
    }
  });

  test('print their times in the browser’s zone or in one that exists', () => {
    for (const { timeZone } of marketplacesIn('')) {
      if (timeZone !== 'browser') expect(Intl.supportedValuesOf('timeZone')).toContain(timeZone);
    }
  });
});

describe('the marketplace at an address', () => {
  test.each([
    ['https://seller.wildberries.ru/chat-with-clients?chatId=1', 'wildberries'],
    ['https://seller.wildberries.ru/', 'wildberries'],
    ['http://seller.wildberries.ru/chat-with-clients', undefined],
    ['https://seller.wildberries.ru:8443/', undefined],
    ['https://seller.wildberries.ru.example.org/', undefined],
    ['https://www.wildberries.ru/', undefined],
    ['https://example.org/seller.wildberries.ru/', undefined],
    ['about:blank', undefined],
  ])('%s → %s', (address, id) => {
    expect(marketplaceAt(marketplacesIn(''), address)?.id).toBe(id);
  });
});
