/** Card numbers and IBANs are not stored: they help no timer, and harm whoever loses them. */

const CARD = /(?<!\d)\d(?:[ \u00A0-]?\d){12,18}(?!\d)/gu;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z\d]){11,30}(?![\p{L}\d])/giu;

/** The text with each digit and letter of a payment card's number or an IBAN replaced by `•`, but for the last four. */
export function maskPaymentData(text: string): string {
  return text
    .replace(IBAN, (found) => (isIban(compact(found)) ? dotted(found) : found))
    .replace(CARD, (found) => (isCard(compact(found)) ? dotted(found) : found));
}

function compact(found: string): string {
  return found.replace(/[ \u00A0-]/gu, '').toUpperCase();
}

function dotted(found: string): string {
  let left = compact(found).length - 4;
  return found.replace(/[\p{L}\d]/gu, (sign) => (left-- > 0 ? '•' : sign));
}

/** Luhn's check (ISO/IEC 7812-1), and a first digit that payment networks use. */
function isCard(digits: string): boolean {
  if (!/^[2-6]/u.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 13616: the first four signs moved to the end, letters as 10…35, the whole modulo 97 is 1. */
function isIban(signs: string): boolean {
  const moved = signs.slice(4) + signs.slice(0, 4);
  let rest = 0;
  for (const sign of moved)
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
