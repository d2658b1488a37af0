/** The palette beside a field of React's, with real keys: what is typed in it, what it puts into the field, and undo. */
import { signal } from '@preact/signals';
import { h } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import moreTokens from '../../assets/styles/more-tokens.css?inline';
import paletteStyle from '../../assets/styles/palette.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import { AskForm } from '../../components/overlay/AskForm';
import { Palette, type PaletteState } from '../../components/overlay/Palette';
import type { Choice } from '../../components/overlay/template-choice';
import { editorFor } from '../../utils/editors';
import { createAnchored } from '../../utils/overlay/anchored';
import { catalogues } from '../../utils/platform/catalogues';
import { speak } from '../../utils/platform/i18n';
import { keepRoots, lasting, roots } from './closed-roots';
import { shownIn } from './editors/caret-text';
import { react } from './editors/fields';

keepRoots();
speak('uk', catalogues.uk);

const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens + moreTokens + paletteStyle);

const choices: readonly Choice[] = ['Дякую', 'Доставка', 'Повернення'].map((title) => ({
  id: title,
  title,
  trigger: title.toLowerCase(),
  language: 'uk',
  outside: false,
  others: [],
  preview: `${title}!`,
}));

/** A page that sends at Enter, and a palette on it that seeks as the background would, a moment later. */
function open() {
  const { field, model } = react('textarea')('Вітаю, Олено. =до');
  field.style.cssText = 'position: fixed; top: 400px; left: 20px; width: 300px; height: 60px; box-sizing: border-box';
  const sent = vi.fn();
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  const onKey = ({ key }: KeyboardEvent) => ['Enter', 'Escape'].includes(key) && sent(key);
  document.addEventListener('keydown', onKey, { capture: true, signal: listening.signal });
  field.focus();
  field.setSelectionRange(17, 17);

  const anchored = createAnchored('takt-palette', sheet, lasting().signal);
  const found = signal(choices);
  const landing = Promise.withResolvers<string>();
  const close = () => {
    anchored.hide();
    field.focus();
  };
  const put = (text: string) => {
    anchored.hide();
    const range = { start: 14, end: 17 };
    editorFor(field)
      ?.replace(range, text)
      .then(({ kind }) => landing.resolve(kind), landing.reject);
  };
  const parts = {
    choices: found,
    state: signal<PaletteState>('ready'),
    query: '',
    onQuery: (query: string) =>
      setTimeout(() => {
        found.value = choices.filter(({ title }) => title.toLowerCase().includes(query));
      }, 30),
    onPick: put,
    onClose: close,
    onOptions: () => undefined,
  };
  anchored.show(field, h(Palette, parts));
  const ask = () =>
    anchored.show(
      field,
      h(AskForm, {
        title: 'Дякую',
        fields: [
          { placeholder: 'buyer.firstName', label: 'Ім’я покупця', guess: 'Олено' },
          { placeholder: 'order.number', label: 'Номер замовлення', guess: null },
        ],
        preview: async () => '',
        onSubmit: (given) => put(`${given['buyer.firstName']} ${given['order.number']}`),
        onCancel: close,
      }),
    );
  const root = () => roots.get(document.querySelector('takt-palette') as Element);
  return { field, model, sent, landing: landing.promise, root, ask };
}

test.each(['{Enter}', '{Tab}'])(
  'what is sought and picked by %s stands in the field, and one Ctrl+Z takes it out',
  async (key) => {
    const { field, model, sent, landing } = open();
    await userEvent.keyboard(`пов${key}`);
    expect(await landing).toBe('landed');
    expect(shownIn(field)).toBe('Вітаю, Олено. Повернення|');
    expect(model()).toBe('Вітаю, Олено. Повернення');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(shownIn(field)).toBe('Вітаю, Олено. =до|');
    expect(document.querySelector('takt-palette')).toBeNull();
    expect(sent).not.toHaveBeenCalled();
  },
);

test('is walked with the arrows', async () => {
  const { field, landing } = open();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
  await landing;
  expect(field.value).toBe('Вітаю, Олено. Доставка');
});

test('is left by Escape, and the caret is where it was', async () => {
  const { field, sent } = open();
  await userEvent.keyboard('x{Escape}');
  expect(shownIn(field)).toBe('Вітаю, Олено. =до|');
  expect(document.activeElement).toBe(field);
  expect(sent).not.toHaveBeenCalled();
});

test('takes the mouse', async () => {
  const { field, root, landing } = open();
  const host = document.querySelector('takt-palette') as Element;
  const [, second] = root()?.querySelectorAll('[role=option]') ?? [];
  const { left, top } = (second as Element).getBoundingClientRect();
  const from = host.getBoundingClientRect();
  await userEvent.click(host, { position: { x: left - from.left + 20, y: top - from.top + 10 } });
  await landing;
  expect(field.value).toBe('Вітаю, Олено. Доставка');
});

test('asks for what is missing: a guess is typed over, Enter goes on and ends it', async () => {
  const { field, sent, landing, ask } = open();
  ask();
  await userEvent.keyboard('Оля{Enter}{Enter}17{Enter}');
  expect(await landing).toBe('landed');
  expect(field.value).toBe('Вітаю, Олено. Оля 17');
  expect(sent).not.toHaveBeenCalled();
});

test('fits beside its field, and nothing in it is cut', () => {
  const { root } = open();
  const host = document.querySelector('takt-palette') as Element;
  expect(host.getBoundingClientRect()).toMatchObject({ width: 300, bottom: 394, height: 360 });
  const [panel] = root()?.querySelectorAll('.panel') ?? [];
  expect(panel?.scrollHeight).toBe(panel?.clientHeight);
});
