/** Card numbers and IBANs are not stored: they help no timer, and harm whoever loses them. */

/** Signs as people group them; among them may be an amount, a date or a phone number beside what is looked for. */
const DIGITS = /(?<!\d)\d+(?:[ \u00A0\u202F-]\d+)*/gu;
const SIGNS = /(?<![A-Z\d])[A-Z\d]+(?:[ \u00A0\u202F][A-Z\d]+)*/giu;

const LONGEST_CARD = 19;
const LONGEST_IBAN = 34;

/** How the networks' numbers begin, and how many digits they have. Barcodes, parcel and phone numbers are others. */
const NETWORKS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/u, [16, 19]], // Visa
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/u, [16]], // Mastercard
  [/^220[0-4]/u, [16, 17, 18, 19]], // Мир
  [/^(?:50|5[6-8]|6)/u, [16, 17, 18, 19]], // Maestro, UnionPay
  [/^3[47]/u, [15]], // American Express
  [/^35(?:2[89]|[3-8])/u, [16]], // JCB
  [/^3(?:6|0[0-5])/u, [14]], // Diners Club
  [/^9804/u, [16]], // Простір
];

/** The text with each digit and letter of a payment card's number or an IBAN replaced by `•`, but for the last four. */
export function maskPaymentData(text: string): string {
  return text
    .replace(SIGNS, (run) => maskIn(run, isIban, LONGEST_IBAN))
    .replace(DIGITS, (run) => maskIn(run, isCard, LONGEST_CARD));
}

/** Masks every row of whole groups that is `secret` when it is written together. */
function maskIn(run: string, secret: (signs: string) => boolean, longest: number): string {
  const groups = [...run.matchAll(/[A-Z\d]+/giu)].map(({ 0: group, index }) => ({ group, from: index }));
  let masked = '';
  let done = 0;
  for (const [first, { from }] of groups.entries()) {
    if (from < done) continue;
    let signs = '';
    for (let last = first; last < groups.length && signs.length < longest; last++) {
      const { group, from: start } = groups[last] as (typeof groups)[number];
      signs += group;
      if (!secret(signs)) continue;
      masked += run.slice(done, from);
      done = start + group.length;
      masked += dotted(run.slice(from, done), signs.length - 4);
      break;
    }
  }
  return masked + run.slice(done);
}

function dotted(found: string, count: number): string {
  let left = count;
  return found.replace(/[A-Z\d]/giu, (sign) => (left-- > 0 ? '•' : sign));
}

/** A network's number that passes Luhn's check (ISO/IEC 7812-1). */
function isCard(digits: string): boolean {
  if (!NETWORKS.some(([start, lengths]) => lengths.includes(digits.length) && start.test(digits))) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 13616: the first four signs moved to the end, letters as 10…35, the whole modulo 97 is 1. */
function isIban(signs: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/iu.test(signs)) return false;
  const moved = signs.slice(4) + signs.slice(0, 4);
  let rest = 0;
  for (const sign of moved)
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
