import { describe, expect, test } from 'vitest';
import { PLACEHOLDERS, type Placeholder, type Values } from '../../../../utils/domain/templates/placeholders';
import {
  checkTemplateText,
  type NameOf,
  placeholdersIn,
  previewOf,
  renderTemplate,
  type TemplateFault,
} from '../../../../utils/domain/templates/render';

const text = (rendered: string) => ({ kind: 'text', text: rendered, stops: [] });
const missing = (...placeholders: Placeholder[]) => ({ kind: 'missing', missing: placeholders });

const OLENA: Values = { 'buyer.firstName': 'Олена', greeting: 'Добрий день', 'order.number': '184558726' };

describe('a template with what is known', () => {
  test.each<[string, string, Values, object]>([
    ['plain text', 'Дякуємо!', {}, text('Дякуємо!')],
    ['values in their places', '{{ greeting }}, {{buyer.firstName}}!', OLENA, text('Добрий день, Олена!')],
    ['a value twice', '{{ order.number }}, {{ order.number }}', OLENA, text('184558726, 184558726')],
    ['one in brackets', '{{ buyer["firstName"] }}', OLENA, text('Олена')],
    [
      'what is missing, once and in order',
      '{{ seller.name }} {{ shop.name }} {{ seller.name }}',
      OLENA,
      missing('seller.name', 'shop.name'),
    ],
    [
      'what is missing among what is there',
      '{{ greeting }}! №{{ order.number }}',
      { greeting: 'Вітаю' },
      missing('order.number'),
    ],
    [
      'a blank value is missing',
      '{{ buyer.firstName }}',
      { 'buyer.firstName': ' \u200B\u00A0' },
      missing('buyer.firstName'),
    ],
    ['an empty value too', '{{ greeting }}', { greeting: '' }, missing('greeting')],
  ])('%s', (_, template, values, rendering) => {
    expect(renderTemplate(template, values)).toEqual(rendering);
  });
});

describe('conditions', () => {
  const greeting = 'Вітаю{% if buyer.firstName %}, {{ buyer.firstName }}{% endif %}!';

  test.each<[string, string, Values, object]>([
    ['an optional placeholder that is known', greeting, OLENA, text('Вітаю, Олена!')],
    ['and one that is not', greeting, {}, text('Вітаю!')],
    ['and one that is blank', greeting, { 'buyer.firstName': ' ' }, text('Вітаю!')],
    [
      'the other branch',
      '{% if order.number %}№{{ order.number }}{% else %}Ваш номер?{% endif %}',
      {},
      text('Ваш номер?'),
    ],
    ['a branch that asks for more', '{% if greeting %}{{ shop.name }}{% endif %}', OLENA, missing('shop.name')],
    [
      'what is missing opens no branch',
      '{{ shop.name }}{% if shop.name %}{{ seller.name }}{% endif %}',
      {},
      missing('shop.name'),
    ],
    ['elsif', '{% if shop.name %}1{% elsif order.number %}2{% else %}3{% endif %}', OLENA, text('2')],
    ['unless, known', '{% unless order.number %}Ваш номер?{% endunless %}Так.', OLENA, text('Так.')],
    ['unless, unknown', '{% unless order.number %}Ваш номер?{% endunless %}', {}, text('Ваш номер?')],
    ['and', '{% if greeting and shop.name %}1{% else %}2{% endif %}', OLENA, text('2')],
    ['or', '{% if greeting or shop.name %}1{% else %}2{% endif %}', OLENA, text('1')],
    ['not', '{% if not shop.name %}1{% else %}2{% endif %}', OLENA, text('1')],
    ['equal', '{% if buyer.firstName == "Олена" %}1{% else %}2{% endif %}', OLENA, text('1')],
    ['not equal to what is missing', '{% if shop.name == "Ромашка" %}1{% else %}2{% endif %}', {}, text('2')],
    ['nothing is nil', '{% if shop.name == nil %}1{% else %}2{% endif %}', {}, text('1')],
    ['nothing is blank', '{% if shop.name == blank %}1{% else %}2{% endif %}', {}, text('1')],
    [
      'contains',
      '{% if greeting contains "день" %}1{% endif %}{% if shop.name contains "а" %}2{% endif %}',
      OLENA,
      text('1'),
    ],
    [
      'case',
      '{% case greeting %}{% when "Вітаю" %}1{% when "Добрий день" %}2{% else %}3{% endcase %}',
      OLENA,
      text('2'),
    ],
    ['case of what is missing', '{% case shop.name %}{% when "Ромашка" %}1{% else %}3{% endcase %}', {}, text('3')],
    ['a comment says and asks nothing', 'Так{% comment %}{{ shop.name }}{% endcomment %}.', {}, text('Так.')],
  ])('%s', (_, template, values, rendering) => {
    expect(renderTemplate(template, values)).toEqual(rendering);
  });
});

