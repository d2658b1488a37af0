/** What is heard of the bar over an open chat, in each of its states. */
import { expect, test } from 'vitest';
import { drawn, onEmptyPage } from './drawn';
import { saidIn, tree } from './tree';

onEmptyPage();

const DETECTED = tree(`
  image «Мова покупця: українська є, ї; "коли"; певність 98%»
  combobox «Мова покупця в цьому чаті» = «за повідомленнями» [collapsed] [opens a menu] (є, ї; "коли"; певність 98%)
  є, ї; "коли"; певність 98%
`);
const ALL = 'button «Усі шаблони» (Усі шаблони (Ctrl+.))';
const THANKS =
  'Олено, дякуємо за замовлення! Передамо його в доставку сьогодні до 18:00 і надішлемо номер накладної. =дякую';
const TEMPLATES = tree(`
  group «Шаблони»
    button «Подяка за замовлення» (${THANKS})
    button «Номер накладної» (Ваша накладна: … =ттн)
    ${ALL}
`);
const ELSEWHERE = tree(`
  button «Вже відповіли» (Вже відповіли в застосунку або телефоном: таймер зупиниться)
`);
const MORE = tree(`
  button «Що ще можна зробити» [collapsed] [opens a menu]
`);
const REST = [...DETECTED, ...TEMPLATES, ...MORE];
const REST_OF_WAITING = [...DETECTED, ...TEMPLATES, ...ELSEWHERE, ...MORE];
/** What was just done, or went wrong, has the room of the templates. */
const NO_ROOM = [...DETECTED, 'group «Шаблони»', `  ${ALL}`];

interface Bar {
  /** The clocks with whose rule each is, and by what it runs. */
  readonly rules?: string;
  /** What is seen of them. */
  readonly seen?: readonly string[];
  readonly isOpen?: boolean;
}

/** A sentence that can be asked about. */
function waiting(sentence: string, { rules, seen = [], isOpen = false }: Bar = {}): string[] {
  const about = rules ? ` (${rules})` : '';
  const button = `button «${sentence}. Чому стільки?» [${isOpen ? 'expanded' : 'collapsed'}]${about}`;
  return ['region «Takt: таймер відповіді»', ...[button, ...seen].map((line) => `  ${line}`)];
}
/** A sentence about which there is nothing to ask. */
const still = (sentence: string) => ['region «Takt: таймер відповіді»', `  ${sentence}`];

const PAST_LIMIT = waiting('чекає 1 д 3 год, строк минув 3 год тому', {
  rules: "обов'язково: 1 д цілодобово, до 11:05",
  seen: ["обов'язково: 1 д,", 'до 11:05'],
});
const LATE = 'чекає 5 год 10 хв, на 3 год 10 хв довше, ніж радить Wildberries (2 год робочого часу)';
const LATE_BY = {
  rules: "обов'язково: 1 д цілодобово, до 22 лист., 08:55",
  seen: ["обов'язково: 1 д,", 'до 22 лист., 08:55'],
};
const PAST_TARGET = waiting(LATE, LATE_BY);
/** Both clocks, each with whose rule it is. */
const both = (target: string, limit: string): Bar => ({
  rules: `порада Wildberries: 2 год робочого часу, до ${target}. обов'язково: 1 д цілодобово, до ${limit}`,
  seen: ['порада Wildberries: 2 год,', `до ${target}`, "обов'язково: 1 д,", `до ${limit}`],
});
const ON_TIME_BY = both('15:53', '22 лист., 13:53');
const ON_TIME = waiting('чекає 12 хв', ON_TIME_BY);
const LIMIT_ALONE = { rules: "обов'язково: 1 д цілодобово", seen: ["обов'язково: 1 д"] };
const IDLE = still('покупець не чекає на відповідь');
const PUT_OFF = waiting('відкладено до 15:05');

const said = async (name: string) => saidIn(await drawn(name, 'uk', { scheme: 'light' }));

test('how long the buyer waits comes first, then both clocks with whose rule each is', async () => {
  const waits = [
    PAST_LIMIT,
    PAST_TARGET,
    waiting('чекає 3 год, на 1 год довше за ваше правило (2 год робочого часу)'),
    waiting('чекає 1 год 48 хв', both('14:17', '22 лист., 12:17')),
    ON_TIME,
    waiting('чекає щонайменше 40 хв', {
      rules: "порада Wildberries: 2 год робочого часу. обов'язково: 1 д цілодобово",
      seen: ['порада Wildberries: 2 год', "обов'язково: 1 д"],
    }),
    waiting('чекає щонайменше 3 год, довше, ніж радить Wildberries (2 год робочого часу)', LIMIT_ALONE),
    waiting('чекає щонайменше 1 д 3 год, строк минув', LIMIT_ALONE),
    waiting('чекає 1 год 30 хв'),
    waiting('перевірте: читали о 13:05', both('13:35', '22 лист., 11:35')),
    waiting('чекає 50 хв', both('15:15', '22 лист., 13:15')),
  ].map((bar) => [...bar, ...REST_OF_WAITING]);
  const unknown = [
    'не видно, хто писав останнім: відкрийте чат',
    "повідомлення з майбутнього: перевірте годинник комп'ютера й часовий пояс сторінки",
  ].map((sentence) => [...waiting(sentence), ...REST]);
  const paused = waiting('пауза: тривога; чекає 30 хв', {
    rules: "порада Wildberries: 2 год робочого часу. обов'язково: 1 д цілодобово, до 22 лист., 13:35",
    seen: ['порада Wildberries: 2 год', "обов'язково: 1 д,", 'до 22 лист., 13:35'],
  });
  expect(await said('overlay-bars')).toEqual([
    ...waits,
    ...unknown,
    [...paused, ...REST_OF_WAITING],
    [...waiting('чекає 9 д, ще до встановлення Takt'), ...REST_OF_WAITING],
    [...IDLE, ...REST],
  ]);
});

