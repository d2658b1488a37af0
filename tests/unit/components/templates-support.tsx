/** The templates over a background that keeps what it is told. */
import { type Signal, signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { OptionsShell } from '../../../components/options/OptionsShell';
import type { Editing, TemplateContent } from '../../../components/options/templates/draft';
import { TemplatesPanel } from '../../../components/options/templates/TemplatesPanel';
import type { Template, TemplateId } from '../../../utils/domain/templates/template';
import type { TypingKeys } from '../../../utils/domain/templates/typing-keys';
import { all, draw, seen, settled } from './support';

export const thanks: Template = {
  ...{ id: 'thanks' as TemplateId, title: 'Подяка', trigger: 'дякую', channels: [], folder: '', tags: ['ввічливо'] },
  variants: [
    { language: 'uk', text: 'Дякуємо, {{ buyer.firstName }}!' },
    { language: 'ru', text: 'Спасибо!' },
  ],
  ...{ updatedAt: 1, usedAt: null },
};
export const stock: Template = {
  ...{ id: 'stock' as TemplateId, title: 'Товар є', trigger: null, channels: ['chat'], folder: 'Склад', tags: [] },
  variants: [{ language: 'uk', text: '{{ greeting }}! Так, є.' }],
  ...{ updatedAt: 1, usedAt: null },
};

export function show(templates: readonly Template[] = [thanks, stock], store: Signal<Editing | null> = signal(null)) {
  let kept = templates;
  let keys: TypingKeys = { prefix: '=', paletteKey: 'Period' };
  const actions = {
    save: vi.fn(async ({ id, ...content }: TemplateContent) => {
      const saved = { ...content, id: id ?? ('new' as TemplateId), updatedAt: 2, usedAt: null };
      kept = [...kept.filter((one) => one.id !== saved.id), saved];
      redraw();
      return saved;
    }),
    remove: vi.fn(async (gone: TemplateId) => {
      kept = kept.filter(({ id }) => id !== gone);
      redraw();
      return null;
    }),
  };
  const chooseKeys = vi.fn(async (change: Partial<TypingKeys>): Promise<unknown> => {
    keys = { ...keys, ...change };
    redraw();
    return null;
  });
  const redraw = () =>
    draw(
      <OptionsShell section="templates">
        <TemplatesPanel
          templates={kept}
          actions={actions}
          store={store}
          languages={['uk', 'ru']}
          keys={keys}
          onKeys={chooseKeys}
          limits={[
            { place: 'Wildberries', length: 1000, owner: 'marketplace' },
            { place: 'Prom', length: 2000, owner: 'seller' },
          ]}
          names={{ seller: 'Оксана', shop: null }}
        />
      </OptionsShell>,
    );
  redraw();
  return { ...actions, chooseKeys, store };
}

export const items = () => all('[data-testid=template-item]').map((one) => seenIn(one));
const seenIn = (element: HTMLElement) => element.querySelector('.template-title')?.textContent;
export const open = async (title: string) => {
  await act(async () =>
    all('[data-testid=template-item]')
      .find((one) => seenIn(one) === title)
      ?.click(),
  );
  await settled();
};
export const said = () => seen('[data-testid=template-said]');
