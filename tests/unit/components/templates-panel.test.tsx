import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { type Editing, isChanged } from '../../../components/options/templates/draft';
import { TaktError } from '../../../utils/domain/errors';
import { all, byTestId, choose, click, draw, faults, press, say, seen, write } from './support';
import { items, open, said, show, stock, thanks } from './templates-support';

describe('The list', () => {
  it('shows what each is called, and by what, and in which languages', () => {
    show();
    expect(all('[data-testid=template-item]').map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^Подяка=дякую\p{L}{3} \p{L}{3}$/u),
      expect.stringContaining('Товар є'),
    ]);
    expect(seen('.template-folders h3')).toBe('Склад');
  });

  it.each([
    ['дяк', ['Подяка']],
    ['=ДЯКУЮ', ['Подяка']],
    ['ввічливо', ['Подяка']],
    ['спасибо', ['Подяка']],
    ['склад', ['Товар є']],
    ['такого немає', []],
  ])('"%s" finds %j', async (query, found) => {
    show();
    await write('template-search', query);
    expect(items()).toEqual(found);
    expect(seen('.template-list').includes('Nothing matches.')).toBe(found.length === 0);
  });

  it('without templates says how to begin', () => {
    show([]);
    expect(seen('.template-place')).toContain('There are no templates yet. Create the first one.');
  });
});

