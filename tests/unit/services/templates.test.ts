import { describe, expect, it, vi } from 'vitest';
import { loggedDetail, TaktError } from '../../../utils/domain/errors';
import { starterTemplates } from '../../../utils/domain/templates/starters';
import type { Template, TemplateId } from '../../../utils/domain/templates/template';
import type { TemplateDraft } from '../../../utils/messaging/protocol';
import { dump, freshServices, NOON } from '../../support/memory';

const draft = (more: Partial<TemplateDraft> = {}): TemplateDraft => ({
  id: null,
  title: 'Подяка',
  trigger: 'дяки',
  channels: ['chat'],
  folder: 'Загальне',
  tags: ['подяка'],
  variants: [{ language: 'uk', text: 'Дякуємо, {{ buyer.firstName }}!' }],
  ...more,
});

/** As after a seller who wants to begin with none. */
async function withoutStarters() {
  const services = await freshServices();
  await services.templates.chooseStarters(false, 'uk');
  return services;
}

describe('a template', () => {
  it('is kept as it was written, but for blanks around names', async () => {
    const { templates } = await withoutStarters();
    const saved = await templates.save(
      draft({ title: ' Подяка ', trigger: ' дяки ', folder: ' Загальне', tags: ['', ' подяка', 'подяка '] }),
    );
    expect(saved).toEqual({ ...draft(), id: expect.stringMatching(/^[0-9a-f-]{36}$/u), updatedAt: NOON, usedAt: null });
    expect(await templates.templates()).toEqual([saved]);
  });

  it('without a trigger is called by none', async () => {
    const { templates } = await withoutStarters();
    expect(await templates.save(draft({ trigger: '  ' }))).toMatchObject({ trigger: null });
    expect(await templates.triggers()).toEqual({});
  });

  it('is changed, and keeps when it was used', async () => {
    const { templates, repositories, clock } = await withoutStarters();
    const saved = await templates.save(draft());
    await repositories.templates.put([{ ...saved, usedAt: NOON + 5 }]);
    clock.pass(1000);
    const changed = await templates.save(draft({ id: saved.id, title: 'Дякую' }));
    expect(changed).toEqual({ ...saved, title: 'Дякую', updatedAt: NOON + 1000, usedAt: NOON + 5 });
    expect(await templates.templates()).toEqual([changed]);
  });

  it('that did not change stays as it was', async () => {
    const { templates, clock } = await withoutStarters();
    const saved = await templates.save(draft());
    clock.pass(1000);
    expect(await templates.save(draft({ id: saved.id }))).toEqual(saved);
  });

  it('changed by a clock that was set back is newer all the same', async () => {
    const { templates, clock } = await withoutStarters();
    const saved = await templates.save(draft());
    clock.set(NOON - 60_000);
    expect((await templates.save(draft({ id: saved.id, title: 'Дякую' }))).updatedAt).toBeGreaterThan(saved.updatedAt);
  });

  it('that was changed since it was opened is not written over', async () => {
    const { templates, clock } = await withoutStarters();
    const { id, updatedAt } = await templates.save(draft());
    clock.pass(1000);
    const other = await templates.save(draft({ id, updatedAt, title: 'Дякую' }));
    clock.pass(1000);
    const mine = draft({ id, updatedAt, title: 'Щиро дякуємо' });
    await expect(templates.save(mine)).rejects.toMatchObject({ code: 'template-changed', detail: '' });
    expect(await templates.templates()).toEqual([other]);
    // Asked again because the answer was lost, it says what it said.
    expect(await templates.save(draft({ id, updatedAt, title: 'Дякую' }))).toEqual(other);
    expect(await templates.save({ ...mine, updatedAt: other.updatedAt })).toMatchObject({ title: 'Щиро дякуємо' });
  });

  it('told twice because the answer was lost is one', async () => {
    const { templates, clock } = await withoutStarters();
    const saved = await templates.save(draft());
    clock.pass(30_000);
    expect(await templates.save(draft())).toEqual(saved);
    expect(await templates.templates()).toHaveLength(1);
  });

  it('that was removed comes back by being saved', async () => {
    const { templates, clock } = await withoutStarters();
    const { usedAt, updatedAt, ...saved } = await templates.save(draft());
    await templates.remove(saved.id);
    await templates.remove(saved.id);
    expect(await templates.templates()).toEqual([]);
    clock.pass(1000);
    expect(await templates.save(saved)).toEqual({ ...saved, usedAt: null, updatedAt: NOON + 1000 });
  });

  it('stands by folder, then by title, as Ukrainian sorts', async () => {
    const { templates } = await withoutStarters();
    for (const [folder, title] of [
      ['', 'Я'],
      ['А', 'Б'],
      ['', 'Ґ'],
      ['', 'Г'],
    ] as const) {
      await templates.save(draft({ folder, title, trigger: null }));
    }
    expect((await templates.templates()).map(({ folder, title }) => folder + title)).toEqual(['Г', 'Ґ', 'Я', 'АБ']);
  });
});

