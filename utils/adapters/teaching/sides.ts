/** Whose messages are, from one of the buyer's and one of the seller's. */

import { byPlace } from '../inference/bubbles';
import { allAt, type Choice, ranked, selectorsTo } from '../inference/selectors';
import { byTokens, type Guess, labelFields, type Said, type Side, type Sides, written } from '../inference/sides';
import { levelsApart, lookOf, styled, worded } from '../inference/styled';
import { holds, type Place } from '../inference/survey';
import { BUYER_LABEL, SYSTEM_LABEL } from '../inference/words';
import type { Steps } from '../reader';
import type { Lasting } from './lasting';

declare const document: never;

export interface Points {
  readonly buyer: Place;
  readonly own: Place;
}

/** How sure it is of sides that are told by what may be gone with the next build of the page. */
export const LOOSE = 0.5;

/** So many ways to tell one side are looked at. */
const TRIED = 80;

/** @param lasting what holds when the page is drawn anew comes before what holds now */
export function* sidesBy(
  said: readonly Said[],
  { buyer, own }: Points,
  head: string | undefined,
  lasting: Lasting,
): Steps<Sides | undefined> {
  const at = (point: Place) => said.findIndex(({ row }) => holds(row, point) || holds(point, row));
  const [buyers, owns] = [at(buyer), at(own)];
  if (buyers < 0 || owns < 0 || buyers === owns) return undefined;
  const labels = byLabels(said, buyers, owns);
  const isGeneral = (label: string | undefined) => label === head || BUYER_LABEL.test(label ?? '');
  if (labels && isGeneral(labelOf(said[buyers]))) {
    const fields =
      (yield* labelFields(said, labels, head, lasting)) ?? (yield* labelFields(said, labels, head, lasting.now));
    if (fields && !namesBuyer(fields, labelOf(said[buyers]))) return { of: labels, fields, sure: 1 };
  }
  const [drawn, named] = [yield* byPlace(said), yield* byTokens(said)];
  for (const [choice, sure, more] of [
    [lasting, 1, worded],
    [lasting.now, LOOSE, styled],
  ] as const) {
    const telling = { ...choice, names: (element: Element) => [...choice.names(element), ...more(element)] };
    const two = byTwo(said, buyers, owns, telling);
    for (const guess of [drawn, named, two, byLook(said, buyers, owns), byFace(said), labels]) {
      const turned = guess && facing(guess, buyers, owns);
      const told = turned && (yield* written(said, turned, telling));
      if (told) return { ...told, sure };
    }
  }
  return undefined;
}

/** A name in a map is one buyer's: what is read by it are others' messages too. */
const namesBuyer = (fields: Sides['fields'], label = '') =>
  !BUYER_LABEL.test(label) && JSON.stringify(fields).includes(JSON.stringify(label).slice(1, -1));

/** As it is, or with the sides exchanged: on some pages the seller stands on the left. */
function facing(guess: Guess, buyers: number, owns: number): Guess | undefined {
  if (guess[buyers] === 'buyer' && guess[owns] === 'own') return guess;
  if (guess[buyers] !== 'own' || guess[owns] !== 'buyer') return undefined;
  return guess.map((side) => (side === 'own' ? 'buyer' : side === 'buyer' ? 'own' : side));
}

const labelOf = (one: Said | undefined) => one?.label?.own.replace(/:$/u, '') || undefined;

/** By who they say wrote them. */
function byLabels(said: readonly Said[], buyers: number, owns: number): readonly Side[] | undefined {
  const [buyer, own] = [labelOf(said[buyers]), labelOf(said[owns])];
  if (buyer === undefined || own === undefined || buyer === own) return undefined;
  const sides = said.map((one): Side | undefined => {
    const label = labelOf(one);
    if (label === own) return 'own';
    if (label === buyer) return 'buyer';
    return label === undefined || SYSTEM_LABEL.test(label) ? 'system' : undefined;
  });
  return sides.every((side): side is Side => side !== undefined) ? sides : undefined;
}

/** By two marks, one that only the one has and one that only the other has, and of which each message bears just one. */
function byTwo(said: readonly Said[], buyers: number, owns: number, { may, names }: Choice): Guess | undefined {
  const elements = said.map(({ row }) => row.element);
  const [buyer, own] = [elements[buyers], elements[owns]];
  if (!buyer || !own || said.length < 4) return undefined;
  const markedBy = (each: Element, one: Element) => [
    ...selectorsTo(each, one),
    ...names(each).map((name) => (each === one ? `:scope${name}` : name)),
  ];
  const marks = (one: Element, other: Element) =>
    ranked(new Set([one, ...[...one.querySelectorAll('*')].slice(0, 14)].flatMap((each) => markedBy(each, one))))
      .filter((select) => select !== ':scope' && !select.startsWith(':scope >') && may(select))
      .slice(0, TRIED)
      .filter((select) => allAt(select, one).length > 0 && allAt(select, other).length === 0)
      .map((select) => elements.map((element) => allAt(select, element).length > 0));
  const others = marks(buyer, own);
  const found = marks(own, buyer).find((mine) => others.some((theirs) => mine.every((has, at) => has !== theirs[at])));
  return found?.map((isOwn) => (isOwn ? 'own' : 'buyer'));
}

/** By how they look: as the one or as the other that was pointed at; what looks otherwise is nobody's. */
function byLook(said: readonly Said[], buyers: number, owns: number): Guess | undefined {
  const [buyer, own] = [said[buyers]?.row.element, said[owns]?.row.element];
  const apart = (own && buyer && levelsApart(own, buyer)) ?? 0;
  const looks = said.map(({ row, text }) => lookOf(row.element, text?.element, apart));
  if (looks[buyers] === looks[owns]) return undefined;
  return looks.map((look) => (look === looks[owns] ? 'own' : look === looks[buyers] ? 'buyer' : 'system'));
}

const FACE = 'img, picture, [class*="avatar" i], [role="img"]';

/** By the face beside what one of them wrote. */
function byFace(said: readonly Said[]): Guess {
  return said.map(({ row: { element } }) => (element.querySelector(FACE) ? 'buyer' : 'own'));
}