describe('filters', () => {
  test.each<[string, string, Values, object]>([
    ['a default for what is missing', '{{ buyer.firstName | default: "покупцю" }}', {}, text('покупцю')],
    ['none for what is there', '{{ buyer.firstName | default: "покупцю" }}', OLENA, text('Олена')],
    [
      'a default that is a placeholder',
      '{{ seller.name | default: shop.name }}',
      { 'shop.name': 'Ромашка' },
      text('Ромашка'),
    ],
    ['a default that is missing itself', '{{ seller.name | default: shop.name }}', {}, missing('shop.name')],
    ['a default without a value', '{{ seller.name | default: }}', {}, missing('seller.name')],
    ['a chain of them', '{{ seller.name | default: shop.name | default: "Ми" }}', {}, text('Ми')],
    ['capitalize in Ukrainian', '{{ buyer.firstName | capitalize }}', { 'buyer.firstName': 'їжак' }, text('Їжак')],
    [
      'capitalize leaves the rest',
      '{{ product.title | capitalize }}',
      { 'product.title': 'чохол iPhone' },
      text('Чохол iPhone'),
    ],
    ['upcase', '{{ greeting | upcase }}', { greeting: 'ґава' }, text('ҐАВА')],
    ['downcase', '{{ greeting | downcase }}', OLENA, text('добрий день')],
    ['strip', '«{{ " так " | strip }}»', {}, text('«так»')],
    ['what is missing stays so', '{{ buyer.firstName | strip | upcase }}', {}, missing('buyer.firstName')],
  ])('%s', (_, template, values, rendering) => {
    expect(renderTemplate(template, values)).toEqual(rendering);
  });
});

describe('values are data', () => {
  test.each([
    '{{ seller.name }}',
    '{% raw %}',
    '{% if true %}',
    '{% endif %}',
    '{{',
    '%}',
    '<img onerror=alert(1)>',
    '&amp; $& $1 \\n',
    '__proto__',
    '‹ім’я›',
    'Олена 👍🏽',
  ])('%s prints as it is', (value) => {
    const values = { 'buyer.firstName': value };
    expect(renderTemplate('{{ buyer.firstName }}!', values)).toEqual(text(`${value}!`));
    expect(renderTemplate('{{ seller.name | default: buyer.firstName }}!', values)).toEqual(text(`${value}!`));
    expect(previewOf('{{ buyer.firstName }}!', values, String)).toBe(`${value}!`);
  });

  test('a value is one line', () => {
    const values = { 'product.title': ' Чохол\r\n\tчорний ' };
    expect(renderTemplate('«{{ product.title }}»', values)).toEqual(text('«Чохол чорний»'));
  });

  test('what is not a value of a template is not reached', () => {
    const values = { ...OLENA, constructor: 'x', 'buyer.phone': '0501234567' } as Values;
    expect(renderTemplate('{{ buyer.phone }}', values)).toEqual({
      ...{ kind: 'broken', fault: { kind: 'unknown-placeholder', name: 'buyer.phone' } },
    });
  });
});