describe('a trigger', () => {
  it('is found by its keys in whichever layout it is typed', async () => {
    const { templates } = await withoutStarters();
    const { id } = await templates.save(draft({ trigger: 'ТТН' }));
    expect(await templates.triggers()).toEqual({ nny: id });
  });

  it('that another template has is refused, with the other’s title, and nothing is changed', async () => {
    const { templates, database, clock } = await withoutStarters();
    const first = await templates.save(draft({ title: 'Накладна', trigger: 'ттн' }));
    const second = await templates.save(draft({ title: 'Інше', trigger: 'інше' }));
    const before = await dump(database);
    clock.pass(1000);
    for (const id of [null, second.id]) {
      const saved = templates.save(draft({ id, trigger: 'nny' }));
      await expect(saved).rejects.toMatchObject({ code: 'template-trigger-taken', detail: 'Накладна' });
    }
    expect(await dump(database)).toEqual(before);
    expect(await templates.save(draft({ id: first.id, title: 'Накладна', trigger: 'NNY' }))).toMatchObject({
      trigger: 'NNY',
    });
  });
});

const variant = (text: string, language: 'uk' | 'ru' | 'en' = 'uk') => ({ language, text });

describe('what cannot be kept is refused with its place, and nothing is changed', () => {
  it.each<[detail: string, more: Partial<TemplateDraft>]>([
    ['title: empty', { title: '  ' }],
    ['title: too-long', { title: 'я'.repeat(101) }],
    ['trigger: too-long', { trigger: 'я'.repeat(31) }],
    ['trigger: space', { trigger: 'дякую вам' }],
    ['trigger: prefix', { trigger: '=дякую' }],
    ['folder: too-long', { folder: 'я'.repeat(51) }],
    ['tags: too-many', { tags: Array.from({ length: 21 }, (_, index) => `tag ${index}`) }],
    ['tags[1]: too-long', { tags: ['a', 'я'.repeat(51)] }],
    ['variants: empty', { variants: [] }],
    ['variants[1].language: twice', { variants: [variant('Так'), variant('Ні')] }],
    ['variants[1].text: empty', { variants: [variant('Так'), variant('  ', 'ru')] }],
    ['variants[0].text: too-long', { variants: [variant('я'.repeat(10_001))] }],
    ['variants[1].text: unknown-placeholder foo', { variants: [variant('Так'), variant('{{ foo }}', 'ru')] }],
    ['variants[0].text: unknown-filter shout', { variants: [variant('{{ greeting | shout }}')] }],
    ['variants[0].text: unknown-tag include', { variants: [variant('{% include "x" %}')] }],
    ['variants[0].text: syntax 2', { variants: [variant('Так\n{{ greeting')] }],
  ])('%s', async (detail, more) => {
    const { templates, database } = await withoutStarters();
    const { id } = await templates.save(draft());
    const before = await dump(database);
    for (const known of [null, id]) {
      const saved = templates.save(draft({ trigger: 'інше', ...more, id: known }));
      await expect(saved).rejects.toMatchObject({ name: 'TaktError', code: 'template-invalid', detail });
    }
    expect(await dump(database)).toEqual(before);
  });

  it.each([
    ['template-trigger-taken', 'Накладна для Олени', ''],
    ['template-invalid', 'variants[1].text: unknown-placeholder Олена', 'variants[1].text: unknown-placeholder'],
    ['template-invalid', 'variants[0].text: syntax 2', 'variants[0].text: syntax'],
    ['template-invalid', 'title: empty', 'title: empty'],
    ['import-invalid', 'events[0].at', 'events[0].at'],
  ] as const)('and the log holds nothing of it that a seller wrote: %s %s', (code, detail, logged) => {
    expect(loggedDetail(new TaktError(code, detail))).toBe(logged);
  });
});

