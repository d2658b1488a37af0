import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GeneralPanel } from '../../../components/options/GeneralPanel';
import { OptionsShell } from '../../../components/options/OptionsShell';
import type { GeneralChoices } from '../../../components/options/settings-data';
import { TaktError } from '../../../utils/domain/errors';
import { all, byTestId, choose, draw, faults, leave, say, seen, settled, write } from './support';

const marketplaces = [
  { id: 'prom', name: 'Prom', channels: ['chat'] },
  { id: 'rozetka', name: 'Rozetka', channels: ['question', 'chat'] },
] as const;
const before: GeneralChoices = {
  sellerName: null,
  shopName: 'Дім',
  answerPolicies: { prom: 'uk-first', rozetka: 'buyers' },
  answerLanguages: ['uk', 'ru'],
  unusedMarketplaces: [],
  overlay: { rozetka: { question: 'hidden' } },
};

/** The panel over a background that keeps what it is told. */
function show(differences: Partial<GeneralChoices> = {}, refuse?: TaktError) {
  let kept = { ...before, ...differences };
  const onLanguage = vi.fn(async (_choice: string): Promise<unknown> => null);
  const onSave = vi.fn(async (change: Partial<GeneralChoices>) => {
    if (refuse) throw refuse;
    kept = { ...kept, ...change };
    redraw();
  });
  const redraw = () =>
    draw(
      <OptionsShell section="general">
        <GeneralPanel
          language="browser"
          browserLanguage="uk"
          marketplaces={marketplaces}
          choices={kept}
          onLanguage={onLanguage}
          onSave={onSave}
          welcome="/welcome.html"
        />
      </OptionsShell>,
    );
  redraw();
  return { onSave, onLanguage };
}

const box = (group: string, value: string) =>
  document.querySelector(`[data-testid=${group}] input[value=${value}]`) as HTMLInputElement;

async function tick(group: string, value: string) {
  await act(async () => box(group, value).click());
  await settled();
}

const saidIn = (card: string) => seen(`[data-testid=${card}-card] [role=status]`);

describe('Language', () => {
  it('each is called by its own name, the browser’s in words', () => {
    say('ru');
    show();
    const radios = all('input[type=radio]').map((radio) => radio.closest('label')?.textContent);
    expect(radios).toEqual(['Українська', 'Русский', 'English', 'Как в браузере (Українська)']);
    expect(all('input[type=radio]:checked').map((input) => (input as HTMLInputElement).value)).toEqual(['browser']);
  });

  it('a choice that could not be kept is said', async () => {
    const { onLanguage } = show();
    onLanguage.mockRejectedValueOnce(new TaktError('disk-full'));
    all('input[value=ru][type=radio]')[0]?.click();
    await vi.waitFor(() => expect(seen('[role=alert]')).toContain('The disk is full'));
    expect(onLanguage).toHaveBeenCalledWith('ru');
  });
});

describe('Where Takt is used', () => {
  it('is saved at once, and said quietly', async () => {
    const { onSave } = show();
    await tick('marketplaces', 'rozetka');
    expect(onSave).toHaveBeenCalledWith({ unusedMarketplaces: ['rozetka'] });
    expect(saidIn('marketplaces')).toBe('Saved');
    expect(all('[data-testid^=policy-]').map(({ dataset }) => dataset.testid)).toEqual(['policy-prom']);
    await tick('marketplaces', 'rozetka');
    expect(onSave).toHaveBeenLastCalledWith({ unusedMarketplaces: [] });
  });

  it('nowhere is allowed, and said', async () => {
    say('uk');
    show({ unusedMarketplaces: ['prom'] });
    await tick('marketplaces', 'rozetka');
    expect(seen('[data-testid=marketplaces]')).toContain('Не позначено жодного майданчика: Takt нічого не читатиме.');
  });

  it('what could not be kept is as it was, and it is said why', async () => {
    show({}, new TaktError('disk-full'));
    await tick('marketplaces', 'rozetka');
    expect(seen('[role=alert]')).toContain('The disk is full');
    expect(box('marketplaces', 'rozetka').checked).toBe(true);
  });
});

