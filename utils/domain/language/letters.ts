/**
 * In which language a text is written, by letters that only one of the languages has and by its commonest words. Where
 * these do not say it, or contradict each other, the answer is `und`.
 */
import type { Author } from '../conversation/message';
import type { DetectedLanguage } from './languages';

export interface TextLanguage {
  readonly language: DetectedLanguage;
  /** Whether a common word says so, and not letters alone: names have them too, and languages that are not told apart. */
  readonly certain: boolean;
}

/** Words of someone else: lines quoted in an answer, names of goods. */
const QUOTED = /(?<![^\n])[^\S\n]*>.*$|«[^«»\n]*»|“[^“”\n]*”|(?<!\p{N})"[^"\n]*"/gmu;
/** Numbers, models, phones, e-mails, addresses. */
const NO_WORD = /\p{N}|@|:\/\/|^www\./u;
const WORD = /\p{L}+(?:['’ʼ]\p{L}+)*/gu;

const UKRAINIAN_LETTER = /[іїєґ]/u;
/** The conjunction alone too: in Ukrainian it is a typing error. */
const RUSSIAN_LETTER = /[ыэёъ]|^и$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Of neither, so that the text is of another language. */
const OTHER_CYRILLIC = /(?![а-яёіїєґ])\p{Script=Cyrillic}/u;
const NOT_ENGLISH = /[^a-z'’ʼ]/u;

/** Latin letters that are typed among Cyrillic ones unseen. */
const LOOKALIKE = /[aceiopxy]/gu;
const LOOKALIKES = new Map([...'aceiopxy'].map((latin, index) => [latin, 'асеіорху'.charAt(index)]));

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Common words, and what buyers ask about; none is a word of the other language too. */
const UKRAINIAN_WORDS = words(
  'дякую дякуємо добрий доброго вітаю будь ласка вибачте перепрошую гаразд чудово',
  'та й що чи є як це його ми коли щоб ще якщо дуже вже який яка яке яких якого чого чому хто хтось щось цього ці ця',
  'він вона воно вони мене ви буде бути було був були мій моє або адже але аби бо проте після поки хоч щодо таки лише',
  'тільки також теж треба потрібно можна можливо немає немае нема тепер зараз завжди де куди звідки скільки скилки мабуть',
  'добре краще швидко швидше чекаю замовлення замовити замовила замовив посилка посилку посилки прийшло прийшов прийшла',
  'наявності розмір колір відправка надішліть скажіть підкажіть кошти карткою повернути повернення працює працюе',
);
const RUSSIAN_WORDS = words(
  'спасибо здравствуйте здравствуй привет доброе пожалуйста извините свидания спс отлично',
  'что как ли есть это если или кто где когда почему зачем сколько какой какая какое какие каким какого чем чего её ее',
  'он она оно они меня его ему их быть ещё еще уже очень нет нужно нужен надо можно возможно тоже только также сейчас щас',
  'теперь всегда вот чтобы потому после пока хоть откуда разве хорошо хорошего лучше быстро быстрее сегодня вчера здесь',
  'заказ заказа заказать заказала заказал посылка посылку отправка отправили отправите отправьте наличии размер цвет цена',
  'подскажите скажите пришло пришел пришла пришлите хотел хотела получил получила жду могу понял поняла деньги вернуть',
  'возврат работает подойдет подходит',
);
/** Belarusian and Central Asian, where no letter may tell them apart. */
const OTHER_WORDS = words(
  'дзякуй калі што гэта ёсць ці няма добры дзень добрага рахмет рахмат салем салам саламатсызбы жок',
);
const ENGLISH_WORDS = words(
  'hello hi thanks thank please sorry the is you your what when where which how can could would will have has this that',
  'these there not does did order ordered delivery size and for with was were be been of still available',
);

/** A common word says more than a letter. */
const WORD_WEIGHT = 2;
/** So much it takes to overrule a single foreign name. */
const OVERWHELMING = 8;
/** A short text may be English by one word; a longer one has more of them. */
const SHORT = 3;

export function languageOfText(text: string): TextLanguage {
  const found = wordsOf(text);
  const cyrillic = found.filter((word) => CYRILLIC.test(word)).map(withoutLookalikes);
  const latin = found.filter((word) => !CYRILLIC.test(word));
  const uk = weightOf(cyrillic, UKRAINIAN_WORDS, UKRAINIAN_LETTER);
  const ru = weightOf(cyrillic, RUSSIAN_WORDS, RUSSIAN_LETTER);
  if (cyrillic.some((word) => OTHER_WORDS.has(word) || OTHER_CYRILLIC.test(word))) return UNKNOWN;
  // Latin words among Cyrillic ones are brands and models.
  if (uk + ru === 0) return englishOf(latin, cyrillic.length);
  const [language, known] = uk > ru ? (['uk', UKRAINIAN_WORDS] as const) : (['ru', RUSSIAN_WORDS] as const);
  const [weight, against] = [Math.max(uk, ru), Math.min(uk, ru)];
  if (against > 1 || (against === 1 && weight < OVERWHELMING)) return UNKNOWN;
  return { language, certain: against === 0 && cyrillic.some((word) => known.has(word)) };
}

/**
 * In which language the buyer writes: that of most of the buyer's messages, of which those that are certain count
 * double. What anyone else writes says nothing of the buyer.
 */
export function languageOfConversation(
  messages: readonly { readonly author: Author; readonly text: string }[],
): DetectedLanguage {
  const votes = new Map<DetectedLanguage, number>();
  for (const { author, text } of messages) {
    if (author !== 'buyer') continue;
    const { language, certain } = languageOfText(text);
    if (language !== 'und') votes.set(language, (votes.get(language) ?? 0) + (certain ? 2 : 1));
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first && first[1] !== second?.[1] ? first[0] : 'und';
}

const UNKNOWN: TextLanguage = { language: 'und', certain: false };

function englishOf(latin: readonly string[], others: number): TextLanguage {
  if (latin.some((word) => NOT_ENGLISH.test(word))) return UNKNOWN;
  const known = latin.filter((word) => ENGLISH_WORDS.has(word)).length;
  const enough = known > 1 || (known === 1 && latin.length <= SHORT && others === 0);
  return enough ? { language: 'en', certain: known > 1 && others === 0 } : UNKNOWN;
}

function weightOf(found: readonly string[], known: ReadonlySet<string>, letter: RegExp): number {
  let weight = 0;
  for (const word of found) weight += known.has(word) ? WORD_WEIGHT : Number(letter.test(word));
  return weight;
}

function wordsOf(text: string): string[] {
  const own = text.normalize('NFC').replace(QUOTED, ' ').toLowerCase().split(/\s+/u);
  return own.flatMap((token) => (NO_WORD.test(token) ? [] : (token.match(WORD) ?? [])));
}

function withoutLookalikes(word: string): string {
  return word.replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter) ?? letter);
}
