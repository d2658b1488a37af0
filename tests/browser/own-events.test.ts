/** What is typed and clicked in our roots does not reach the page, whichever way it listens. */
import { h } from 'preact';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createAnchored } from '../../utils/overlay/anchored';
import { createBlock } from '../../utils/overlay/block';
import { keepRoots, lasting, onPage, roots, sheet } from './closed-roots';

keepRoots();

const TYPED = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'];
const POINTED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'wheel'];
const FOCUSED = ['focus', 'focusin', 'focusout', 'blur'];

/** What a page that listens everywhere hears of our hosts. */
function pageHears(capture: boolean): string[] {
  const heard: string[] = [];
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  for (const target of capture ? [document, document.body] : [window, document, document.body])
    for (const type of [...TYPED, ...POINTED, ...FOCUSED]) {
      const listener = (event: Event) => {
        if (event.target instanceof Element && event.target.localName.startsWith('takt-')) heard.push(type);
      };
      target.addEventListener(type, listener, { capture, signal: listening.signal });
    }
  return heard;
}

describe('a field of ours beside a field of the page', () => {
  const shown = () => {
    const page = onPage('<textarea style="position: fixed; top: 200px; height: 40px">Вітаю</textarea>');
    const field = page.querySelector('textarea') as HTMLTextAreaElement;
    const { show } = createAnchored('takt-palette', sheet, lasting().signal);
    const typed = vi.fn();
    const pressed = vi.fn();
    show(
      field,
      h('input', {
        onInput: (event: InputEvent) => typed((event.target as HTMLInputElement).value),
        onKeyDown: (event: KeyboardEvent) => {
          pressed(event.code, event.key, event.shiftKey);
          if (event.key === '2') event.preventDefault();
        },
      }),
    );
    const host = page.ownerDocument.querySelector('takt-palette') as Element;
    const input = roots.get(host)?.querySelector('input') as HTMLInputElement;
    return { field, host, input, typed, pressed };
  };

  test.each([false, true])(
    'is typed into, clicked and left unheard by the page (on its way down: %s)',
    async (down) => {
      const heard = pageHears(down);
      const { field, host, input, typed, pressed } = shown();
      // By its host: what lies in a closed root no tool can name.
      await userEvent.click(host);
      expect(roots.get(host)?.activeElement).toBe(input);
      await userEvent.keyboard('a1{Shift>}B{/Shift}2{Control>}a{/Control}{Control>}c{/Control}{Control>}v{/Control}');
      expect(input.value).toBe('a1B');
      expect(typed.mock.calls.slice(0, 3).flat()).toEqual(['a', 'a1', 'a1B']);
      expect(pressed.mock.calls.filter(([, key]) => key.length === 1).map(([code, key]) => `${code} ${key}`)).toEqual([
        ...['KeyA a', 'Digit1 1', 'KeyB B', 'Digit2 2', 'KeyA a', 'KeyC c', 'KeyV v'],
      ]);
      field.focus();
      // On its way down a click is only stopped before it comes up again: nobody types with the mouse.
      expect(heard.filter((type) => !down || !POINTED.includes(type))).toEqual([]);
    },
  );

  test('leaves the keys of the page alone', async () => {
    const { field } = shown();
    const heard = vi.fn();
    field.addEventListener('keydown', heard);
    field.addEventListener('input', heard);
    await userEvent.click(field);
    await userEvent.keyboard('a');
    expect(field.value).toBe('Вітаюa');
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('keeps the focus where the page’s dialog would take it back', () => {
    const { field, input } = shown();
    const hold = () => field.focus();
    const listening = new AbortController();
    onTestFinished(() => listening.abort());
    document.addEventListener('focusin', hold, { signal: listening.signal });
    document.addEventListener('focus', hold, { capture: true, signal: listening.signal });
    input.focus();
    expect(document.activeElement?.localName).toBe('takt-palette');
  });

  test('does not make the page’s field forget what is selected in it', async () => {
    const { field, input } = shown();
    field.focus();
    field.setSelectionRange(1, 3);
    input.focus();
    await userEvent.keyboard('abc');
    expect([field.selectionStart, field.selectionEnd, field.value]).toEqual([1, 3, 'Вітаю']);
  });
});

describe('a block of ours', () => {
  beforeEach(() => void onPage('<section></section>'));

  test('keeps clicks and keys to itself on their way up', async () => {
    const heard = pageHears(false);
    createBlock('takt-bar', sheet, lasting().signal).show(
      document.querySelector('section') as Element,
      h('input', { style: { height: '30px' } }),
    );
    const bar = document.querySelector('takt-bar') as Element;
    await userEvent.click(bar, { position: { x: 20, y: 15 } });
    await userEvent.keyboard('a');
    await userEvent.dblClick(bar, { position: { x: 20, y: 15 } });
    expect(roots.get(bar)?.querySelector('input')?.value).toBe('a');
    expect(heard).toEqual([]);
  });

  test('keeps keys to itself on their way down, and its buttons are pressed by them', async () => {
    const heard = pageHears(true);
    const pressed = vi.fn();
    createBlock('takt-bar', sheet, lasting().signal).show(
      document.querySelector('section') as Element,
      h('button', { onClick: pressed }, 'Чому?'),
    );
    roots
      .get(document.querySelector('takt-bar') as Element)
      ?.querySelector('button')
      ?.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(pressed).toHaveBeenCalledTimes(2);
    expect(heard.filter((type) => !POINTED.includes(type))).toEqual([]);
  });

  test('leaves to ours what ours heard before', async () => {
    const ours = vi.fn();
    const listening = lasting().signal;
    window.addEventListener('keydown', ours, { capture: true, signal: listening });
    createBlock('takt-bar', sheet, listening).show(
      document.querySelector('section') as Element,
      h('button', null, 'Чому?'),
    );
    roots
      .get(document.querySelector('takt-bar') as Element)
      ?.querySelector('button')
      ?.focus();
    await userEvent.keyboard('a');
    expect(ours).toHaveBeenCalledTimes(1);
  });
});
