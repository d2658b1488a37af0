import { describe, expect, it } from 'vitest';
import { TaktError } from '../../../utils/domain/errors';
import { all, byTestId, click, say, seen, write } from './support';
import { open, said, show, thanks } from './templates-support';

describe('What cannot be kept', () => {
  it.each([
    ['template-title', '', 'Дайте шаблону назву'],
    ['template-title', '   ', 'Дайте шаблону назву'],
    ['template-title', 'Н'.repeat(101), 'Задовго: можна до 100 знаків.'],
    ['template-trigger', 'дуже дякую', 'Без пробілів'],
    ['template-trigger', 'дя=кую', 'Знак «=» може стояти лише на початку.'],
    ['template-trigger', 'д'.repeat(31), 'Задовго: можна до 30 знаків.'],
    ['template-trigger', 'дякую', 'Так уже викликають шаблон «Подяка».'],
    ['template-trigger', 'lzre.', 'Так уже викликають шаблон «Подяка».'],
    ['template-folder', 'Т'.repeat(51), 'Задовго: можна до 50 знаків.'],
    ['template-tags', 'м'.repeat(51), 'Задовго: можна до 50 знаків.'],
    ['template-tags', Array.from({ length: 21 }, (_, index) => `м${index}`).join(), 'Забагато: можна до 20 міток.'],
    ['variant-text-uk', '  ', 'Тут немає тексту.'],
    ['variant-text-uk', 'а'.repeat(10_001), 'Задовго: можна до 10000 знаків.'],
    ['variant-text-uk', 'Раз\n{{ greeting }', 'Рядок 2: тут не сходяться дужки'],
    ['variant-text-uk', '{{ buyer.phone }}', 'Takt не знає, що таке «buyer.phone».'],
    ['variant-text-uk', '{{ greeting | shout }}', 'Takt не вміє «shout» після риски.'],
    ['variant-text-uk', '{% include "a" %}', 'Takt не знає вказівки «include».'],
  ])('%s "%s" is said, and where', async (field, text, sentence) => {
    say('uk');
    const { save } = show();
    await open('Товар є');
    await write(field, text);
    await click('template-save');
    expect(save).not.toHaveBeenCalled();
    expect(said()).toBe('Не збережено: виправте те, що позначено нижче.');
    const about = byTestId(field).getAttribute('aria-describedby');
    expect(document.getElementById(about ?? '')?.textContent).toContain(sentence);
    expect(document.activeElement).toBe(byTestId(field));
  });

  it('nobody is told of an empty field before it was to be saved', async () => {
    show();
    await click('template-new');
    expect(all('[aria-invalid=true]')).toEqual([]);
    await click('template-save');
    expect(all('[aria-invalid=true]')).toHaveLength(2);
  });

  it.each([
    ['template-trigger-taken', 'Подяка'],
    ['disk-full', ''],
  ] as const)('the background’s refusal is said and nothing is lost: %s', async (code, detail) => {
    const { save, store } = show();
    save.mockRejectedValueOnce(new TaktError(code, detail));
    await open('Товар є');
    await write('template-title', 'Є');
    await click('template-save');
    expect(byTestId('error').dataset.code).toBe(code);
    expect(store.value?.draft.title).toBe('Є');
    await click('template-save');
    expect(said()).toBe('Saved');
  });

  it('HTML is text, in titles, tags and previews', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    show([{ ...thanks, title: hostile, variants: [{ language: 'uk', text: hostile }] }]);
    await open(hostile);
    expect(seen('[data-testid=variant-preview-uk]')).toBe(hostile);
    expect(all('img')).toEqual([]);
  });
});
