/** General settings, shops and templates. */
import { type Signal, signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { GeneralPanel } from '../../components/options/GeneralPanel';
import { OptionsShell } from '../../components/options/OptionsShell';
import { ShopsPanel } from '../../components/options/ShopsPanel';
import type { Section } from '../../components/options/sections';
import type { GeneralChoices } from '../../components/options/settings-data';
import { type Editing, newDraft, opened } from '../../components/options/templates/draft';
import { TemplatesPanel } from '../../components/options/templates/TemplatesPanel';
import type { TemplateActions } from '../../components/options/templates/use-templates';
import type { Template } from '../../utils/domain/templates/template';
import { click, rejects, write } from './acts';
import { accounts, choices, limits, marketplaces, templates } from './fixtures';
import type { State } from './states';

const options = (section: Section, children: ComponentChild) => () => (
  <OptionsShell section={section} unsaved={section === 'shops' ? 'templates' : undefined}>
    {children}
  </OptionsShell>
);

const general = (differences: Partial<GeneralChoices> = {}, onSave: () => Promise<unknown> = async () => null) =>
  options(
    'general',
    <GeneralPanel
      language="browser"
      browserLanguage="uk"
      marketplaces={marketplaces.map((one) => ({ ...one, channels: ['chat'] }))}
      choices={{ ...choices, ...differences }}
      onLanguage={async () => null}
      onSave={onSave}
      welcome="/welcome.html"
    />,
  );

const shops = (shown = accounts) =>
  options(
    'shops',
    <ShopsPanel
      accounts={shown}
      marketplaces={marketplaces}
      policies={choices.answerPolicies}
      onSave={async () => null}
    />,
  );

const actions: TemplateActions = {
  save: async (content) => ({ ...content, id: 'kept', updatedAt: 0, usedAt: null }) as Template,
  remove: async () => null,
};

const panel = (
  shown = templates,
  store: Signal<Editing | null> = signal(null),
  differences: Partial<TemplateActions> = {},
) =>
  options(
    'templates',
    <TemplatesPanel
      templates={shown}
      actions={{ ...actions, ...differences }}
      store={store}
      languages={['uk', 'ru']}
      keys={{ prefix: '=', paletteKey: 'Period' }}
      onKeys={async () => undefined}
      limits={limits}
      names={{ seller: 'Оксана', shop: null }}
    />,
  );

const edited = (text: string, differences: object = {}) => {
  const draft = { ...newDraft('uk'), title: 'Знижка', variants: [{ language: 'uk' as const, text }], ...differences };
  return signal<Editing | null>(opened(draft));
};

const open = (at = 1) =>
  click(`[data-testid=template-item]:nth-of-type(1), li:nth-of-type(${at}) > [data-testid=template-item]`);

export const settingsStates: Record<string, State> = {
  'options-general': { draw: general() },
  'options-general-none-used': { draw: general({ unusedMarketplaces: marketplaces.map(({ id }) => id) }) },
  'options-general-saved': { draw: general(), act: () => click('input[value=en][type=checkbox]') },
  'options-general-one-language': {
    draw: general({ answerLanguages: ['ru'] }),
    act: () => click('input[value=ru][type=checkbox]'),
  },
  'options-general-too-long': {
    draw: general({}, rejects('disk-full')),
    act: async () => {
      await write('[data-testid=seller-name]', 'Дуже довге ім’я '.repeat(9));
      await click('input[value=en][type=checkbox]');
    },
  },
  'options-shops': { draw: shops() },
  'options-shops-none': { draw: shops([]) },
  'options-templates': { draw: panel() },
  'options-templates-none': { draw: panel([]) },
  'options-template-open': { draw: panel(), act: () => open() },
  'options-template-new': { draw: panel(), act: () => click('[data-testid=template-new]') },
  'options-template-faults': {
    draw: panel(templates, edited('Добрий день, {{ buyer.firstName }', { title: ' ', trigger: 'дякую' })),
    act: () => click('[data-testid=template-save]'),
  },
  'options-template-long': {
    draw: panel(templates, edited('Дякуємо за замовлення {{ order.number }}. '.repeat(32), { trigger: 'знижка' })),
    act: () => click('[data-testid=variant-add-en]'),
  },
  'options-template-leaving': {
    draw: panel(),
    act: async () => {
      await click('[data-testid=template-new]');
      await write('[data-testid=template-title]', 'Знижка');
      await open();
    },
  },
  'options-template-removed': {
    draw: panel(),
    act: async () => {
      await open();
      await click('[data-testid=template-remove]');
    },
  },
  'options-template-failed': {
    draw: panel(templates, edited('Дякуємо'), { save: rejects('disk-full') }),
    act: () => click('[data-testid=template-save]'),
  },
};