describe('Which language to answer in', () => {
  it('is chosen for each marketplace, and explained', async () => {
    say('uk');
    const { onSave } = show();
    expect(seen('.meanings')).toContain('стандарт обслуговування Rozetka');
    expect(seen('.meanings')).toContain('закон про державну мову, ст. 30');
    await choose('policy-rozetka', 'uk-always');
    expect(onSave).toHaveBeenCalledWith({ answerPolicies: { prom: 'uk-first', rozetka: 'uk-always' } });
  });

  it('two choices in a row are both kept', async () => {
    const { onSave } = show();
    await act(async () => {
      for (const [id, policy] of [
        ['policy-rozetka', 'uk-always'],
        ['policy-prom', 'buyers'],
      ] as const) {
        const field = byTestId<HTMLSelectElement>(id);
        field.value = policy;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    expect(onSave).toHaveBeenLastCalledWith({ answerPolicies: { prom: 'buyers', rozetka: 'uk-always' } });
  });

  it('the languages of the shop stay in their order, the best known first', async () => {
    const { onSave } = show({ answerLanguages: ['ru', 'uk'] });
    await tick('answer-languages', 'en');
    expect(onSave).toHaveBeenLastCalledWith({ answerLanguages: ['ru', 'uk', 'en'] });
    await choose('first-language', 'uk');
    expect(onSave).toHaveBeenLastCalledWith({ answerLanguages: ['uk', 'ru', 'en'] });
  });

  it('the last one is not let go, and it is said why', async () => {
    const { onSave } = show({ answerLanguages: ['uk'] });
    await tick('answer-languages', 'uk');
    await tick('answer-languages', 'uk');
    expect(onSave).not.toHaveBeenCalled();
    expect(box('answer-languages', 'uk').checked).toBe(true);
    expect(seen('[data-testid=answer-languages]')).toContain('At least one language is needed, so this one was kept.');
  });

  it('Ukrainian that is to be answered in and is not marked is said', () => {
    show({ answerLanguages: ['ru'] });
    expect(seen('[data-testid=answer-languages]')).toContain('you chose to answer in Ukrainian');
    show({ answerLanguages: ['ru'], answerPolicies: { prom: 'buyers', rozetka: 'buyers' } });
    expect(seen('[data-testid=answer-languages]')).not.toContain('you chose to answer in Ukrainian');
  });
});

describe('Names', () => {
  beforeEach(() => void vi.useRealTimers());

  it('are saved when the field is left, without the blanks around them', async () => {
    const { onSave } = show();
    await write('seller-name', '  Оксана ');
    await leave('seller-name');
    expect(onSave).toHaveBeenCalledWith({ sellerName: 'Оксана' });
    expect(saidIn('names')).toBe('Saved');
    await leave('seller-name');
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('are saved when typing pauses, and when the section is left', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { onSave } = show();
    byTestId<HTMLInputElement>('seller-name').value = 'Ок';
    act(() => void byTestId('seller-name').dispatchEvent(new Event('input', { bubbles: true })));
    expect(onSave).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onSave).toHaveBeenCalledWith({ sellerName: 'Ок' });
    vi.useRealTimers();
    await write('shop-name', 'Дім і тепло');
    draw(null);
    await vi.waitFor(() => expect(onSave).toHaveBeenLastCalledWith({ shopName: 'Дім і тепло' }));
  });

  it.each([[''], ['   ']])('"%s" is nothing, and what that means is said', async (text) => {
    const { onSave } = show();
    await write('shop-name', text);
    expect(seen('[data-testid=names-card]')).toContain('Empty: Takt will ask when a template needs it.');
    await leave('shop-name');
    expect(onSave).toHaveBeenCalledWith({ shopName: null });
  });

  it('one that is too long is not saved, and it is said how long it may be', async () => {
    say('uk');
    const { onSave } = show();
    await write('seller-name', 'О'.repeat(101));
    await leave('seller-name');
    expect(onSave).not.toHaveBeenCalled();
    expect(seen('[data-testid=names-card]')).toContain('Задовго: 101 знак, а можна до 100. Не збережено.');
    expect(byTestId('seller-name').getAttribute('aria-invalid')).toBe('true');
  });

  it('one that could not be kept is said until it is, whatever else is saved', async () => {
    const { onSave } = show();
    onSave.mockRejectedValueOnce(new TaktError('unreachable'));
    await write('seller-name', 'Оксана');
    await leave('seller-name');
    expect(seen('[role=alert]')).toContain('Takt does not answer.');
    await write('shop-name', 'Дім і тепло');
    await leave('shop-name');
    await tick('marketplaces', 'rozetka');
    expect(all('[data-testid=names-card] [role=alert]')).toHaveLength(1);
    expect(saidIn('marketplaces')).toBe('Saved');
    await write('seller-name', 'Оксана');
    await leave('seller-name');
    expect(onSave).toHaveBeenLastCalledWith({ sellerName: 'Оксана' });
    expect(all('[role=alert]')).toEqual([]);
    expect(saidIn('names')).toBe('Saved');
    expect(saidIn('marketplaces')).toBe('');
  });

  it('are text, whatever stands in them', () => {
    const hostile = '<img src=x onerror=alert(1)>{{ seller.name }}';
    show({ sellerName: hostile });
    expect(byTestId<HTMLInputElement>('seller-name').value).toBe(hostile);
    expect(all('img')).toEqual([]);
  });

  it('what was changed elsewhere is shown, but not under the hands of whoever is typing', async () => {
    show({ sellerName: 'Оксана' });
    show({ sellerName: 'Ольга' });
    expect(byTestId<HTMLInputElement>('seller-name').value).toBe('Ольга');
    byTestId('seller-name').focus();
    await write('seller-name', 'Оля');
    show({ sellerName: 'Олена' });
    expect(byTestId<HTMLInputElement>('seller-name').value).toBe('Оля');
  });
});

it('leads back to the introduction and to what marketplaces say', () => {
  show();
  expect(byTestId('open-welcome').getAttribute('href')).toBe('/welcome.html');
  expect(byTestId('open-rules').getAttribute('href')).toBe('/welcome.html#rules');
});

it('has no fault of accessibility', async () => {
  show();
  await write('seller-name', 'О'.repeat(101));
  expect(await faults()).toEqual([]);
});

describe('What is shown on the pages', () => {
  const meaning = (id: string) => byTestId(id).closest('.text-field')?.nextElementSibling?.textContent;

  it('is chosen for each marketplace and channel, with what that means', async () => {
    say('uk');
    const { onSave } = show();
    const fields = all<HTMLSelectElement>('[data-testid=overlay-card] select');
    expect(fields.map(({ dataset, value }) => [dataset.testid, value])).toEqual([
      ['overlay-prom-chat', 'full'],
      ['overlay-rozetka-chat', 'full'],
      ['overlay-rozetka-question', 'hidden'],
    ]);
    expect(meaning('overlay-rozetka-question')).toContain('таймери, черга');
    await choose('overlay-rozetka-chat', 'dots');
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ overlay: { rozetka: { question: 'hidden', chat: 'dots' } } });
    expect(meaning('overlay-rozetka-chat')).toContain('цятка на рядку');
    expect(saidIn('overlay')).toBe('Збережено');
  });

  it('is not asked of a marketplace that is not used', () => {
    show({ unusedMarketplaces: ['rozetka'] });
    expect(all('[data-testid=overlay-card] select')).toHaveLength(1);
  });
});
