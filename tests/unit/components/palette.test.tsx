import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Palette, type PaletteState } from '../../../components/overlay/Palette';
import type { Choice } from '../../../components/overlay/template-choice';
import { all, byTestId, click, draw, faults, press, say, seen, write } from './support';

const choice = (id: string, more: Partial<Choice> = {}): Choice => ({
  id,
  title: `Title ${id}`,
  trigger: `=${id}`,
  language: 'uk',
  outside: false,
  others: [],
  preview: `Text of ${id}`,
  ...more,
});
const three = [choice('a'), choice('b', { language: 'ru' }), choice('c', { trigger: null, language: 'en' })];

function open(list: readonly Choice[] = three, { state = 'ready' as PaletteState, query = '', limitNote = '' } = {}) {
  const choices = signal(list);
  const progress = signal(state);
  const on = { onQuery: vi.fn(), onPick: vi.fn(), onClose: vi.fn(), onOptions: vi.fn() };
  draw(<Palette choices={choices} state={progress} query={query} limitNote={limitNote} {...on} />);
  return { choices, progress, ...on };
}

const active = () => seen('[aria-selected=true] .title');
const search = () => byTestId<HTMLInputElement>('palette-search');

describe('The palette', () => {
  it('has the focus, and what was typed already', () => {
    open(three, { query: 'дяк' });
    expect(document.activeElement).toBe(search());
    expect([search().value, search().selectionStart]).toEqual(['дяк', 3]);
  });

  it('shows title, trigger and language of each, and the whole text of the active one', () => {
    open();
    expect(all('[role=option]').map((option) => option.textContent)).toEqual([
      'Title a=aУКР',
      'Title b=bРУС',
      'Title cENG',
    ]);
    expect(seen('[data-testid=palette-preview]')).toBe('Text of a');
  });

  it('marks one in a language in which the shop does not answer', () => {
    open([choice('a'), choice('b', { language: 'en', outside: true })]);
    expect(all('.outside').map((one) => [one.textContent, one.title])).toEqual([
      ['ENG', 'Your shop does not answer in this language'],
    ]);
  });

  it('puts it in with Shift+Enter, or a click on its name, in the other language that it has', async () => {
    const { onPick } = open([choice('a', { others: ['ru', 'en'] }), choice('b')]);
    expect(all('[data-testid=palette-other]').map((other) => other.textContent)).toEqual(['РУС', 'ENG']);
    await press('Enter', { shiftKey: true });
    await click('palette-other');
    expect(onPick.mock.calls).toEqual([
      ['a', 'ru'],
      ['a', 'ru'],
    ]);
  });

  it('puts one of a single language in with Shift+Enter as well', async () => {
    const { onPick } = open();
    await press('Enter', { shiftKey: true });
    expect(onPick.mock.calls).toEqual([['a']]);
  });

  it('names the active one to screen readers', async () => {
    open();
    await press('ArrowDown');
    const id = search().getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(id)?.textContent).toContain('Title b');
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['ArrowDown', 'Title b'],
    ['ArrowUp', 'Title c'],
    ['End', 'Title c'],
    ['Home', 'Title a'],
    ['ArrowDown ArrowDown ArrowDown', 'Title a'],
    ['End Home', 'Title a'],
  ])('is walked by %s', async (keys, title) => {
    open();
    for (const key of keys.split(' ')) await press(key);
    expect(active()).toBe(title);
    expect(seen('[data-testid=palette-preview]')).toBe(title.replace('Title', 'Text of'));
  });

  it.each(['Enter', 'Tab'])('picks with %s', async (key) => {
    const { onPick } = open();
    await press('ArrowDown');
    await press(key);
    expect(onPick.mock.calls).toEqual([['b']]);
  });

  it('closes with Escape, and does nothing while a word is composed or with other keys held', async () => {
    const { onPick, onClose } = open();
    await press('Enter', { isComposing: true });
    await press('Escape', { keyCode: 229 });
    await press('Enter', { ctrlKey: true });
    expect([onPick.mock.calls, onClose.mock.calls]).toEqual([[], []]);
    await press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('takes the mouse too, without giving up the focus', async () => {
    const { onPick } = open();
    const [, , last] = all('[role=option]');
    await act(() => {
      last?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
    });
    expect(active()).toBe('Title c');
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    last?.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    last?.click();
    expect(onPick.mock.calls).toEqual([['c']]);
  });

  it('asks for what is typed, and begins at the top of what comes', async () => {
    const { choices, onQuery } = open();
    await press('End');
    await write('palette-search', 'x');
    expect(onQuery.mock.calls).toEqual([['x']]);
    await act(() => {
      choices.value = [choice('d'), choice('c')];
    });
    expect(active()).toBe('Title d');
  });

  it('picks of what was typed, never of what stood there before', async () => {
    const { choices, onPick } = open();
    await write('palette-search', 'x');
    await press('Enter');
    expect(onPick).not.toHaveBeenCalled();
    await act(() => {
      choices.value = [choice('d'), ...three];
    });
    expect(onPick.mock.calls).toEqual([['d']]);
  });

  it('picks nothing that is typed on, or that nobody has seen', async () => {
    const { choices, onPick } = open();
    await write('palette-search', 'x');
    await press('Enter');
    await write('palette-search', '');
    await press('Enter');
    await act(() => {
      choices.value = [choice('d')];
    });
    expect(onPick).not.toHaveBeenCalled();
  });

  it('keeps what it has when one question fails, and says so', async () => {
    const { progress, onPick } = open();
    await write('palette-search', 'x');
    await act(() => {
      progress.value = 'failed';
    });
    expect(seen('[data-testid=palette-failed]')).toContain('Takt does not answer');
    await press('Enter');
    expect(onPick.mock.calls).toEqual([['a']]);
  });

  it('says that it is looking, or that it cannot', async () => {
    const { progress } = open([], { state: 'loading' });
    expect(seen('[data-testid=palette-silence]')).toBe('Looking for templates…');
    await act(() => {
      progress.value = 'failed';
    });
    expect(seen('[role=alert]')).toBe('Takt does not answer. Please try again.');
  });

  it('leads to where templates are written when there are none', async () => {
    const { onOptions, onPick } = open([]);
    expect(seen('[data-testid=palette-silence]')).toContain('There are no templates yet.');
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    search().dispatchEvent(tab);
    expect(tab.defaultPrevented).toBe(false);
    await press('Enter');
    byTestId('palette-options').focus();
    await press('Enter');
    expect(onPick).not.toHaveBeenCalled();
    await click('palette-options');
    expect(onOptions).toHaveBeenCalledOnce();
    expect(await faults()).toEqual([]);
  });

  it('says that nothing matches, and offers no new template then', async () => {
    open([], { query: 'qwerty' });
    expect(seen('[data-testid=palette-silence]')).toBe('Nothing matches.');
  });

  it('has its keys and a note at its foot', () => {
    open(three, { limitNote: '1000 at most' });
    expect(seen('.keys')).toBe('↑ ↓ chooseEnter, Tab insertShift+Enter in the other languageEsc close');
    expect(seen('.note')).toBe('1000 at most');
  });

  it('shows texts as they are, whatever stands in them', () => {
    say('uk');
    open([choice('a', { title: '<img onerror=x>', preview: '{{ seller.name }}\n<b>' })]);
    expect(active()).toBe('<img onerror=x>');
    expect(all('.panel img, .panel b')).toEqual([]);
  });
});