describe('Writing one', () => {
  it('a new one is kept with what is written, without the prefix and the blanks', async () => {
    const { save, store } = show();
    await click('template-new');
    await write('template-title', '  Знижка ');
    await write('template-trigger', '=знижка');
    await write('variant-text-uk', 'Знижка 10 %.');
    await write('template-folder', ' Ціни ');
    await write('template-tags', 'ціна, , знижка,ціна');
    await act(async () =>
      (document.querySelector('[data-testid=template-channels] input[value=order]') as HTMLElement).click(),
    );
    expect(isChanged(store.value as Editing)).toBe(true);
    await click('template-save');
    expect(save).toHaveBeenCalledWith({
      ...{ id: null, updatedAt: null, title: 'Знижка', trigger: 'знижка', channels: ['order'], folder: 'Ціни' },
      ...{ tags: ['ціна', 'знижка'], variants: [{ language: 'uk', text: 'Знижка 10 %.' }] },
    });
    expect(said()).toBe('Saved');
    expect(isChanged(store.value as Editing)).toBe(false);
    expect(items()).toContain('Знижка');
  });

  it('a variant can be added in each language, and taken away again but for the last', async () => {
    const { save } = show();
    await open('Товар є');
    expect(all('[data-testid^=variant-remove]')).toEqual([]);
    await click('variant-add-ru');
    expect(document.activeElement).toBe(byTestId('variant-text-ru'));
    await write('variant-text-ru', 'Да, есть.');
    await click('variant-add-en');
    await click('variant-remove-en');
    expect(document.activeElement).toBe(byTestId('variant-add-en'));
    await click('template-save');
    expect(save.mock.calls[0]?.[0].variants.map(({ language }) => language)).toEqual(['uk', 'ru']);
  });

  it('one in a language in which the shop does not answer is said to be unused', async () => {
    show();
    await open('Товар є');
    await click('variant-add-en');
    expect(seen('[data-testid=variant-en]')).toContain('Your shop does not answer in this language');
  });

  it.each([
    ['uk', 'Додати англійський варіант', 'Прибрати український варіант'],
    ['ru', 'Добавить английский вариант', 'Убрать украинский вариант'],
    ['en', 'Add the English version', 'Remove the Ukrainian version'],
  ] as const)('the variants are called by their languages, %s', async (language, add, remove) => {
    say(language);
    show();
    await open('Подяка');
    expect(seen('[data-testid=variant-add-en]')).toBe(add);
    expect(seen('[data-testid=variant-remove-uk]')).toBe(remove);
  });

  it.each([
    ['uk', '{{ buyer.firstName }}, дякуємо!', true],
    ['uk', 'Дякуємо! {% if seller.name %}{{ seller.name }}{% endif %}', true],
    ['uk', '{{ greeting }}! {{ shop.name }}', false],
    ['uk', '{{ buyer.firstName }', false],
    ['ru', '{{ buyer.firstName }}, спасибо!', false],
  ] as const)('in %s "%s" is told that names are in the nominative: %s', async (language, text, told) => {
    say('uk');
    show();
    await open('Подяка');
    await write(`variant-text-${language}`, text);
    const sentence = 'Імена вставляються в називному відмінку («Олена», не «Олено»)';
    expect(seen(`[data-testid=variant-${language}] .field-about`).includes(sentence)).toBe(told);
  });

  it('a place to write in is put in as a chip, shown by its name, told of, and counted as nothing', async () => {
    say('uk');
    show();
    await open('Подяка');
    await write('variant-text-uk', 'Ціна: {{ stop }} грн');
    const chips = all('[data-testid=variant-uk] .chips button').map((chip) => chip.textContent);
    expect(chips).toContain('Місце для тексту');
    expect(seen('[data-testid=variant-preview-uk]')).toBe('Ціна: ‹Місце для тексту› грн');
    expect(seen('[data-testid=variant-uk]')).toContain('після вставки курсор стає там');
    expect(seen('[data-testid=variant-uk] [data-testid=template-length]')).toContain('10 знаків');
  });

  it('a button puts a placeholder where the caret is, by its name in the seller’s language', async () => {
    say('uk');
    show();
    await open('Товар є');
    const field = byTestId<HTMLTextAreaElement>('variant-text-uk');
    field.setSelectionRange(14, 16);
    const button = document.querySelector('[data-placeholder="order.number"]') as HTMLElement;
    expect(button.textContent).toBe('Номер замовлення');
    await act(async () => button.click());
    expect(field.value).toBe('{{ greeting }}{{ order.number }}Так, є.');
    expect([field.selectionStart, field.selectionEnd]).toEqual([32, 32]);
    expect(document.activeElement).toBe(field);
  });

  it('the preview has what is known in it, and names what will be asked for', async () => {
    say('uk');
    show();
    await open('Подяка');
    await write('variant-text-uk', '{{ greeting }}, {{ buyer.firstName }}! {{ seller.name }}, {{ shop.name }}');
    expect(seen('[data-testid=variant-preview-uk]')).toBe('Добрий день, Олена! Оксана, ‹Назва магазину›');
  });

  it('its length stands beside the limits, for information', async () => {
    say('uk');
    show();
    await open('Подяка');
    await write('variant-text-ru', 'а'.repeat(1001));
    const length = '[data-testid=variant-ru] [data-testid=template-length]';
    expect(seen(length)).toContain('1001 знак');
    expect(seen(length)).toContain('Wildberries: до 1000');
    expect(seen(length)).toContain('Prom: ваше правило, до 2000');
    expect(all(`${length} .is-over`).map((one) => one.textContent)).toEqual(['Wildberries: до 1000']);
    await click('template-save');
    expect(said()).toBe('Збережено');
  });
});

describe('Changes that are not saved', () => {
  it('are kept while another section is open', async () => {
    const { store } = show();
    await open('Товар є');
    await write('template-title', 'Є на складі');
    draw(null);
    show([thanks, stock], store);
    expect(byTestId<HTMLInputElement>('template-title').value).toBe('Є на складі');
    expect(seen('[data-testid=template-changed]')).toBe('(not saved)');
  });

  it.each([
    ['leaving-stay', 'Є', 'Є', 0],
    ['leaving-discard', 'Подяка', 'Товар є', 0],
    ['leaving-save', 'Подяка', 'Є', 1],
  ] as const)('are asked about before another is opened: %s', async (answer, title, stored, saves) => {
    const { save } = show();
    await open('Товар є');
    await write('template-title', 'Є');
    await open('Подяка');
    expect(document.activeElement?.getAttribute('role')).toBe('alertdialog');
    await click(answer);
    expect(byTestId<HTMLInputElement>('template-title').value).toBe(title);
    expect(save).toHaveBeenCalledTimes(saves);
    expect(items().includes(stored)).toBe(answer !== 'leaving-stay');
    expect(all('[role=alertdialog]')).toEqual([]);
  });

  it('Escape stays, and what cannot be saved is not left', async () => {
    show();
    await open('Товар є');
    await write('template-title', '');
    await open('Подяка');
    await press('Escape');
    expect(byTestId<HTMLInputElement>('template-title').value).toBe('');
    expect(document.activeElement?.tagName).toBe('H3');
    await open('Подяка');
    await click('leaving-save');
    expect(byTestId<HTMLInputElement>('template-title').value).toBe('');
    expect(said()).toContain('Not saved');
  });

  it('nothing written is nothing to ask about', async () => {
    show();
    await click('template-new');
    await open('Подяка');
    expect(byTestId<HTMLInputElement>('template-title').value).toBe('Подяка');
  });
});

