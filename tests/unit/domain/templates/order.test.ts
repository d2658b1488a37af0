import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../../utils/domain/conversation/ids';
import { compareTemplates, conflictOf, fits } from '../../../../utils/domain/templates/order';
import { STARTER_IDS } from '../../../../utils/domain/templates/starter-ids';
import { starterTemplates } from '../../../../utils/domain/templates/starters';
import type { Template, TemplateId } from '../../../../utils/domain/templates/template';

const template = (id: string, more: Partial<Template> = {}): Template => ({
  ...{ id: id as TemplateId, title: id, trigger: null, channels: [], folder: '', tags: [] },
  ...{ variants: [{ language: 'uk', text: 'Дякую' }], updatedAt: 0, usedAt: null },
  ...more,
});

describe('where a template fits', () => {
  test.each<[string, Channel[], Channel, boolean]>([
    ['everywhere, when it names no channel', [], 'review', true],
    ['in a channel that it names', ['chat', 'question'], 'question', true],
    ['in no other', ['chat', 'question'], 'review', false],
  ])('%s', (_, channels, channel, expected) => {
    expect(fits({ channels }, channel)).toBe(expected);
  });
});

describe('two templates of one trigger', () => {
  const known = [template('a'), template('b', { trigger: 'Дякую' }), template('c', { trigger: 'ттн' })];

  test.each([
    ['in the same letters', 'дякую', 'b'],
    ['in another layout', 'nny', 'c'],
    ['not without a trigger', null, undefined],
    ['not with one of its own', 'фото', undefined],
  ])('%s', (_, trigger, id) => {
    expect(conflictOf(known, template('new', { trigger }))?.id).toBe(id);
  });

  test('a template is no conflict of its own', () => {
    expect(conflictOf(known, template('c', { trigger: 'nny' }))).toBeUndefined();
  });
});

describe('the order in which templates stand', () => {
  const order = (shown: Template[]) => shown.sort(compareTemplates).map(({ title }) => title);
  const starters = () => starterTemplates('uk', 0);

  test('by last use, then by title as Ukrainian sorts it', () => {
    const shown = [
      template('1', { title: 'Ящик' }),
      template('2', { title: 'Їжа' }),
      template('3', { title: 'Дякую', usedAt: 1 }),
      template('4', { title: 'Ґудзик' }),
      template('5', { title: 'Фото', usedAt: 2 }),
      template('6', { title: 'Йод' }),
    ];
    expect(order(shown)).toEqual(['Фото', 'Дякую', 'Ґудзик', 'Їжа', 'Йод', 'Ящик']);
  });

  test.each(['uk', 'ru', 'en'] as const)('those that came with Takt by how often they are of use, %s', (language) => {
    const shuffled = starterTemplates(language, 0).sort((a, b) => a.title.localeCompare(b.title));
    const ids = shuffled.sort(compareTemplates).map(({ id }) => String(id));
    expect(ids).toEqual(STARTER_IDS);
    expect(ids.slice(0, 3)).toEqual(['starter-greeting', 'starter-in-stock', 'starter-thanks']);
    expect(ids.at(-1)).toBe('starter-delay');
  });

  test('those of the seller’s own before them', () => {
    const shown = order([...starters(), template('own', { title: 'Ящик' })]);
    expect(shown.slice(0, 2)).toEqual(['Ящик', 'Запитання прийнято']);
  });

  test('a use outweighs both', () => {
    const used = starters().map((one) => (one.title === 'Вибачення за затримку' ? { ...one, usedAt: 5 } : one));
    expect(order([...used, template('own', { title: 'Ящик' })])[0]).toBe('Вибачення за затримку');
  });
});
