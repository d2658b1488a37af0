/** Templates with places at which the seller writes on. */
import { describe, expect, test } from 'vitest';
import type { Values } from '../../../../utils/domain/templates/placeholders';
import {
  checkTemplateText,
  placeholdersIn,
  previewOf,
  renderTemplate,
} from '../../../../utils/domain/templates/render';

const text = (rendered: string, ...stops: number[]) => ({ kind: 'text', text: rendered, stops });

const GREETED: Values = { greeting: 'Добрий день' };

describe('stops, where the seller writes on', () => {
  test.each<[string, string, Values, object]>([
    ['between words', 'Ціна {{ stop }} грн, {{stop}} дні', {}, text('Ціна  грн,  дні', 5, 11)],
    ['behind a value', '{{ greeting }}! {{ stop }}', GREETED, text('Добрий день! ', 13)],
    ['at the beginning', '{{ stop }} грн', {}, text(' грн', 0)],
    ['two at one place', 'Так.{{ stop }}{{ stop }}', {}, text('Так.', 4, 4)],
    ['on a line of its own, which is no gap', 'А\n\n{{ stop }}\n\nБ', {}, text('А\n\n\n\nБ', 3)],
    ['none where an `if` is closed', 'Так{% if order.number %} {{ stop }}{% endif %}.', {}, text('Так.')],
    ['nothing to an `if`', 'Так{% if stop %}, ні{% endif %}.{{ stop }}', {}, text('Так.', 4)],
    [
      'what is missing is asked for first',
      '{{ stop }} {{ shop.name }}',
      {},
      { kind: 'missing', missing: ['shop.name'] },
    ],
    ['none from a value', '{{ greeting }}!', { greeting: 'Віт\uFDD0аю {{ stop }}' }, text('Вітаю {{ stop }}!')],
    ['none from a character that is none', 'Віт\uFDD0аю', {}, text('Вітаю')],
  ])('%s', (_, template, values, rendering) => {
    expect(renderTemplate(template, values)).toEqual(rendering);
  });

  test('are named in a preview, and are no placeholders', () => {
    const nameOf = (placeholder: string) => (placeholder === 'stop' ? 'місце для тексту' : placeholder);
    expect(previewOf('Ціна {{ stop }} грн', {}, nameOf)).toBe('Ціна ‹місце для тексту› грн');
    expect(placeholdersIn('{{ stop }} {{ greeting }}')).toEqual(['greeting']);
  });

  test('alone are no text', () => {
    expect(checkTemplateText(' {{ stop }}\n{{stop}}')).toEqual({ kind: 'empty' });
  });
});
