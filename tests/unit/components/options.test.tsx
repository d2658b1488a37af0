import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OptionsShell } from '../../../components/options/OptionsShell';
import { needsRescue, RescuePanel } from '../../../components/options/RescuePanel';
import { sectionAt } from '../../../components/options/sections';
import { ERROR_CODES, TaktError } from '../../../utils/domain/errors';
import { all, click, draw, seen } from './support';

describe('Sections', () => {
  it('each has an address, and the open one is marked', () => {
    draw(<OptionsShell section="data">{null}</OptionsShell>);
    expect(all('nav a').map((link) => link.getAttribute('href'))).toEqual([
      ...['#general', '#templates', '#deadlines', '#hours', '#notices', '#shops', '#data', '#health'],
    ]);
    expect(seen('nav a[aria-current=page]')).toBe('Data');
  });

  it('where something is not saved yet is said from every other one', () => {
    draw(
      <OptionsShell section="data" unsaved="templates">
        {null}
      </OptionsShell>,
    );
    expect(seen('nav a[href="#templates"]')).toBe('Templates (not saved)');
    draw(
      <OptionsShell section="templates" unsaved="templates">
        {null}
      </OptionsShell>,
    );
    expect(seen('nav')).not.toContain('not saved');
  });

  it.each([
    ['#data', 'data'],
    ['#health', 'health'],
    ['#templates', 'templates'],
    ['#shops', 'shops'],
    ['', 'general'],
    ['#nowhere', 'general'],
  ])('the address %s opens %s', (hash, section) => {
    expect(sectionAt(hash)).toBe(section);
  });
});

describe('A database that does not open', () => {
  it.each([
    ['at once', false, ['database-newer', 'database-broken']],
    ['after trying again', true, ['unreachable', 'failed', 'database-newer', 'database-broken']],
  ])('is rescued only where the data is there: %s', (_, retried, codes) => {
    expect(ERROR_CODES.filter((code) => needsRescue(new TaktError(code), retried))).toEqual(codes);
  });

  it('offers the rescue once trying again has not helped', async () => {
    const onRetry = vi.fn(async () => undefined);
    draw(<RescuePanel error={new TaktError('unreachable')} onRetry={onRetry} onRescue={async () => 'takt.json'} />);
    expect(all('[data-testid=rescue-export]')).toEqual([]);
    await act(async () => all('[role=alert] button')[0]?.click());
    expect(onRetry).toHaveBeenCalledOnce();
    await click('rescue-export');
    expect(seen()).toContain('The data is saved: takt.json');
  });

  it('says why, and saves what is on the disk', async () => {
    draw(<RescuePanel error={new TaktError('database-newer', '3')} onRescue={async () => 'takt-rescue.json'} />);
    expect(seen('[role=alert]')).toContain('A newer Takt wrote this data: update Takt.');
    await click('rescue-export');
    expect(seen()).toContain('The data is saved: takt-rescue.json');
  });

  it('a rescue that fails is said too', async () => {
    const onRescue = () => Promise.reject(new TaktError('database-broken', 'missing'));
    draw(<RescuePanel error={new TaktError('database-broken')} onRescue={onRescue} />);
    await click('rescue-export');
    expect(all('[role=alert]')).toHaveLength(2);
  });
});
