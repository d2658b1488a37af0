import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { RulesPage } from '../../../components/welcome/RulesPage';
import { WelcomePage, type WelcomePageProps } from '../../../components/welcome/WelcomePage';
import { TaktError } from '../../../utils/domain/errors';
import { all, byTestId, choose, click, draw, faults, say, seen, settled, write } from './support';

const marketplaces = [
  { id: 'prom', name: 'Prom' },
  { id: 'rozetka', name: 'Rozetka' },
  { id: 'elsewhere', name: 'Elsewhere' },
];

function show(differences: Partial<WelcomePageProps> = {}) {
  const actions = {
    chooseLanguage: vi.fn(async (_choice: string): Promise<unknown> => null),
    save: vi.fn(async (_change: object): Promise<unknown> => null),
    chooseStarters: vi.fn(async (_keep: boolean): Promise<unknown> => null),
    finish: vi.fn(async (): Promise<unknown> => null),
  };
  draw(
    <WelcomePage
      language="browser"
      browserLanguage="uk"
      marketplaces={marketplaces}
      choices={{
        ...{ sellerName: 'Оксана', shopName: null, answerLanguages: ['uk', 'ru'], unusedMarketplaces: ['elsewhere'] },
        answerPolicies: { prom: 'uk-first', rozetka: 'buyers', elsewhere: 'buyers' },
      }}
      starters
      first
      browser="chromium"
      prefix="="
      paletteKey="Period"
      options="/options.html"
      actions={actions}
      {...differences}
    />,
  );
  return actions;
}

const next = async (times = 1) => {
  for (let time = 0; time < times; time++) await click('welcome-next');
};
const skip = async (times = 1) => {
  for (let time = 0; time < times; time++) await click('welcome-skip');
};
const tick = async (value: string) => {
  await act(async () => (document.querySelector(`input[value=${value}]`) as HTMLElement).click());
  await settled();
};

describe('What templates are called by', () => {
  it('is the sign and the key that the seller has chosen', async () => {
    say('uk');
    show({ prefix: ';', paletteKey: 'Slash' });
    await next(2);
    expect(seen('[data-testid=welcome-names]')).toContain(';дякую');
    await next();
    expect(seen('[data-testid=welcome-done]')).toContain(';дякую');
    expect(seen('[data-testid=welcome-done]')).toContain('Ctrl+/');
    expect(seen('[data-testid=welcome-done]')).not.toMatch(/=дякую|Ctrl\+\./u);
  });
});

