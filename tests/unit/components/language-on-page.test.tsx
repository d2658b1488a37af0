import { describe, expect, it, test, vi } from 'vitest';
import { BuyersLanguage } from '../../../components/overlay/BuyersLanguage';
import { DraftHint } from '../../../components/overlay/DraftHint';
import { SETTABLE_LANGUAGES } from '../../../utils/domain/language/languages';
import { all, click, draw, say, seen } from './support';

const told = { language: 'uk', confidence: 0.98, source: 'detected', letters: ['є'], words: ['коли'] } as const;

describe('the buyer’s language on the bar', () => {
  const drawn = (differences = {}) => {
    const onChoose = vi.fn();
    say('uk');
    const props = { told, languages: SETTABLE_LANGUAGES, state: 'still' as const, onChoose, ...differences };
    draw(<BuyersLanguage {...props} />);
    const select = all('select')[0] as HTMLSelectElement;
    const choose = (value: string) => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    return { onChoose, select, choose };
  };

  it('is there in three letters, with the reason', () => {
    const { select } = drawn();
    expect(seen('[data-testid=language]')).toBe('УКР');
    expect(seen('[data-testid=language-reason]')).toBe('є; "коли"; певність 98%');
    expect(select.value).toBe('');
    expect(select.getAttribute('aria-label')).toBe('Мова покупця в цьому чаті');
  });

  it('can be set, and given back to the messages', () => {
    const { choose, onChoose, select } = drawn();
    expect([...select.options].map(({ text }) => text)).toEqual([
      ...['за повідомленнями', 'українська', 'російська', 'англійська', 'казахська', 'білоруська'],
    ]);
    choose('kk');
    choose('');
    expect(onChoose.mock.calls).toEqual([['kk'], [null]]);
  });

  it('says that it was set by hand', () => {
    const { select } = drawn({ told: { ...told, language: 'kk', source: 'set' } });
    expect(seen('[data-testid=language]')).toBe('КАЗ');
    expect(seen('[data-testid=language-reason]')).toBe('вказано вами');
    expect(select.value).toBe('kk');
  });

  it('has no letters while it is not known, and can be set all the same', () => {
    const { select } = drawn({ told: null });
    expect(all('[data-testid=language]')).toHaveLength(0);
    expect(all('[data-testid=language-reason]')).toHaveLength(0);
    expect(select.options).toHaveLength(6);
  });

  it('says when it could not be set', () => {
    drawn({ state: 'failed' });
    expect(seen('[role=alert]')).toContain('Не вдалося');
  });
});

describe('the hint at the field', () => {
  const about = { draft: 'ru', wanted: 'uk', buyers: 'uk', onClose: () => undefined };

  test.each([
    ['uk', {}, 'Покупець пише українською, чернетка російською.'],
    ['ru', {}, 'Покупатель пишет по-украински, черновик по-русски.'],
    ['en', {}, 'The buyer writes in Ukrainian, the draft is in Russian.'],
    ['uk', { buyers: null }, 'Ваш магазин відповідає українською, чернетка російською.'],
    ['uk', { draft: 'pl' }, 'Покупець пише українською, чернетка іншою мовою (польська).'],
    ['ru', { buyers: 'ru-Latn', draft: 'uk' }, 'Покупатель пишет по-русски, черновик по-украински.'],
    ['uk', { buyers: 'mul', draft: 'en' }, 'Покупець пише українською й російською, чернетка англійською.'],
  ] as const)('says in %s, of %j: %s', (language, differences, sentence) => {
    say(language);
    draw(<DraftHint {...about} {...differences} />);
    expect(seen('[role=status]')).toBe(sentence);
    expect(all('[role=status]')).toHaveLength(1);
  });

  it('has the buttons that it can do something for', async () => {
    const [onOther, onDecline, onClose] = [vi.fn(), vi.fn(), vi.fn()];
    say('uk');
    draw(<DraftHint {...about} onClose={onClose} />);
    expect(all('button')).toHaveLength(1);
    draw(<DraftHint {...about} {...{ onOther, onDecline, onClose }} />);
    expect(seen('[data-testid=draft-other]')).toBe('Вставити українську');
    for (const button of ['draft-other', 'draft-decline', 'hint-close']) await click(button);
    for (const called of [onOther, onDecline, onClose]) expect(called).toHaveBeenCalledTimes(1);
  });

  it('closes at Escape', () => {
    const onClose = vi.fn();
    draw(<DraftHint {...about} onClose={onClose} />);
    all('button')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
