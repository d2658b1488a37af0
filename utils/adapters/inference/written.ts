/** Which of what is printed in a block are the words that somebody wrote. */
import { bareName, isIcon, nameLike } from './names';
import { holds, leavesIn, type Place, type Survey } from './survey';
import { BUYER_LABEL, beginsAsOwn, GOODS, isOwnName, MONEY } from './words';

declare const document: never;

const TEXT = /text|message|body|comment|question|review|opinion|feedback/iu;
/** What is called so may be an item of a list as well. */
const WRITTEN = /message|review|question|feedback|comment|opinion/iu;
/** What a page says of what somebody wrote. */
const STATE = /badge|chip|status|state|(?:^|[^a-z])(?:mark|tag|label)/iu;
const ENOUGH = 0.35;

/** What is printed over words that somebody wrote. */
const HEAD =
  /^(?:питання|вопрос|коментар|комментарий|відгук|отзыв|текст|повідомлення|сообщение|переваги|достоинства|недоліки|недостатки|відповідь|ответ|звернення|обращение|(?:доповнення|дополнение)(?: \p{L}{1,2} \p{L}+)?)$/iu;

/** «Оцінка: 2 з 5». */
const RATING = /^\p{L}+:?\s*\d(?:[.,]\d)?\s*(?:з|із|из|\/)\s*\d+$/iu;

/** @param without what stands between places of which this block has others */
export function wordsIn(survey: Survey, block: Place, without: readonly Place[] = []): Place | undefined {
  const end = Math.min(
    ...without.map((place) => blockStart(block, place)).filter((start) => start > block.index),
    block.end,
  );
  const [best] = leavesIn(survey, block)
    .filter((leaf) => leaf.index < end && !leaf.time && isWritten(leaf))
    .map((leaf) => ({ leaf, score: scoreOf(leaf) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score >= ENOUGH ? best.leaf : undefined;
}

/** Where the part of the block begins that holds the place. */
function blockStart(block: Place, place: Place): number {
  return block.children.find((child) => holds(child, place))?.index ?? block.end;
}

function isWritten({ own, element }: Place): boolean {
  const bare = own.replace(/\s*:$/u, '');
  return (
    /\p{L}{2}/u.test(own) &&
    !element.closest('button, label, legend, mat-label, h1, h2, h3, h4, option, dt, th, [role="button"], nav') &&
    !isOwnName(bare) &&
    !BUYER_LABEL.test(bare) &&
    !MONEY.test(own) &&
    !HEAD.test(bare) &&
    !RATING.test(bare) &&
    !isIcon(element)
  );
}

function scoreOf({ own, element }: Place): number {
  const isName = nameLike(bareName(own)) >= 0.9;
  const names = `${element.className} ${element.getAttribute('data-qaid') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  return (
    Math.min(60, own.length) / 60 +
    (isSentence(own) && !isName ? 0.4 : 0) +
    (TEXT.test(names) ? 0.3 : 0) +
    (element.closest('p, blockquote, q') ? 0.2 : 0) -
    (element.closest('a, dl') ||
    GOODS.test(own) ||
    GOODS.test(WRITTEN.test(names) ? names.replace(/items?/giu, '') : names)
      ? 0.7
      : 0) -
    (STATE.test(names) ? 0.5 : 0) -
    (isName ? 0.5 : 0)
  );
}

export const isSentence = (text: string): boolean =>
  /[.!?…)]$/u.test(text) || text.split(' ').length > 3 || beginsAsOwn(text);
