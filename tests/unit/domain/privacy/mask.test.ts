import { describe, expect, test } from 'vitest';
import { maskPaymentData } from '../../../../utils/domain/privacy/mask';

/** Test numbers of the networks, and numbers whose check digits were worked out by hand. */
describe('payment data is masked, but for the last four signs', () => {
  test.each([
    ['a Visa card', '4111111111111111', '••••••••••••1111'],
    ['in groups', 'Картка 4441 1144 1234 5678', 'Картка •••• •••• •••• 5678'],
    ['with hyphens', '5555-5555-5555-4444', '••••-••••-••••-4444'],
    ['with no-break spaces', '5168\u00A07450\u00A01234\u00A05671', '••••\u00A0••••\u00A0••••\u00A05671'],
    ['a Mastercard of the second series', '2223000048410010', '••••••••••••0010'],
    ['a Мир card', '2200 2200 3300 4407', '•••• •••• •••• 4407'],
    ['a Простір card', '9804001234567896', '••••••••••••7896'],
    ['a Maestro card of 19 digits', '6759649826438453128', '•••••••••••••••3128'],
    ['an American Express card', '378282246310005', '•••••••••••0005'],
    ['a Diners Club card', '30569309025904', '••••••••••5904'],
    ['glued to words', 'карта4111111111111111спасибо', 'карта••••••••••••1111спасибо'],
    ['two of them', '4111111111111111, 5555555555554444', '••••••••••••1111, ••••••••••••4444'],
    ['two in one line of digits', '4111 1111 1111 1111 5555 5555 5555 4444', '•••• •••• •••• 1111 •••• •••• •••• 4444'],
    ['a card that another one seems to begin in', '4006 5555 5555 5555 4444', '•••• •••• •••• 5555 4444'],
    ['an amount behind it', '4111 1111 1111 1111 500 грн', '•••• •••• •••• 1111 500 грн'],
    ['an amount before it', '500 4111 1111 1111 1111', '500 •••• •••• •••• 1111'],
    ['its date behind it', '4111111111111111 12/27 123', '••••••••••••1111 12/27 123'],
    ['a phone number behind it', '4111111111111111 0671234567', '••••••••••••1111 0671234567'],
    ['an IBAN', 'UA213223130000026007233566001', '•••••••••••••••••••••••••6001'],
    ['an IBAN in groups', 'UA21 3223 1300 0002 6007 2335 6600 1', '•••• •••• •••• •••• •••• •••• •600 1'],
    ['an IBAN in small letters', 'ua583223130000012345678901234', '•••••••••••••••••••••••••1234'],
    ['an IBAN of another country', 'GB82 WEST 1234 5698 7654 32', '•••• •••• •••• •••• ••54 32'],
    ['an amount behind an IBAN', 'UA213223130000026007233566001 500 грн', '•••••••••••••••••••••••••6001 500 грн'],
    ['Latin words around an IBAN', 'my UA213223130000026007233566001 ok', 'my •••••••••••••••••••••••••6001 ok'],
    [
      'Cyrillic glued to an IBAN',
      'рахунокUA213223130000026007233566001дякую',
      'рахунок•••••••••••••••••••••••••6001дякую',
    ],
  ])('%s', (_, text, masked) => {
    expect(maskPaymentData(text)).toBe(masked);
    expect(maskPaymentData(masked)).toBe(masked);
  });
});

/** Every one of these that has 13 digits or more passes Luhn's check. */
describe('what only looks like it stays', () => {
  test.each([
    ['nothing', ''],
    ['an order number', 'Замовлення 512345678'],
    ['an order number of sixteen digits', '1000200030004000'],
    ['a parcel of Nova Poshta', 'ТТН 20450912345678'],
    ['another one', '59000123456782'],
    ['a parcel in groups', '20 4509 1234 5678'],
    ['a Ukrainian barcode', '4820000123452'],
    ['a Russian barcode', '4600123456785'],
    ['the number of a telephone itself (IMEI)', '352099001761481'],
    ['a phone number', '+380 67 123 45 67'],
    ['a phone number and a quantity', '380671234567 4'],
    ['two phone numbers', '0671234567 0501234567'],
    ['an article', 'Чат с покупателем по товару 341213496'],
    ['a card number with a wrong digit', '4111 1111 1111 1112'],
    ['an IBAN with a wrong digit', 'UA213223130000026007233566002'],
    ['a long line of digits', '4111111111111111'.repeat(3)],
    ['a date and a time', '27.01.2026 15:05, 19-02-2026'],
    ['a price', '1 250 000 грн'],
    ['a chat’s id', 'a8775c6f-049b-da67-1045-421477a8bfcb'],
  ])('%s', (_, text) => {
    expect(maskPaymentData(text)).toBe(text);
  });
});

test('a text of the greatest length is masked to its end', () => {
  expect(maskPaymentData('4111111111111111 '.repeat(1000))).toBe('••••••••••••1111 '.repeat(1000));
});

test.each([
  ['digits', '4'.repeat(20_000)],
  ['single digits', '4 '.repeat(10_000)],
  ['single letters', 'U A '.repeat(5000)],
  ['spaces', ' '.repeat(20_000)],
])('a text of nothing but %s is soon looked through', (_, text) => {
  for (let times = 0; times < 5; times++) expect(maskPaymentData(text)).toHaveLength(text.length);
});
