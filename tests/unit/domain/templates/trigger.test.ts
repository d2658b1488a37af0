import { describe, expect, test } from 'vitest';
import { type Prefix, withoutPrefix } from '../../../../utils/domain/templates/prefix';
import { begunBefore, checkTrigger, triggerBefore, triggerKey } from '../../../../utils/domain/templates/trigger';

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
  const startIn = (marked: string, prefix: Prefix = '=') => {
    const found = triggerBefore(marked.replace('|', ''), marked.indexOf('|'), prefix, (key) => known.has(key));
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

  test.each<[string, Prefix, string, number | undefined]>([
    ['of a semicolon', ';', 'так ;ттн|', 4],
    ['of a semicolon, all in English', ';', ';nny|', 0],
    ['of its key in English, typed in Ukrainian', ';', 'Добрий день! жттн|', 13],
    ['of the same in capitals', ';', 'ЖТТН|', 0],
    ['of its keys in Ukrainian, typed in English', ';', '$nny|', 0],
    ['of a stroke', '/', '/ттн|', 0],
    ['of its key in English, typed in Russian', '/', 'так .ттн|', 4],
    ['of a stroke backwards', '\\', '\\nny|', 0],
    ['of its key in Ukrainian', '\\', 'ґттн|', 0],
    ['another prefix', ';', '=ттн|', undefined],
    ['another prefix again', '=', ';ттн|', undefined],
    ['its letter within a word', ';', 'вжттн|', undefined],
    ['the end of a sentence without a space', '/', 'так.ттн|', undefined],
  ])('%s', (_, prefix, marked, start) => {
    expect(startIn(marked, prefix)).toBe(start);
  });

  test('is the longest that ends there', () => {
    const has = (key: string) => ['nny', 'фото;ттн'].map(triggerKey).includes(key);
    expect(triggerBefore(';фото;ттн', 9, ';', has)?.start).toBe(0);
    expect(triggerBefore(';фото;ттн', 9, ';', (key) => key === 'nny')).toBe(undefined);
    expect(triggerBefore('(;ттн', 5, ';', has)?.start).toBe(1);
  });

  test('is handed on by its key', () => {
    expect(triggerBefore('так =Lzre.', 10, '=', () => true)).toEqual({ start: 4, key: 'lzre.' });
  });
});

describe('a trigger that is begun before the caret (|)', () => {
  test.each<[string, string, number | undefined]>([
    ['after the prefix', '=|', 0],
    ['after a part', 'так =дя|', 4],
    ['of any letters', '=ццц|', 0],
    ['up to the length of a trigger', `=${'ц'.repeat(30)}|`, 0],
    ['not beyond it', `=${'ц'.repeat(31)}|`, undefined],
    ['not after a space', '=дя |', undefined],
    ['not without a prefix', 'дякую|', undefined],
    ['not in a formula', 'x=2|', undefined],
    ['not in nothing', '|', undefined],
  ])('%s', (_, marked, start) => {
    expect(begunBefore(marked.replace('|', ''), marked.indexOf('|'), '=')).toBe(start);
  });

  test('a word that begins with the letter of its key is none', () => {
    expect(begunBefore('жінка', 5, ';')).toBe(undefined);
  });

  test.each([
    ['Зачекайте...', '/'],
    ['Ціна $100', ';'],
    ['https://prom', '/'],
    ['1/2', '/'],
    ['так;дя', ';'],
  ] as const)('%s with the prefix %s is none', (value, prefix) => {
    expect(begunBefore(value, value.length, prefix)).toBe(undefined);
  });

  test.each(['«=дя', '(=дя', '"=дя', 'так\n=дя'])('%s is one', (value) => {
    expect(begunBefore(value, value.length, '=')).toBe(value.indexOf('='));
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
    expect(begunBefore(long, 20_000, '=')).toBe(undefined);
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

test.each([
  [';', ';дякую', 'дякую'],
  ['=', '/sale', '/sale'],
  ['/', '/sale', 'sale'],
  ['=', 'дякую', 'дякую'],
] as const)('without the prefix %s %s is %s', (prefix, text, bare) => {
  expect(withoutPrefix(prefix, text)).toBe(bare);
});