describe('The steps', () => {
  it('are three, and the focus goes to the heading of each', async () => {
    say('uk');
    show();
    expect(seen('[data-testid=welcome-language]')).toContain('Крок 1 з 3');
    await next();
    expect(document.activeElement?.textContent).toBe('Де ви продаєте і якою мовою відповідаєте?');
    await next();
    expect(seen('[data-testid=welcome-names]')).toContain('Крок 3 з 3');
    expect(document.activeElement?.textContent).toBe('Як підписувати відповіді?');
    await next();
    expect(document.activeElement?.textContent).toBe('Готово');
  });

  it.each([
    ['uk', 'Пропустити: майданчики й мову лишити, як є', 'Пропустити: імена й шаблони лишити, як є'],
    ['ru', 'Пропустить: площадки и язык оставить, как есть', 'Пропустить: имена и шаблоны оставить, как есть'],
  ] as const)('each has one main button, and says what skipping it leaves as it is, %s', async (language, ...skips) => {
    say(language);
    show();
    expect(all('[data-testid=welcome-skip]')).toEqual([]);
    for (const words of skips) {
      await next();
      expect(seen('[data-testid=welcome-skip]')).toBe(words);
      expect(all('.button-main')).toHaveLength(1);
    }
  });

  it('a language speaks at once', async () => {
    const { chooseLanguage } = show();
    await tick('ru');
    expect(chooseLanguage).toHaveBeenCalledWith('ru');
  });

  it('begin with what is kept', async () => {
    show();
    await next();
    const used = all('input[type=checkbox]:checked').map((one) => (one as HTMLInputElement).value);
    expect(used).toEqual(['prom', 'rozetka']);
    expect(byTestId<HTMLSelectElement>('policy-prom').value).toBe('uk-first');
    await next();
    expect(byTestId<HTMLInputElement>('seller-name').value).toBe('Оксана');
  });

  it('each is saved when the seller goes on', async () => {
    const { save, chooseStarters, finish } = show();
    await next();
    await tick('rozetka');
    await choose('policy-prom', 'uk-always');
    expect(save).not.toHaveBeenCalled();
    await next();
    expect(save).toHaveBeenLastCalledWith({
      unusedMarketplaces: ['rozetka', 'elsewhere'],
      answerPolicies: { prom: 'uk-always', rozetka: 'buyers', elsewhere: 'buyers' },
    });
    await write('shop-name', ' Дім ');
    await click('keep-starters');
    await next();
    expect(save).toHaveBeenLastCalledWith({ sellerName: 'Оксана', shopName: 'Дім' });
    expect(chooseStarters).toHaveBeenCalledWith(false);
    expect(finish).toHaveBeenCalledOnce();
  });

  it('skipped, they keep nothing but that they were', async () => {
    const { save, chooseStarters, finish } = show();
    await next();
    await tick('rozetka');
    await skip();
    await write('seller-name', 'Ольга');
    expect(finish).not.toHaveBeenCalled();
    await skip();
    expect(save).not.toHaveBeenCalled();
    expect(chooseStarters).not.toHaveBeenCalled();
    expect(finish).toHaveBeenCalledOnce();
    expect(seen('h1')).toBe('Done');
  });

  it.each([
    [true, 0, [[true]]],
    [true, 1, [[false]]],
    [false, 0, []],
    [false, 1, [[false]]],
    [false, 2, []],
  ])('starter templates: first run %s, ticked %i times', async (first, ticked, asked) => {
    const { chooseStarters } = show({ first });
    await next(2);
    for (let time = 0; time < ticked; time++) await click('keep-starters');
    await next();
    expect(chooseStarters.mock.calls).toEqual(asked);
  });

  it('one can go back, and finds what was chosen', async () => {
    show();
    await next();
    await tick('rozetka');
    await next();
    await click('welcome-back');
    expect((document.querySelector('input[value=rozetka]') as HTMLInputElement).checked).toBe(false);
  });

  it('what could not be saved is said, and the step stays', async () => {
    const { save } = show();
    await next(2);
    save.mockRejectedValueOnce(new TaktError('disk-full'));
    await next();
    expect(seen('[role=alert]')).toContain('The disk is full');
    expect(all('[data-testid=welcome-names]')).toHaveLength(1);
    await next();
    expect(seen('h1')).toBe('Done');
  });

  it('that the end could not be noted keeps nobody from it', async () => {
    const { finish } = show();
    finish.mockRejectedValueOnce(new TaktError('unreachable'));
    await next();
    await skip(2);
    expect(seen('h1')).toBe('Done');
    expect(seen('[role=alert]')).toContain('Takt does not answer.');
  });

  it.each([
    ['seller-name', 'О'.repeat(101), 'Задовго: 101 знак, а можна до 100.'],
    ['shop-name', '   ', 'Порожньо: Takt спитає, коли шаблону це знадобиться.'],
    ['shop-name', '', 'Порожньо: Takt спитає, коли шаблону це знадобиться.'],
  ])('%s "%s" is said', async (field, text, sentence) => {
    say('uk');
    const { save } = show();
    await next(2);
    await write(field, text);
    expect(seen('[data-testid=welcome-names]')).toContain(sentence);
    await next();
    expect(save).toHaveBeenCalledTimes(text.length > 100 ? 0 : 1);
  });

  it('lists the templates that come with Takt, as they are called', async () => {
    say('uk');
    show();
    await next(2);
    expect(seen('[data-testid=welcome-names]')).toContain('Узяти 10 готових шаблонів');
    expect(all('.starters li')).toHaveLength(10);
    expect(seen('.starters li')).toBe('Запитання прийнято =вітаю');
  });
});

describe('The end', () => {
  it.each([
    ['uk', '=дякую'],
    ['ru', '=спасибо'],
    ['en', '=дякую'],
  ] as const)('says what to try, %s', async (language, trigger) => {
    say(language);
    show();
    await next(3);
    expect(seen('[data-testid=welcome-done]')).toContain(trigger);
    expect(seen('[data-testid=welcome-done]')).toContain('Ctrl+.');
  });

  it('without starter templates says to write one', async () => {
    show({ starters: false });
    await next(3);
    expect(seen('[data-testid=welcome-done]')).toContain('Create a template of your own');
  });

  it.each([
    ['chromium', 'press the pin beside Takt'],
    ['firefox', 'Pin to Toolbar'],
  ] as const)('shows how to pin the icon in %s', async (browser, words) => {
    show({ browser });
    await next(3);
    expect(seen('[data-testid=welcome-pin]')).toContain(words);
    expect(all('[data-testid=welcome-pin] svg')).toHaveLength(1);
  });
});

describe('Will the marketplace mind', () => {
  it('says of each of the build’s marketplaces what its rules say, and what nobody knows', () => {
    say('uk');
    draw(<RulesPage marketplaces={marketplaces} options="/options.html" />);
    const rules = seen('[data-testid=rules]');
    expect(rules).toContain('Довідка для продавців від 03.12.2025');
    expect(rules).toContain('ElsewhereВідкритих правил цього майданчика ми не читали.');
    expect(rules).not.toContain('Wildberries');
    expect(rules).toContain('Ми не знайшли відкритого правила, яке дозволяє або забороняє такі розширення.');
    expect(rules).toContain('Рішення за вами.');
  });

  it('can be read before anything is chosen', () => {
    show();
    expect(all('summary').map((one) => one.textContent)).toEqual(['Will the marketplace mind?']);
  });
});

it('has no fault of accessibility in any step', async () => {
  show();
  expect(await faults()).toEqual([]);
  for (let step = 0; step < 3; step++) {
    await next();
    expect(await faults()).toEqual([]);
  }
});
