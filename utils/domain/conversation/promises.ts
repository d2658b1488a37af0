/**
 * Whether a seller's reply only promises one: «уточню і напишу», «перевірю, повідомлю завтра». A reply that also answers
 * is an answer, and so is one of which we cannot tell: every clause has to be a promise, or to say nothing.
 */
import { closingOf } from './closings';
import { namedTime, wordsAndSigns } from './promised-time';

/** A longer one does not only promise. */
const LONGEST = 400;

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** What a seller goes to find out. */
const CHECKING =
  /^(?:уточн(?:ю|имо?|юю|юємо?|яю|яємо?|яем)|перевір(?:ю|имо?|яю|яємо?)|провер(?:ю|им|яю|яем)|(?:дізна|довіда|взна)(?:юс[ья]|ємос[ья]|ємся)|з'ясу(?:ю|ємо?)|з'ясовую|взнаю|взнаємо|узна(?:ю|ем|ём)|выясн(?:ю|им|яю|яем)|запита(?:ю|ємо?)|спита(?:ю|ємо?)|спро(?:шу|сим)|подивлюс[ья]|подивимос[ья]|подивимся|погляну|гляну|глянемо?|посмотр(?:ю|им))$/u;
/** What the buyer gets to hear of it. */
const TELLING =
  /^(?:повідом(?:лю|имо?)|напиш(?:у|емо?)|відпиш(?:у|ус[ья]|емо?|емос[ья])|відпові(?:м|мо)|сообщ(?:у|им)|отпиш(?:у|усь|ем|емся)|отве(?:чу|тим)|зв'яж(?:ус[ья]|емос[ья]|емся)|свяж(?:усь|емся)|передзвон(?:ю|имо?)|зателефону(?:ю|ємо?)|перезвон(?:ю|им)|позвон(?:ю|им)|повернус[ья]|повернемос[ья]|верн(?:усь|емся|ёмся)|поінформу(?:ю|ємо?)|проинформиру(?:ю|ем))$/u;
/** A promise only with one of `THINGS`: «надішлемо завтра» is when the parcel leaves. */
const GIVING = /^(?:надішл(?:ю|емо?)|вишл(?:ю|емо?)|скин(?:у|емо?|ем)|пришл(?:ю|ем|ём)|вышл(?:ю|ем)|дам|дамо|дадим)$/u;
const THINGS = words(
  'фото фотографію фотографии фотографію відео видео ттн накладну накладную номер реквізити реквизиты рахунок счет счёт чек',
  'відповідь ответ знати знать інформацію информацию',
);

/** Beside a promise these say nothing. */
const FILLERS = words(
  "зараз щас сейчас я ми ви ще і й та а то тож тому тоді також вам вас тебе тобі обов'язково трохи трішки трошки пізніше",
  'одразу відразу скоро незабаром найближчим часом якнайшвидше швидко швиденько це цей цю це спробую постараюсь постараюся',
  'постараємось постараємося про по щодо стосовно з за у в на до як що все всю усе усю ваш вашу вашого вашому вашим вашою',
  'мы вы еще ещё и но поэтому тогда также позже чуть немного сразу вскоре ближайшее время как можно быстрее скорее быстро',
  'этот эту это попробую постараемся постараюсь обязательно с со о об насчёт насчет поводу ваше ваш вашего вашему',
  'питання питанню запитання вопрос вопросу момент інформацію інформація інформації информацию информация информации',
  'деталі детали термін терміни терміну сроки срок дату ціну цену статус статусу колір цвет розмір размер розміри размеры',
  'наявність наявності наличие наличию наличии замовлення замовленню замовленням заказ заказу заказа товар товару товара',
  'посилку посилці посылку посылке доставку доставці доставке оплату оплаті оплате склад складі складу складе',
  'менеджера менеджером постачальника постачальником поставщика поставщиком колег коллег виробника логіста майстра',
);
const COURTESY =
  /^(?:(?:щиро )?(?:дякую|дякуємо|спасибо|благодарю|благодарим)(?: вам)?(?: за (?:ваше |ваш |вашу )?(?:звернення|запитання|питання|замовлення|очікування|терпіння|повідомлення|интерес|обращение|вопрос|заказ|ожидание|терпение|сообщение))?|(?:перепрошую|перепрошуємо|вибачте|вибачаюсь|вибачаюся|прошу вибачення|извините|простите|прошу прощения|приносимо вибачення|приносим извинения)(?: будь ласка)?(?: за (?:очікування|затримку|незручності|ожидание|задержку|неудобства|таку затримку))?|(?:за|по)?чекайте(?: будь ласка)?(?: трохи| трішки| хвилинку| хвилину)?|очікуйте(?: будь ласка)?|(?:подождите|ожидайте)(?: пожалуйста)?(?: немного| минутку| минуту)?|(?:одну )?(?:секунду|секундочку|хвилину|хвилинку|хвилиночку|минуту|минутку|минуточку)(?: будь ласка| пожалуйста)?|будь ласка|пожалуйста|звісно|звичайно|конечно|авжеж|обов'язково|обязательно|добре|хорошо|зрозуміло|понятно)$/u;
const GREETING =
  /^(?:добрий день|доброго дня|доброго ранку|добрий ранок|добрий вечір|доброго вечора|вітаю|вітаємо|вітання|привіт|здравствуйте|добрый день|доброе утро|добрый вечер|приветствую|сәлеметсіз бе)(?: вам| вас)?/u;

/** A question that is gone into, and not what the buyer is told. */
const ASKED =
  /^(?:чи|ли|коли|когда|як(?:ий|а|е|і|ого|ої|ому|ій|их|им)|как(?:ой|ая|ое|ие|ого|ую|их|им)|скільки|сколько|де|где|куди|куда|звідки|откуда|хто|кто|чому|почему)$/u;
/** The buyer is told when that happens, which may be never. */
const ON_CONDITION = /^(?:якщо|если|щойно|після|после|(?:як тільки|как только)(?: .*)?)$/u;
/** So it is too where the buyer is told; who finds it out, asks. */
const WHEN = /^(?:коли|когда)$/u;
const ABOUT_WHAT = /^(?:що|что)$/u;
/** What says how things are, wherever nothing is asked. */
const ANSWERS =
  /^(?:є|немає|нема|есть|нет|нету|так|да|ні|буде|будут|будуть|будет|кошту\p{L}+|сто(?:ит|ят)|відправ(?:имо?|или|лено|ляємо|лю|ив|ила)|отправ(?:им|или|лено|ляем|лю|ил|ила)|надіслали|выслали|достав(?:имо?|им|ляємо|ляем)|можна|можно|можемо|можем|можете|при(?:їде|йде|едет|дет|будет|буде)|грн|гривень|гривен|рубл\p{L}*|бо|потому|зробимо|сделаем|обмін\p{L}+|поверн(?:емо|ем|ення)|замін(?:имо|у)|замен(?:им|у)|вернем|вернём|безкоштовн\p{L}+|бесплатн\p{L}+|новий|новый|оригінал\p{L}*|оригинал\p{L}*)$/u;

/**
 * By when something is promised in a reply that says nothing else. `undefined`: it says more, or promises nothing.
 * @param at when it was written (epoch ms) @param zone in which its clock goes
 */
export function promiseOf(text: string, at: number, zone: string): { readonly dueAt: number | null } | undefined {
  if (text.length > LONGEST || text.includes('?')) return undefined;
  const written = wordsAndSigns(text.replace(/\n/gu, '. '));
  if (!written.some((word) => [CHECKING, TELLING, GIVING].some((verb) => verb.test(word.toLowerCase()))))
    return undefined;
  const { at: dueAt, rest } = namedTime(written, at, zone);
  if (dueAt === undefined || rest.some((word) => /\p{N}|[%₴₽$€/@#]/u.test(word))) return undefined;
  const kinds: Kind[] = [];
  for (const clause of clausesOf(rest)) kinds.push(kindOf(clause, kinds.at(-1)));
  if (kinds.includes('more')) return undefined;
  return kinds.includes('checks') || kinds.includes('tells') ? { dueAt } : undefined;
}

/** Something is to be found out, or to be told. */
type Promised = 'checks' | 'tells';
type Kind = Promised | 'greeting' | 'nothing' | 'more';

interface Clause {
  /** As they are written. */
  readonly words: string[];
  /** The sign before it. */
  readonly after: string;
}

function clausesOf(rest: readonly string[]): Clause[] {
  const clauses: Clause[] = [{ words: [], after: '' }];
  for (const word of rest) {
    if (/^\p{L}/u.test(word)) clauses.at(-1)?.words.push(word);
    else if (!/^['"«»]$/u.test(word)) clauses.push({ words: [], after: word });
  }
  return clauses.filter(({ words }) => words.length > 0);
}

function kindOf({ words: written, after }: Clause, before: Kind | undefined): Kind {
  const clause = written.map((word) => word.toLowerCase());
  const said = clause.join(' ');
  const greeting = GREETING.exec(said)?.[0];
  if (greeting !== undefined) return isName(written.slice(greeting.split(' ').length)) ? 'greeting' : 'more';
  const first = clause.findIndex((word, index) => isPromise(word, clause.slice(index)));
  if (first !== -1) return promisedIn(clause, first) ?? 'more';
  if (before === 'greeting' && after === ',' && isName(written)) return 'greeting';
  if (COURTESY.test(said) || closingOf(said) !== undefined) return 'nothing';
  if (clause.every((word) => FILLERS.has(word))) return 'nothing';
  return (before === 'checks' || before === 'tells') && goesOn(clause, before) ? before : 'more';
}

function isPromise(word: string, clause: readonly string[]): boolean {
  if (CHECKING.test(word) || TELLING.test(word)) return true;
  return GIVING.test(word) && clause.some((each) => THINGS.has(each));
}

/** «уточню, чи є в наявності» */
function goesOn([first = '', ...more]: readonly string[], before: Promised): boolean {
  if (ABOUT_WHAT.test(first)) return !more.some((word) => ANSWERS.test(word));
  return (ASKED.test(first) || more.includes('ли')) && !(before === 'tells' && WHEN.test(first));
}

/** Before the promise stands nothing; after it what it is about, asked and not told. */
function promisedIn(clause: readonly string[], first: number): Promised | undefined {
  if (!clause.slice(0, first).every((word) => FILLERS.has(word) || THINGS.has(word))) return undefined;
  let last: Promised = 'tells';
  let isAsked = false;
  for (const [index, word] of clause.entries()) {
    if (index < first) continue;
    const [here, next] = [clause.slice(index).join(' '), clause[index + 1]];
    if (CHECKING.test(word)) last = 'checks';
    else if (TELLING.test(word) || GIVING.test(word)) [last, isAsked] = ['tells', false];
    else if (ON_CONDITION.test(word) || ON_CONDITION.test(here)) return undefined;
    else if (WHEN.test(word) && last === 'tells') return undefined;
    else if (ASKED.test(word) || next === 'ли') isAsked = true;
    else if (ANSWERS.test(word) && !isAsked) return undefined;
  }
  return last;
}

/** Nobody, or one or two names. */
function isName(written: readonly string[]): boolean {
  return written.length <= 2 && written.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
