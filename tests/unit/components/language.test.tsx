import { describe, expect, it, onTestFinished, test } from 'vitest';
import { LanguageMark } from '../../../components/LanguageMark';
import { type LanguageTold, languageCode, languageName, languageReason } from '../../../components/language-text';
import { MARKET_LANGUAGES } from '../../../utils/domain/language/languages';
import { item, show } from './queue-support';
import { all, draw, say } from './support';

const told: LanguageTold = {
  ...{ language: 'uk', confidence: 0.984, source: 'detected' },
  letters: ['є', 'ї'],
  words: ['коли'],
};

describe('three letters', () => {
  test.each([
    ['uk', 'УКР'],
    ['uk-Latn', 'УКР'],
    ['ru-Latn', 'РУС'],
    ['be', 'БІЛ'],
    ['uz-Cyrl', 'УЗБ'],
    ['pl', 'POL'],
    ['mul', 'УКР+РУС'],
    ['de', 'DE'],
    ['zh', 'ZH'],
  ])('for %s are %s', (language, letters) => {
    say('uk');
    expect(languageCode(language)).toBe(letters);
  });

  test.each(['uk', 'ru', 'en'] as const)('are there for each language of the market, in %s', (spoken) => {
    say(spoken);
    for (const language of MARKET_LANGUAGES) expect(languageCode(language)).toMatch(/^\p{Lu}{3}$/u);
  });
});

describe('the reason', () => {
  test.each([
    ['uk', 'є, ї; "коли"; певність 98%'],
    ['ru', 'є, ї; "коли"; уверенность 98\u00A0%'],
    ['en', 'є, ї; "коли"; 98% sure'],
  ] as const)('in %s is %s', (spoken, reason) => {
    say(spoken);
    expect(languageReason(told)).toBe(reason);
  });

  test.each<[string, Partial<LanguageTold>, string]>([
    ['no letter or word', { letters: [], words: [] }, 'певність 98%'],
    ['words alone', { letters: [], words: ['коли', 'чи'] }, '"коли", "чи"; певність 98%'],
    ['more than sure', { letters: [], words: [], confidence: 0.9999 }, 'певність 99%'],
    ['the seller', { source: 'set', confidence: 1 }, 'вказано вами'],
  ])('is given for %s', (_, differences, reason) => {
    say('uk');
    expect(languageReason({ ...told, ...differences })).toBe(reason);
  });
});

test('names are those of the language that is spoken', () => {
  say('ru');
  expect(['uk', 'kk', 'mul'].map(languageName)).toEqual(['украинский', 'казахский', 'украинский + русский']);
});

test('what spells names and figures is made once for a language, not for each mark', () => {
  const { DisplayNames, NumberFormat } = Intl;
  onTestFinished(() => void Object.assign(Intl, { DisplayNames, NumberFormat }));
  const made: string[] = [];
  Object.assign(Intl, {
    DisplayNames: class extends DisplayNames {
      constructor(...given: ConstructorParameters<typeof DisplayNames>) {
        super(...given);
        made.push('names');
      }
    },
    NumberFormat: class extends NumberFormat {
      constructor(...given: ConstructorParameters<typeof NumberFormat>) {
        super(...given);
        made.push('shares');
      }
    },
  });
  for (const spoken of ['en', 'en', 'en'] as const) {
    say(spoken);
    expect([languageName('uk'), languageReason(told)]).toEqual(['Ukrainian', 'є, ї; "коли"; 98% sure']);
  }
  expect(made).toEqual([...new Set(made)]);
});

describe('the mark', () => {
  it('says in full what its letters mean, and why', () => {
    say('uk');
    draw(<LanguageMark language="uk" told={told} />);
    const [mark] = all('[data-testid=language]');
    expect(mark?.textContent).toBe('УКР');
    expect(mark?.getAttribute('title')).toBe('Мова покупця: українська\nє, ї; "коли"; певність 98%');
    expect(mark?.getAttribute('aria-label')).toBe(mark?.getAttribute('title'));
  });

  it('stands in the queue where the language is known', () => {
    say('uk');
    show([item('onTime'), item('atRisk', undefined, { language: 'ru' })]);
    expect(all('[data-testid=language]').map(({ textContent }) => textContent)).toEqual(['РУС']);
  });
});