const byId = (a: Template, b: Template) => (a.id < b.id ? -1 : 1);
const starters = (language: 'uk' | 'ru' | 'en') => starterTemplates(language, 0).sort(byId);

describe('starter templates', () => {
  it('are laid with the foundation, in the browser’s language, once', async () => {
    const { templates, settings, repositories } = await freshServices();
    await settings.layFoundation();
    expect(await repositories.templates.all()).toEqual(starters('uk'));
    expect((await templates.triggers())['lzre.']).toBe('starter-thanks');
    await templates.remove('starter-thanks' as TemplateId);
    await settings.layFoundation();
    expect(await repositories.templates.all()).toHaveLength(9);
  });

  it('are put into another language, but for those that the seller has changed', async () => {
    const { templates, settings, repositories } = await freshServices();
    await settings.layFoundation();
    const { usedAt, updatedAt, ...photo } = starters('uk').find(({ id }) => id === 'starter-photo') as Template;
    const own = await templates.save({ ...photo, title: 'Прошу фото' });
    await repositories.templates.put([{ ...(starters('uk')[0] as Template), usedAt: NOON }]);

    await templates.chooseStarters(true, 'ru');
    const expected = starters('ru').map((starter) => (starter.id === own.id ? own : starter));
    expected[0] = { ...(expected[0] as Template), usedAt: NOON };
    expect(await repositories.templates.all()).toEqual(expected);
  });

  it('are taken away, but for those that the seller has changed, and brought back', async () => {
    const { templates, repositories } = await freshServices();
    const own = await templates.save(draft());
    await templates.chooseStarters(false, 'uk');
    expect(await repositories.templates.all()).toEqual([own]);
    await templates.chooseStarters(true, 'uk');
    expect(await repositories.templates.all()).toEqual([own, ...starters('uk')].sort(byId));
    const { usedAt, updatedAt, ...thanks } = starters('uk').at(-1) as Template;
    const changed = await templates.save({ ...thanks, title: 'Моя подяка' });
    await templates.chooseStarters(false, 'uk');
    expect(await repositories.templates.all()).toEqual([own, changed].sort(byId));
  });

  it('leave a trigger to the template that has it', async () => {
    const { templates, repositories } = await freshServices();
    await templates.chooseStarters(false, 'uk');
    const own = await templates.save(draft({ trigger: 'ДЯКУЮ' }));
    await templates.chooseStarters(true, 'uk');
    expect(await repositories.templates.get('starter-thanks' as TemplateId)).toMatchObject({ trigger: null });
    expect((await templates.triggers())['lzre.']).toBe(own.id);
  });

  it('of which two have one trigger in a language are none: all can be called', async () => {
    const { templates } = await freshServices();
    for (const language of ['uk', 'ru', 'en'] as const) {
      await templates.chooseStarters(true, language);
      expect(Object.keys(await templates.triggers())).toHaveLength(10);
    }
  });

  it('come back after a wipe, as on a fresh installation', async () => {
    const { templates, settings, backup, repositories } = await freshServices();
    await templates.chooseStarters(false, 'ru');
    await templates.save(draft());
    await backup.wipe();
    expect(await repositories.templates.all()).toEqual([]);
    await settings.layFoundation();
    expect(await repositories.templates.all()).toEqual(starters('uk'));
  });

  it('are there for whoever asks for them before anything else was done', async () => {
    const [one, other] = [await freshServices(), await freshServices()];
    expect(await one.templates.templates()).toHaveLength(10);
    expect(Object.keys(await other.templates.triggers())).toHaveLength(10);
  });

  it('that cannot be laid keep nobody from reading what is there', async () => {
    const { templates, database } = await freshServices();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await templates.templates()).toEqual([]);
    expect(await templates.triggers()).toEqual({});
    put.mockRestore();
    expect(Object.values(await dump(database)).flat()).toEqual([]);
    expect(await templates.templates()).toHaveLength(10);
  });
});
