/**
 * Whether a buyer's message only closes the talk: «дякую», «ок», 👍. Every word of it has to be known here; one that is
 * not may be a new matter, and then the buyer waits. Taking a question for thanks costs a buyer, the other way round a
 * glance.
 */
import { lastMeant, type Saying } from './dismissals';
import type { Message } from './message';
import { normaliseText } from './text-key';

/**
 * `thanks`: thanks, a farewell, a heart. `agreement`: «ок», «добре», «зрозуміло», 👍: nothing is left to say, unless the
 * seller had asked something; then it is the answer, and something is to be done.
 */
export type Closing = 'thanks' | 'agreement';

/** A longer one says more than thanks. */
const LONGEST = 160;

/** What may be asked, counted, quoted, pointed at. A bracket that only opens is a sad face. */
const MORE = /[?？؟\p{N}@#№$€₴₽%/\\«»“”„"<>[\]{}]|:\s*[('|/\\]|[=;]\s*\(|\((?![^()]*\))/u;

const HEARTS = '❤♥💙💛🧡💚💜🤍🖤🤎🩷🩵💕💖💗💞💓💝🫶🙏🌹🌷🌸💐🌺🌻🌼🥰😍😘😚🤗🫡';
const YES = '👍👌🤝👏✅✔☑💪🆗';
/** Friendly, and not enough by themselves. */
const SMILES = '😊☺🙂😀😃😄😁😉😇😌😎🔥🎉🥳⭐🌟✨☀💯🇺🇦🎁😺🙌';
/** What colours a picture, joins it with the next, or says how it is drawn. */
const TONES = /\p{Emoji_Modifier}|[\uFE0E\uFE0F]/gu;

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));
const phrases = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(', ')));

const THANKS = words(
  'дякую дякуємо дякуєм дяк дякс дякі дякусі дякусики подяка вдячна вдячний вдячні спасибі спасибки пасиб пасибі',
  'спасибо спасибочки спс спсб спасиб пасибо благодарю благодарим благодарна благодарен',
  'рахмет рақмет рахметики thanks thank thx tnx ty merci dyakuyu diakuiu dyakuu diakuyu spasibo spasibi rahmet raxmet',
);
const FAREWELLS = phrases(
  'до побачення, до зустрічі, до свидания, до встречи, до связи, бувайте, на все добре, усього доброго, всього доброго',
  'всього найкращого, усього найкращого, всього хорошого, всего доброго, всего хорошего, всего наилучшего',
  'гарного дня, гарного вечора, гарного вам дня, гарних вихідних, хорошого дня, доброго дня вам, чудового дня',
  'хорошего дня, хорошего вечера, хорошего вам дня, хороших выходных, доброй ночи, на добраніч, навзаєм, взаємно',
  'взаимно, і вам, и вам, і вам також, і вам теж, вам також, вам теж, и вам тоже, вам тоже, вам того ж, і вам того ж',
  'бережіть себе, мирного неба, мирного дня, успіхів, успіхів вам, успехов, удачи, сау болыңыз',
);
const AGREEMENTS = words(
  'ок окей окі окк оки оке океей ok okay okey okei okk окай добре добренько гаразд домовились домовилися чудово супер',
  'клас класно круто відмінно прекрасно зрозуміло зрозумів зрозуміла зрозуміли поняв поняла ясно ясненько прийнято',
  'хорошо ладно лады отлично замечательно понятно понял поняли ясненько принято принял приняла договорились класс здорово',
  'жақсы жаксы түсінікті dobre horosho',
);
/** Beside thanks or agreement these say nothing more. */
const FILLERS = phrases(
  'дуже, дуже-дуже, щиро, велике, величезне, безмежно, сердечно, вам, вас, тобі, ви, ну, ой, тоді, і, й',
  'та, я, ми, все, усе, всім, ще раз, теж, також, буду знати, буду мати на увазі, матиму на увазі',
  'отримав, отримала, отримали, прийшло, все прийшло, все підійшло, ви найкращі, ви супер, найкращі',
  'добрий день, доброго дня, доброго ранку, добрий вечір, доброго вечора, вітаю, привіт, взагалі, просто, за все',
  'очень, большое, огромное, огромнейшее, сердечно, тебе, вы, тогда, и, мы, всё, всем, ещё раз, еще раз, тоже',
  'буду знать, буду иметь в виду, учту, получил, получила, получили, пришло, всё пришло, все пришло, всё подошло',
  'все подошло, вы лучшие, лучшие, добрый день, доброе утро, добрый вечер, здравствуйте, привет, за всё',
  'үлкен, сізге, көп, very, so, much, you, a lot, great',
);
/** By themselves they may open a new matter; beside thanks they may be a yes: «Оформлюємо?» — «Так, дякую». */
const CONSENT = phrases(
  'так, ага, угу, подумаю, подумаємо, чекаю, чекаємо, чекатиму, чекатимемо, буду чекати, будемо чекати, чекаю посилку',
  'чекаю на посилку, чекаю замовлення, чекаю на замовлення, очікую, очікуємо, все супер, все добре, все чудово, все ок',
  'да, подумаем, жду, ждём, ждем, буду ждать, будем ждать, жду посылку, жду заказ, ожидаю, ожидаем, всё хорошо, все хорошо',
  'всё ок, всё супер',
);
const FOR_WHAT = words(
  'вашу ваше ваш вашу швидку швидкий швидке таку таке гарну гарне оперативну оперативний чудову чудовий таку повну детальну',
  'відповідь допомогу інформацію консультацію пораду підказку оперативність швидкість відправку доставку увагу турботу',
  'товар покупку роботу сервіс обслуговування подарунок подаруночок розуміння',
  'быструю быстрый быстрое такую хорошую оперативную отличный отличную полную подробную',
  'ответ помощь информацию консультацию совет подсказку оперативность скорость доставку внимание заботу работу сервис',
  'обслуживание подарок понимание',
);
/** Of known words, and the opposite of agreement. */
const DISBELIEF = phrases('да ладно, та ладно');
/** So many words at most make a phrase. */
const PHRASE = 4;

