import { describe, expect, it, vi } from 'vitest';
import { type Access, AccessCard } from '../../../components/options/AccessCard';
import type { CabinetPage } from '../../../components/options/SkeletonCard';
import { all, click, draw, faults, say, seen } from './support';

const prom: Access = { marketplace: 'prom', name: 'Prom', host: 'my.prom.ua', allowed: true };
const rozetka: Access = { marketplace: 'rozetka', name: 'Rozetka', host: 'seller.rozetka.com.ua', allowed: false };
const silent: CabinetPage = {
  ...{ tabId: 7, marketplace: 'prom', mapId: 'prom/orders' },
  path: '/cms/order',
  asleep: false,
};

function card(access: readonly Access[], tabs: readonly CabinetPage[] = [], given = true) {
  const actions = { ask: vi.fn(async () => given), show: vi.fn(async () => null) };
  draw(<AccessCard access={access} silent={tabs} actions={actions} />);
  return actions;
}

describe('Access to the cabinets', () => {
  it('that is given is said, and nothing is asked for', () => {
    card([prom]);
    expect(seen('[data-testid=access]')).toBe('Prom: access is given.');
    expect(all('button')).toEqual([]);
  });

  it('that is refused stands first, with a button that asks', async () => {
    const { ask } = card([prom, rozetka]);
    expect(all('[data-testid=access]')[0]?.textContent).toContain(
      'Rozetka: the browser does not let Takt onto seller.rozetka.com.ua',
    );
    await click('access-ask');
    expect(ask).toHaveBeenCalledExactlyOnceWith('rozetka');
    expect(seen()).toContain('Rozetka: access is given. Reload the open tabs of this cabinet.');
  });

  it('is asked for in the click itself, for browsers ask at no other time', () => {
    const { ask } = card([rozetka]);
    all('[data-testid=access-ask]')[0]?.click();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('that is refused once more says where it can be given', async () => {
    card([rozetka], [], false);
    await click('access-ask');
    expect(seen('[data-testid=access-refused]')).toContain('access was not given. You can give it later here');
  });

  it('is of no use in a tab that was open before: it says so, and shows it', async () => {
    const { show } = card([prom], [silent, { ...silent, tabId: 8, mapId: null }]);
    const [first, second] = all('[data-testid=silent-tab]').map(({ textContent }) => textContent);
    expect(first).toContain('The tab “Prom, orders” was open before Takt was installed or updated: reload it');
    expect(second).toContain('“Prom, /cms/order” was open before');
    await click('silent-show');
    expect(show).toHaveBeenCalledExactlyOnceWith(7);
  });

  it.each(['uk', 'ru', 'en'] as const)('can be read by everybody, in %s', async (language) => {
    say(language);
    card([prom, rozetka], [silent]);
    expect(await faults()).toEqual([]);
  });
});
