import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { franc, francAll } from 'franc';
import { describe, expect, test } from 'vitest';
import { OUTSIDE_LANGUAGES, SCRIPT_LANGUAGES } from '../../../../utils/domain/language/languages';
import { francData } from '../../../../utils/franc-data';

const NAMED = [...Object.keys(OUTSIDE_LANGUAGES), ...Object.keys(SCRIPT_LANGUAGES)];
const path = join(__dirname, '../../../../node_modules/franc/data.js');
const { transform } = francData();

describe('franc, as it is built in', () => {
  test('knows the languages that are named, and no other', () => {
    const known = francAll('Доброго ранку, коли буде відправка? Дякую, чекаю').map(([language]) => language);
    // Of the languages named, the one in Cyrillic.
    expect(known).toEqual(['bul']);
    expect(franc('der Tisch und die Stühle sind heute angekommen, vielen Dank')).toBe('deu');
  });

  test('holds of its data what is named', () => {
    const cut = transform(readFileSync(path, 'utf8'), path)?.code ?? '';
    const languages = [...cut.matchAll(/"(\w{3})":"/gu)].map(([, language = '']) => language);
    expect(languages).toContain('tur');
    expect(languages.filter((language) => !NAMED.includes(language))).toEqual([]);
    // The others are told by their script alone, of which franc keeps no data.
    const byScript = ['cmn', 'ell', 'jpn', 'kor', 'tha'];
    expect(NAMED.filter((language) => !languages.includes(language)).sort()).toEqual(byScript);
  });

  test('leaves other files alone, and refuses data of another shape', () => {
    expect(transform('export const data = {}', '/somewhere/else/data.js')).toBeUndefined();
    expect(() => transform('module.exports = {}', path)).toThrow('another shape');
  });
});