describe('how the text is left', () => {
  test.each([
    ['without spaces at the ends of lines', 'Вітаю! \t\nТак \n', 'Вітаю!\nТак'],
    ['with plain line breaks', 'Вітаю!\r\nТак\rНі', 'Вітаю!\nТак\nНі'],
    ['without the gap of a closed condition', 'A\n\n{% if shop.name %}B{% endif %}\n\nC', 'A\n\nC'],
    ['with one empty line where a condition stood alone', 'A\n{% if shop.name %}\nB\n{% endif %}\nC', 'A\n\nC'],
    ['without space before its first word', '{% if shop.name %}{{ shop.name }},{% endif %} так', 'так'],
    ['with the indent of a line', 'Так:\n  1', 'Так:\n  1'],
    ['with the space that Liquid is told to take', 'A\n{%- if shop.name -%} B {%- endif %} C', 'A C'],
  ])('%s', (_, template, rendered) => {
    expect(renderTemplate(template, {})).toEqual(text(rendered));
  });
});

describe('a preview', () => {
  const nameOf: NameOf = (placeholder) => (placeholder === 'buyer.firstName' ? 'ім’я' : placeholder);

  test.each([
    ['names what is missing', '{{ greeting }}, {{ buyer.firstName }}!', 'Добрий день, ‹ім’я›!'],
    ['through filters', '{{ buyer.firstName | upcase }}', '‹ім’я›'],
    ['not where there is a default', '{{ buyer.firstName | default: "друже" }}', 'друже'],
    ['not behind a closed condition', '{% if buyer.firstName %}{{ buyer.firstName }}{% endif %}Так', 'Так'],
    ['a broken text as it is written', '{{ greeting }', '{{ greeting }'],
  ])('%s', (_, template, shown) => {
    expect(previewOf(template, { greeting: 'Добрий день' }, nameOf)).toBe(shown);
  });
});

describe('a text to keep', () => {
  const unknown = (name: string): TemplateFault => ({ kind: 'unknown-placeholder', name });
  const syntax = (line: number): TemplateFault => ({ kind: 'syntax', line });
  const tag = (name: string): TemplateFault => ({ kind: 'unknown-tag', name });
  const filter = (name: string): TemplateFault => ({ kind: 'unknown-filter', name });

  test.each<[string, TemplateFault | undefined]>([
    ['Дякуємо, {{ buyer.firstName }}', undefined],
    ['Знижка 50% {так} }} %}', undefined],
    ['a'.repeat(10_000), undefined],
    ['a'.repeat(10_001), { kind: 'too-long' }],
    ['', { kind: 'empty' }],
    [' \n\t', { kind: 'empty' }],
    ['{{ buyer.phone }}', unknown('buyer.phone')],
    ['{{ buyer }}', unknown('buyer')],
    ['{{ order.number.size }}', unknown('order.number.size')],
    ['{{ ім_я }}', unknown('ім_я')],
    ['{{ greeting.constructor }}', unknown('greeting.constructor')],
    ['{{ __proto__ }}', unknown('__proto__')],
    ['{{ buyer.firstName | default: buyer.nick }}', unknown('buyer.nick')],
    ['{% if buyer.phone %}так{% endif %}', unknown('buyer.phone')],
    ['{% case x %}{% when greeting %}так{% endcase %}', unknown('x')],
    ['{{ buyer.FirstName }}', unknown('buyer.FirstName')],
    ['Так\n{{ greeting', syntax(2)],
    ['Так\n\n{{ greeting }', syntax(3)],
    ['{{ }}', syntax(1)],
    ['{{ nil }}', syntax(1)],
    ['Так\n{{ empty }}', syntax(2)],
    ['{{ true }}', syntax(1)],
    ['{{ (1..100000000) }}', syntax(1)],
    ['{{ greeting shop.name }}', syntax(1)],
    ['{{ greeting == shop.name }}', syntax(1)],
    ['{% if greeting %}\nтак', syntax(1)],
    ['так\n{% endif %}', syntax(2)],
    ['{% else %}', syntax(1)],
    ['{% if %}так{% endif %}', syntax(1)],
    ['{% if greeting and %}так{% endif %}', syntax(1)],
    ['{% if greeting == %}так{% endif %}', syntax(1)],
    ['{% if greeting = shop.name %}так{% endif %}', syntax(1)],
    ['{% if greeting shop.name %}так{% endif %}', syntax(1)],
    ['{% if greeting %}\n{% unless shop.name or %}так{% endunless %}{% endif %}', syntax(2)],
    ['{% %}', syntax(1)],
    ['{{ greeting | shout }}', filter('shout')],
    ['{{ greeting | constructor }}', filter('constructor')],
    ['{{ greeting | raw }}', filter('raw')],
    ['{{ greeting | date: "%Y" }}', filter('date')],
    ['{% if greeting %}{{ greeting | toString }}{% endif %}', filter('toString')],
    ['{% include "x" %}', tag('include')],
    ['{% render "x" %}', tag('render')],
    ['{% layout "x" %}', tag('layout')],
    ['{% block x %}{% endblock %}', tag('block')],
    ['{% for i in (1..9) %}{% endfor %}', tag('for')],
    ['{% assign greeting = "x" %}', tag('assign')],
    ['{% increment x %}', tag('increment')],
    ['{% raw %}{{ x }}{% endraw %}', tag('raw')],
    ['{% liquid echo "x" %}', tag('liquid')],
    ['{% constructor %}', tag('constructor')],
    ['{% foo %}', tag('foo')],
  ])('%j', (template, fault) => {
    expect(checkTemplateText(template)).toEqual(fault);
    if (fault) expect(renderTemplate(template, OLENA)).toEqual({ kind: 'broken', fault });
  });

  test('every placeholder may stand in it', () => {
    const all = PLACEHOLDERS.map((placeholder) => `{{ ${placeholder} }}`).join(' ');
    expect(checkTemplateText(all)).toBeUndefined();
    expect(renderTemplate(all, {})).toEqual(missing(...PLACEHOLDERS));
  });
});

