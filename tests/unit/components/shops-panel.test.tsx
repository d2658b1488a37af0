import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OptionsShell } from '../../../components/options/OptionsShell';
import { ShopsPanel } from '../../../components/options/ShopsPanel';
import type { Account, AccountChange, AccountRef } from '../../../utils/domain/conversation/account';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { TaktError } from '../../../utils/domain/errors';
import { all, byTestId, choose, draw, faults, leave, say, seen, settled, write } from './support';

const shop: Account = {
  ...{ marketplace: 'prom' as MarketplaceId, id: '77', shownName: 'Дім і тепло', label: null },
  ...{ colour: 2, shopName: null, answerPolicy: null },
};

const ref = { marketplace: 'prom', id: '77' };

function show(accounts: readonly Account[] = [shop], refuse?: TaktError) {
  let kept = accounts;
  const onSave = vi.fn(async (of: AccountRef, change: AccountChange): Promise<void> => {
    if (refuse) throw refuse;
    kept = kept.map((one) => (one.id === of.id ? { ...one, ...change } : one));
    redraw();
  });
  const redraw = () =>
    draw(
      <OptionsShell section="shops">
        <ShopsPanel
          accounts={kept}
          marketplaces={[{ id: 'prom', name: 'Prom' }]}
          policies={{ prom: 'uk-first' }}
          onSave={onSave}
        />
      </OptionsShell>,
    );
  redraw();
  return onSave;
}

describe('Shops', () => {
  it('none seen yet is said, and what to do', () => {
    say('uk');
    show([]);
    expect(seen()).toContain('Takt ще не бачив жодного магазину. Відкрийте чати в кабінеті');
  });

  it('each is shown as its page shows it; without a name there, by its number', () => {
    show([shop, { ...shop, id: '78', shownName: null }]);
    expect(all('[data-testid=shop] h3').map((title) => title.textContent)).toEqual(['Prom Дім і тепло', 'Prom 78']);
  });

  it('a label is saved when the field is left, and taken back by emptying it', async () => {
    const onSave = show();
    await write('shop-label', ' Горнятка ');
    await leave('shop-label');
    expect(onSave).toHaveBeenLastCalledWith(ref, { label: 'Горнятка' });
    expect(seen('[data-testid=shop] h3')).toBe('Prom Горнятка');
    await write('shop-label', '  ');
    expect(seen('[data-testid=shop]')).toContain('Empty: labelled as on the page.');
    await leave('shop-label');
    expect(onSave).toHaveBeenLastCalledWith(ref, { label: null });
  });

  it('only what was changed is saved, for the rest may be out of date by then', async () => {
    const onSave = show();
    let answer: () => void = () => undefined;
    onSave.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await write('shop-label', 'Горнятка');
    await leave('shop-label');
    await act(async () => all('[data-testid=swatches] input')[4]?.click());
    await settled();
    expect(seen('[data-testid=shop] h3')).toBe('Prom Горнятка');
    expect(seen('.swatch-name')).toBe('green');
    await act(() => answer());
    await settled();
    expect(onSave.mock.calls).toEqual([
      [ref, { label: 'Горнятка' }],
      [ref, { colour: 4 }],
    ]);
  });

  it('a label that is too long is not saved', async () => {
    const onSave = show();
    await write('shop-label', 'Г'.repeat(101));
    await leave('shop-label');
    expect(onSave).not.toHaveBeenCalled();
    expect(seen('[data-testid=shop]')).toContain('Too long: 101 characters, and at most 100 fit. Not saved.');
  });

  it('a colour is one of eight, each with a name', async () => {
    say('uk');
    const onSave = show();
    const swatches = all('[data-testid=swatches] input');
    expect(swatches.map((one) => one.getAttribute('aria-label'))).toEqual([
      ...['синій', 'рожевий', 'бірюзовий', 'фіолетовий', 'зелений', 'сірий', 'блакитний', 'оливковий'],
    ]);
    expect(seen('.swatch-name')).toBe('бірюзовий');
    await act(async () => swatches[4]?.click());
    await settled();
    expect(onSave).toHaveBeenCalledWith(ref, { colour: 4 });
    expect(seen('.swatch-name')).toBe('зелений');
  });

  it('a policy of its own, or that of the marketplace', async () => {
    say('uk');
    const onSave = show();
    expect(seen('[data-testid=shop-policy] option')).toBe('Як для всього Prom (Спершу українською)');
    await choose('shop-policy', 'buyers');
    expect(onSave).toHaveBeenLastCalledWith(ref, { answerPolicy: 'buyers' });
    await choose('shop-policy', 'inherited');
    expect(onSave).toHaveBeenLastCalledWith(ref, { answerPolicy: null });
  });

  it('what could not be kept is said', async () => {
    show([shop], new TaktError('disk-full'));
    await choose('shop-policy', 'buyers');
    expect(seen('[data-testid=shop] [role=alert]')).toContain('The disk is full');
    expect(byTestId<HTMLSelectElement>('shop-policy').value).toBe('inherited');
  });

  it('names are text, whatever stands in them', async () => {
    const hostile = '<img src=x onerror=alert(1)>{marketplace}';
    show([{ ...shop, shownName: hostile, label: hostile }]);
    expect(seen('[data-testid=shop] h3')).toBe(`Prom ${hostile}`);
    expect(all('img')).toEqual([]);
    expect(await faults()).toEqual([]);
  });
});
