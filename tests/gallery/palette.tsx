/** What stands beside the reply field of a cabinet: palette, questions, hints; and the templates on the bar. */
import { signal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { AskForm } from '../../components/overlay/AskForm';
import { InsertHint } from '../../components/overlay/InsertHint';
import { Palette, type PaletteState } from '../../components/overlay/Palette';
import { Suggestions } from '../../components/overlay/Suggestions';
import { TemplateChips } from '../../components/overlay/TemplateChips';
import type { Choice } from '../../components/overlay/template-choice';
import type { Placeholder } from '../../utils/domain/templates/placeholders';
import { t } from '../../utils/platform/i18n';
import { never, settle } from './acts';
import { sheetOf } from './sheets';
import type { State } from './states';

const nothing = () => undefined;

/** In a root as on the page, as wide as `anchored.ts` makes it. */
function Root({
  tag,
  children,
}: {
  readonly tag: 'takt-palette' | 'takt-hint' | 'takt-bar';
  readonly children: ComponentChild;
}) {
  const attach = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return;
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf(tag)];
    host.style.cssText = `display:block;margin:8px;max-width:${tag === 'takt-bar' ? 'none' : 'min(460px, calc(100vw - 16px))'}`;
    host.style.colorScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const container = document.createElement('div');
    container.className = tag;
    root.append(container);
    render(children, container);
  };
  return <div class="overlay-host" ref={attach} />;
}

const draw = (child: () => ComponentChild) => () => <Root tag="takt-palette">{child()}</Root>;

const shownIn = (selector: string) =>
  document.querySelector('.overlay-host')?.shadowRoot?.querySelector<HTMLElement>(selector);

export const choices: readonly Choice[] = [
  {
    id: 'thanks',
    title: 'Подяка за замовлення',
    trigger: '=дякую',
    language: 'uk',
    outside: false,
    others: ['ru'],
    preview: 'Олено, дякуємо за замовлення!\n\nПередамо його в доставку сьогодні до 18:00 і надішлемо номер накладної.',
  },
  {
    id: 'ttn',
    title: 'Номер накладної',
    trigger: '=ттн',
    language: 'uk',
    outside: false,
    others: ['ru'],
    preview: 'Ваша накладна: …',
  },
  {
    id: 'stock',
    title: 'Есть в наличии',
    trigger: '=есть',
    language: 'ru',
    outside: false,
    others: [],
    preview: 'Здравствуйте! Да, в наличии.',
  },
  {
    id: 'long',
    title: 'Умови повернення та обміну товару впродовж чотирнадцяти днів з дня отримання',
    trigger: '=повернення-і-обмін-детально',
    language: 'uk',
    outside: false,
    others: ['ru'],
    preview: `${'Товар можна повернути або обміняти впродовж 14 днів, якщо він не був у користуванні. '.repeat(5)}`,
  },
  {
    id: 'sizes',
    title: 'Таблиця розмірів',
    trigger: null,
    language: 'uk',
    outside: false,
    others: ['ru'],
    preview: 'Розміри: …',
  },
  {
    id: 'bye',
    title: 'Прощание',
    trigger: '=пока',
    language: 'ru',
    outside: false,
    others: [],
    preview: 'Всего доброго!',
  },
  {
    id: 'hello',
    title: 'Greeting',
    trigger: '=hi',
    language: 'en',
    outside: true,
    others: [],
    preview: 'Hello! How can we help?',
  },
  {
    id: 'wait',
    title: 'Уточнимо й відповімо',
    trigger: '=зараз',
    language: 'uk',
    outside: false,
    others: ['ru'],
    preview: 'Хвилинку, уточнюємо.',
  },
];

const paletteWith = (list: readonly Choice[], state: PaletteState = 'ready', query = '') =>
  draw(() => (
    <Palette
      choices={signal(list)}
      state={signal(state)}
      query={query}
      onQuery={nothing}
      onPick={nothing}
      onClose={nothing}
      onOptions={nothing}
    />
  ));