/** Latin letters that are typed among Cyrillic ones unseen. */
const LOOKALIKES = new Map([...'aceiopxyk'].map((letter, index) => [letter, 'асеіорхук'[index] as string]));

/** What a message closes the talk with; `undefined`: it says more, or nothing. */
export function closingOf(text: string): Closing | undefined {
  const said = normaliseText(text).toLowerCase().replace(TONES, '');
  if (said === '' || said.length > LONGEST || MORE.test(said)) return undefined;
  if (/^\++$/u.test(said)) return 'agreement';
  const signs = signsOf(said);
  const spoken = wordsOf(said);
  if (signs === undefined || spoken === undefined) return undefined;
  const kinds = [...signs, ...spoken];
  if (kinds.includes('agreement')) return 'agreement';
  if (!kinds.includes('thanks')) return undefined;
  return kinds.includes('consent') ? 'agreement' : 'thanks';
}

/**
 * Of each message whether a buyer only closes the talk with it, should it come after an answer. A preview may be cut where
 * the question begins. «Добре» to a question of the seller's is an answer to it, whatever the seller wrote after the question.
 * @param needed what the seller said of answers that are needed after all
 */
export function closingsIn(messages: readonly Message[], needed: readonly Saying[]): boolean[] {
  const answerable = Math.max(-1, ...needed.map((saying) => lastMeant(messages, saying)));
  let asked = true;
  /** The seller has written since the buyer did. */
  let isReplied = false;
  return messages.map(({ author, text, dim }, index) => {
    if (author === 'seller') asked = (isReplied && asked) || dim || text.includes('?');
    if (author === 'seller' || author === 'buyer') isReplied = author === 'seller';
    if (author !== 'buyer' || dim || index <= answerable) return false;
    const closing = closingOf(text);
    return closing === 'thanks' || (closing === 'agreement' && !asked);
  });
}

type Kind = Closing | 'consent' | 'filler';

/** What its pictures say; `undefined` where one of them is of another mind. */
function signsOf(said: string): Kind[] | undefined {
  const pictures = said.match(/\p{Extended_Pictographic}|\p{Regional_Indicator}/gu) ?? [];
  const kinds = pictures.map((picture): Kind | undefined => {
    if (HEARTS.includes(picture)) return 'thanks';
    if (YES.includes(picture)) return 'agreement';
    return SMILES.includes(picture) ? 'filler' : undefined;
  });
  return kinds.every((kind) => kind !== undefined) ? kinds : undefined;
}

/** What its words say; `undefined` where one of them says more. */
function wordsOf(said: string): Kind[] | undefined {
  const spoken = (said.match(/[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu) ?? []).map(asMeant);
  const kinds: Kind[] = [];
  for (let at = 0; at < spoken.length; ) {
    const length = reasonsAt(spoken, at) || phraseAt(spoken, at);
    if (length === 0 || DISBELIEF.has(spoken.slice(at, at + 2).join(' '))) return undefined;
    kinds.push(kindOf(spoken.slice(at, at + length).join(' ')) ?? 'filler');
    at += length;
  }
  return kinds;
}

/** «за швидку відповідь»: of how many words what is thanked for is. */
function reasonsAt(spoken: readonly string[], at: number): number {
  if (spoken[at] !== 'за') return 0;
  let end = at + 1;
  while (end < spoken.length && FOR_WHAT.has(spoken[end] as string)) end++;
  return end - at > 1 ? end - at : 0;
}

/** Of how many words the longest phrase is that begins there; 0: none is known. */
function phraseAt(spoken: readonly string[], at: number): number {
  for (let length = Math.min(PHRASE, spoken.length - at); length > 0; length--) {
    if (kindOf(spoken.slice(at, at + length).join(' ')) !== undefined) return length;
  }
  return 0;
}

function kindOf(phrase: string): Kind | undefined {
  if (THANKS.has(phrase) || FAREWELLS.has(phrase) || isMistyped(phrase)) return 'thanks';
  if (AGREEMENTS.has(phrase)) return 'agreement';
  if (CONSENT.has(phrase)) return 'consent';
  return FILLERS.has(phrase) ? 'filler' : undefined;
}

/** In one alphabet, and without what a finger held down adds: «дякуююю», «oк». */
function asMeant(word: string): string {
  const isMixed = /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word);
  const letters = isMixed ? [...word].map((letter) => LOOKALIKES.get(letter) ?? letter).join('') : word;
  return letters.replace(/(\p{L})\1{2,}/gu, '$1');
}

/** The words of thanks that are long enough for a slip of the finger to be seen as one, but for their first letter. */
const OFTEN_MISTYPED = ['дякую', 'дякуємо', 'спасибо', 'спасибі', 'благодарю'];

function isMistyped(word: string): boolean {
  return word.length > 3 && OFTEN_MISTYPED.some((meant) => word[0] === meant[0] && isOneSlipAway(word, meant));
}

/** One letter more, less, other, or two that changed places. */
function isOneSlipAway(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === meant[from]) from++;
  let end = 0;
  while (end < Math.min(word.length, meant.length) - from && word.at(-1 - end) === meant.at(-1 - end)) end++;
  const [left, right] = [word.slice(from, word.length - end), meant.slice(from, meant.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}
