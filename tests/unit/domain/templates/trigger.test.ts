import { describe, expect, test } from 'vitest';
import { checkTrigger, isTyping, triggerBefore, triggerKey } from '../../../../utils/domain/templates/trigger';

describe('one movement of the fingers is one trigger', () => {
  test.each([
    ['in Ukrainian and English', 'ттн', 'nny'],
    ['with a stop where ю is', 'дякую', 'lzre.'],
    ['in capitals', 'ДЯКУЮ', 'LZRE>'],
    ['in Ukrainian and Russian where і is ы', 'привіт', 'привыт'],
    ['where ї is ъ', 'їжа', 'ъжа'],
    ['where є is э', 'є', 'э'],
    ['where є is an apostrophe', 'є', "'"],
    ['where ґ has a key of its own', 'ґ', '\\'],
    ['where ё is', 'ё', '`'],
    ['in Russian and English', 'объявление', 'j,]zdktybt'],
    ['with Ж, Х and Ї, for which English has Shift', 'ЖХЇ', ':{}'],
    ['with Latin letters among Cyrillic ones', 'дzrую', 'lякe.'],
    ['with digits and dashes', 'фото-2', 'ajnj-2'],
    ['composed or not', 'мій', 'мі\u0438\u0306'],
    ['with any apostrophe', "пам'ять", 'пам’ять'],
    ['with the apostrophe that is beside the one', 'памʼять', 'gfv`znm'],
    ['with a stop of a Cyrillic layout', 'так.', 'nfr/'],
  ])('%s', (_, one, other) => {
    expect(triggerKey(other)).toBe(triggerKey(one));
  });

  test.each([
    ['дякую', 'lzre.'],
    ['ґанок', '\\fyjr'],
    ['Order1', 'order1'],
    ['👍', '👍'],
  ])('the key of %s is %s', (trigger, key) => {
    expect(triggerKey(trigger)).toBe(key);
  });

  test.each([
    ['є', 'е'],
    ['і', 'и'],
    ['ттн', 'ттн1'],
    ['ґ', 'г'],
  ])('%s is not %s', (one, other) => {
    expect(triggerKey(other)).not.toBe(triggerKey(one));
  });
});

describe('the trigger before the caret (|)', () => {
  const known = new Set(['ттн', 'дякую', 'є', 'a'.repeat(30)].map(triggerKey));

  /** Where its prefix is, or nothing. */
  const startIn = (marked: string) => {
    const found = triggerBefore(marked.replace('|', ''), marked.indexOf('|'), (key) => known.has(key));
    return found?.start;
  };

  test.each([
    ['at the start', '=ттн|', 0],
    ['in another layout', '=nny|', 0],
    ['after a space', 'Добрий день! =дякую|', 13],
    ['after a line break', 'Добрий день!\n=є|', 13],
    ['after a bracket', '(=є|', 1],
    ['after another prefix', '==є|', 1],
    ['after an emoji', '❤️=є|', 2],
    ['after an emoji of two halves', '👍=є|', 2],
    ['before what is written already', '=дякую|Очікуйте', 0],
    ['thirty characters long', `=${'a'.repeat(30)}|`, 0],
  ])('%s', (_, marked, start) => {
    expect(startIn(marked)).toBe(start);
  });

  test.each([
    ['a prefix alone', '=|'],
    ['nothing', '|'],
    ['a word without a prefix', 'ттн|'],
    ['a part of a trigger', '=тт|'],
    ['more than a trigger', '=ттна|'],
    ['a trigger that the caret has left', '=ттн |'],
    ['a trigger that the caret stands before', '|=ттн'],
    ['a line break between', '=т\nтн|'],
    ['after a letter', 'x=є|'],
    ['after a letter with a mark', 'и\u0306=є|'],
    ['after a digit', '2=є|'],
    ['after a letter of two halves', '𝐱=є|'],
    ['longer than any', `=${'a'.repeat(31)}|`],
  ])('%s is none', (_, marked) => {
    expect(startIn(marked)).toBeUndefined();
  });

  test('is handed on by its key', () => {
    expect(triggerBefore('так =Lzre.', 10, () => true)).toEqual({ start: 4, key: 'lzre.' });
  });
});

describe('whether a trigger is being typed', () => {
  test.each([
    ['after the prefix', '=|', true],
    ['after a part', 'так =дя|', true],
    ['of any letters', '=ццц|', true],
    ['up to the length of a trigger', `=${'ц'.repeat(30)}|`, true],
    ['not beyond it', `=${'ц'.repeat(31)}|`, false],
    ['not after a space', '=дя |', false],
    ['not without a prefix', 'дякую|', false],
    ['not in a formula', 'x=2|', false],
    ['not in nothing', '|', false],
  ])('%s', (_, marked, typing) => {
    expect(isTyping(marked.replace('|', ''), marked.indexOf('|'))).toBe(typing);
  });

  test('looks at no more of a long text than a trigger is long', () => {
    const looked: number[] = [];
    const long = new Proxy(new String('ц'.repeat(20_000)), {
      get: (text, name) => {
        if (name === 'charAt') return (at: number) => looked.push(at) && text.charAt(at);
        const value = Reflect.get(text, name);
        return typeof value === 'function' ? value.bind(text) : value;
      },
    }) as unknown as string;
    expect(isTyping(long, 20_000)).toBe(false);
    expect(looked.length).toBeLessThanOrEqual(31);
  });
});

describe('a trigger to keep', () => {
  test.each([
    ['дякую', undefined],
    ['👍', undefined],
    ['a'.repeat(30), undefined],
    ['a'.repeat(31), 'too-long'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['дуже дякую', 'space'],
    ['дякую\u00A0', 'space'],
    ['дя\u200Bкую', 'space'],
    ['=дякую', 'prefix'],
  ])('%j: %s', (trigger, fault) => {
    expect(checkTrigger(trigger)).toBe(fault);
  });
});