const key = async (name: string, times: number) => {
  for (let time = 0; time < times; time++) {
    shownIn('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    await settle();
  }
};

const asked = (placeholder: Placeholder, guess: string | null = null) => ({
  placeholder,
  label: t(`placeholder.${placeholder}`),
  guess,
});
const question = async () => 'Олено, дякуємо за замовлення …!\nПередамо його в доставку сьогодні до 18:00.';

const ask = (onSubmit: () => Promise<void> = async () => undefined) =>
  draw(() => (
    <AskForm
      title="Подяка за замовлення"
      fields={[asked('buyer.firstName', 'Олено'), asked('order.number')]}
      preview={question}
      onSubmit={onSubmit}
      onCancel={nothing}
    />
  ));

const hints = () => (
  <main>
    {[
      <InsertHint key="a" text={t('template.hint.sprang-back')} onCopy={async () => undefined} onClose={nothing} />,
      <InsertHint
        key="b"
        text={t('template.hint.over-limit', { n: 1241, limit: 1000, lost: 'Гарного дня!' })}
        onShorten={nothing}
        onClose={nothing}
      />,
      <InsertHint key="c" text={t('template.hint.other-thread')} onClose={nothing} />,
      <InsertHint
        key="d"
        text={t('template.hint.too-long', { n: 1000, length: 1241, lost: 'Гарного дня!' })}
        onShorten={nothing}
        onCopy={never}
        onClose={nothing}
      />,
      <InsertHint key="e" text={t('template.hint.not-shortened')} onClose={nothing} />,
    ].map((hint) => (
      <Root key={hint.key} tag="takt-hint">
        {hint}
      </Root>
    ))}
  </main>
);

const copying = (onCopy: () => Promise<void>): State => ({
  draw: () => (
    <Root tag="takt-hint">
      <InsertHint text={t('template.hint.sprang-back')} onCopy={onCopy} onClose={nothing} />
    </Root>
  ),
  act: () => click('[data-testid=hint-copy]'),
});

const suggestions = () => (
  <main>
    {[-1, 1].map((active) => (
      <Root key={active} tag="takt-hint">
        <Suggestions choices={choices.slice(0, 4)} active={active} onPick={nothing} />
      </Root>
    ))}
  </main>
);

const chips = () => (
  <main>
    {[choices, choices.slice(0, 1), []].map((list) => (
      <Root key={list.length} tag="takt-bar">
        <TemplateChips keys="Ctrl+." choices={list} onPick={nothing} onMore={nothing} />
      </Root>
    ))}
  </main>
);

export const paletteStates: Record<string, State> = {
  palette: { draw: paletteWith(choices), act: settle },
  'palette-walked': { draw: paletteWith(choices), act: () => key('ArrowDown', 3) },
  'palette-few': { draw: paletteWith(choices.slice(2, 3), 'ready', 'есть'), act: settle },
  'palette-loading': { draw: paletteWith([], 'loading') },
  'palette-none-yet': { draw: paletteWith([]) },
  'palette-none-found': { draw: paletteWith([], 'ready', 'йцукен') },
  'palette-failed': { draw: paletteWith([], 'failed') },
  'palette-failed-later': { draw: paletteWith(choices, 'failed') },
  'palette-ask': { draw: ask(), act: settle },
  'palette-ask-empty': { draw: ask(), act: () => click('[data-testid=ask-submit]') },
  'palette-ask-busy': { draw: ask(never), act: () => fill().then(() => click('[data-testid=ask-submit]')) },
  'palette-ask-failed': {
    draw: ask(() => Promise.reject(new Error('no answer'))),
    act: () => fill().then(() => click('[data-testid=ask-submit]')),
  },
  'overlay-hints': { draw: hints },
  'overlay-hint-copied': copying(async () => undefined),
  'overlay-hint-not-copied': copying(() => Promise.reject(new Error('not focused'))),
  'overlay-suggestions': { draw: suggestions },
  'overlay-chips': { draw: chips },
};

async function fill(): Promise<void> {
  const input = shownIn('[data-testid="ask-order.number"]') as HTMLInputElement;
  input.value = '1204887';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function click(selector: string): Promise<void> {
  shownIn(selector)?.click();
  await settle();
}