describe('the placeholders of a text', () => {
  test.each<[string, string, Placeholder[]]>([
    ['none', 'Дякуємо!', []],
    ['in its order, each once', '{{ shop.name }} {{ greeting }} {{ shop.name }}', ['shop.name', 'greeting']],
    [
      'over lines',
      '{{ seller.name }}\n{{ buyer.firstName }}\n{{ order.number }}',
      ['seller.name', 'buyer.firstName', 'order.number'],
    ],
    ['of conditions too', 'Так{% if order.number %}, є{% endif %}', ['order.number']],
    ['of filters too', '{{ seller.name | default: shop.name }}', ['seller.name', 'shop.name']],
    ['none of a broken text', '{{ shop.name', []],
  ])('%s', (_, template, placeholders) => {
    expect(placeholdersIn(template)).toEqual(placeholders);
  });
});

describe('spaces', () => {
  test.each<[string, string, string]>([
    ['at the ends of lines go', 'Так \t\u00A0\nНі  \n', 'Так\nНі'],
    ['at their beginnings stay', 'Так\n  - ні', 'Так\n  - ні'],
    ['within a line stay', 'Так,  ні', 'Так,  ні'],
    ['between lines leave one empty line', 'Так\r\n \r\n\t\r\rНі', 'Так\n\nНі'],
  ])('%s', (_, template, rendered) => {
    expect(renderTemplate(template, {})).toEqual(text(rendered));
  });

  test.each<[string, string]>([
    ['spaces', `а${' '.repeat(9998)}б`],
    ['tabs', `а${'\t'.repeat(9998)}б`],
    ['carriage returns', `а${' \r'.repeat(4999)}б`],
  ])('very many %s are rendered at once', (_, template) => {
    for (let times = 0; times < 20; times++) {
      expect(renderTemplate(template, OLENA)).toEqual(text(template.includes('\r') ? 'а\n\nб' : template));
    }
    expect(previewOf(template, {}, String).length).toBeGreaterThan(0);
  });
});