describe('A copy', () => {
  it('has another title and no trigger, and is kept when it is saved', async () => {
    const { save } = show();
    await open('Подяка');
    await click('template-duplicate');
    expect(save).not.toHaveBeenCalled();
    await click('template-save');
    expect(save.mock.calls[0]?.[0]).toMatchObject({ id: null, title: 'Подяка (copy)', trigger: null });
    expect(items()).toEqual(expect.arrayContaining(['Подяка', 'Подяка (copy)']));
  });
});

describe('Deleting', () => {
  it('is done at once, said, and taken back with one button', async () => {
    say('uk');
    const { remove, save } = show();
    await open('Подяка');
    await write('template-title', 'Подяка покупцеві');
    await click('template-remove');
    expect(remove).toHaveBeenCalledWith('thanks');
    expect(items()).toEqual(['Товар є']);
    expect(said()).toBe('Шаблон видалено.Повернути');
    expect(document.activeElement).toBe(byTestId('template-restore'));
    await click('template-restore');
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ id: 'thanks', title: 'Подяка', trigger: 'дякую' }));
    expect(said()).toBe('Шаблон повернуто.');
    // With what had not been saved of it.
    expect(byTestId<HTMLInputElement>('template-title').value).toBe('Подяка покупцеві');
  });

  it('one that could not be deleted stays, and it is said why', async () => {
    const { remove } = show();
    remove.mockRejectedValueOnce(new TaktError('disk-full'));
    await open('Подяка');
    await click('template-remove');
    expect(said()).toContain('The disk is full');
    expect(items()).toHaveLength(2);
  });
});

describe('What a call begins with', () => {
  it('is chosen, and shown before each', async () => {
    const { chooseKeys } = show();
    expect(seen('.template-keys')).toContain('on the same key');
    await choose('template-prefix', ';');
    expect(chooseKeys).toHaveBeenCalledWith({ prefix: ';' });
    expect(seen('.template-list')).toContain(';дякую');
    expect(seen('.template-keys')).toContain('In the wrong layout');
    await open('Подяка');
    expect(seen('.template-editor')).toContain(';');
  });

  it('is another key, too, that opens all of them', async () => {
    const { chooseKeys } = show();
    await choose('template-palette-key', 'Slash');
    expect(chooseKeys).toHaveBeenCalledWith({ paletteKey: 'Slash' });
    expect(byTestId<HTMLSelectElement>('template-palette-key').selectedOptions[0]?.textContent).toBe('Ctrl+/');
  });

  it('stays as it was where it could not be kept, and it is said why', async () => {
    const { chooseKeys } = show();
    chooseKeys.mockRejectedValueOnce(new TaktError('disk-full'));
    await choose('template-prefix', '/');
    expect(seen('.template-keys')).toContain('The disk is full');
    expect(seen('.template-list')).toContain('=дякую');
    expect(byTestId<HTMLSelectElement>('template-prefix').value).toBe('=');
  });
});

it('has no fault of accessibility, with everything in it', async () => {
  show();
  await open('Подяка');
  await write('variant-text-uk', '{{ greeting }');
  await click('variant-add-en');
  await open('Товар є');
  expect(all('[role=alertdialog]')).toHaveLength(1);
  expect(await faults()).toEqual([]);
});