test('what was promised, put off, answered late, or needs no reply is said in a sentence', async () => {
  expect(await said('overlay-bars-spoken')).toEqual([
    [...waiting('обіцяли відповісти до 15:05'), ...REST_OF_WAITING],
    [...waiting('обіцяли відповісти до 13:05, минуло 1 год'), ...REST_OF_WAITING],
    [...waiting('нагадаємо написати о 15:05'), ...REST_OF_WAITING],
    [...PUT_OFF, ...REST_OF_WAITING],
    [...still('відповіли на 1 год пізніше, ніж радить Wildberries'), ...REST],
    [...still('відповідь не потрібна: покупець подякував або погодився'), ...REST],
  ]);
});

test('the sentence, and the three dots, tell whether what they open is open', async () => {
  const menu = ['button «Що ще можна зробити» [expanded] [opens a menu]'];
  expect(await said('overlay-bars-open')).toEqual([
    [...waiting('чекає 12 хв', { ...ON_TIME_BY, isOpen: true }), ...REST_OF_WAITING],
    [...ON_TIME, ...DETECTED, ...TEMPLATES, ...ELSEWHERE, ...menu],
  ]);
});

test('what was done is told politely, what went wrong at once, and a note by what it is', async () => {
  const done = (sentence: string) => ['status [polite]', `  ${sentence}`, 'button «Повернути»'];
  const failed = ['alert [assertive]', '  Не вдалося, спробуйте ще раз'];
  const NOTE = 'Чекає на синій, передзвонити після 15:00: постачальник обіцяв відповісти до вечора, тоді й домовимося';
  const note = ['note «Нотатка для себе»', `  ${NOTE}`];
  const busy = ELSEWHERE.map((line) => line.replace(' (', ' [disabled] ('));
  const all = await said('overlay-bars-more');
  expect(all.slice(0, 10)).toEqual([
    [...ON_TIME, '  прочитано останні 500 повідомлень', ...REST_OF_WAITING],
    [...PAST_TARGET, '  Крамниця «Ґанок»', ...REST_OF_WAITING],
    [...IDLE, ...REST],
    [...ON_TIME, ...NO_ROOM, ...done('Позначено: вже відповіли'), ...MORE],
    [...PUT_OFF, ...NO_ROOM, ...ELSEWHERE, ...done('Відкладено'), ...MORE],
    [
      ...still('відповідь не потрібна: так позначили ви'),
      ...NO_ROOM,
      ...done('Позначено: відповідь не потрібна'),
      ...MORE,
    ],
    [...PAST_TARGET, ...NO_ROOM, ...ELSEWHERE, ...done('Нотатку збережено'), ...MORE, ...note],
    [...PAST_TARGET, ...NO_ROOM, ...ELSEWHERE, ...failed, ...MORE, ...note],
    [...ON_TIME, ...DETECTED, ...TEMPLATES, ...busy, ...MORE],
    [...PAST_LIMIT, ...NO_ROOM, ...failed, ...ELSEWHERE, ...MORE],
  ]);
});

test('the switch of the language says what is chosen, and by what it was told', async () => {
  const all = await said('overlay-bars-more');
  const unknown = ['combobox «Мова покупця в цьому чаті» = «за повідомленнями» [collapsed] [opens a menu]'];
  const set = tree(`
    image «Мова покупця: казахська вказано вами»
    combobox «Мова покупця в цьому чаті» = «казахська» [collapsed] [opens a menu] (вказано вами)
    вказано вами
  `);
  const two = tree(`
    image «Мова покупця: українська + російська певність 98%»
    combobox «Мова покупця в цьому чаті» = «за повідомленнями» [collapsed] [opens a menu] (певність 98%)
    певність 98%
  `);
  const rest = [...TEMPLATES, ...ELSEWHERE, ...MORE];
  expect(all.slice(10)).toEqual([
    [...ON_TIME, ...unknown, ...rest],
    [...PAST_TARGET, ...set, ...rest],
    [...PAST_LIMIT, ...two, ...rest],
    [...TEMPLATES, ...ELSEWHERE],
    ['status [polite]', '  Тут є повідомлення, часу якого не видно: у цьому чаті таймера немає'],
  ]);
});

test('the templates on it are named by their titles, and described by their texts', async () => {
  const stock = '  button «Есть в наличии» (Здравствуйте! Да, в наличии. =есть)';
  expect(await said('overlay-chips')).toEqual([
    [...TEMPLATES.slice(0, 3), stock, `  ${ALL}`],
    [...TEMPLATES.slice(0, 2), `  ${ALL}`],
    ['group «Шаблони»', `  ${ALL}`],
  ]);
});
