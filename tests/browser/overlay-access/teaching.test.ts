/** What is heard of the panel that teaching goes on in, at each of its steps. */
import { expect, test } from 'vitest';
import { drawn, onEmptyPage } from './drawn';
import { saidIn } from './tree';

onEmptyPage();

const said = async (name: string) => saidIn(await drawn(name, 'uk', { scheme: 'light' }));

const BACK = 'button «Крок назад»';
const PAUSE = 'button «Працювати зі сторінкою»';
const ONLY_THREAD = 'button «Тут лише розмова»';
const NO_FIELD = 'button «Поля тут немає»';
const ACCEPT = ['button «Так, зберегти»', 'button «Ні, показати інакше»', 'button «Не зберігати»'];

interface Panel {
  /** Of the dialog: whether it has the keyboard, whether the page behind it is out of reach, whether something goes on. */
  readonly marks?: string;
  readonly progress?: string;
  /** Of what it asks, before how long somebody waits. */
  readonly names?: readonly string[];
  readonly more?: readonly string[];
  readonly rest: readonly string[];
}

/** The dialog opens with what it asks; what changes of that is told politely. */
function panel(
  title: string,
  hint: string,
  { marks = '', progress = 'Навчити Takt', names = [], more = [], rest }: Panel,
) {
  return [
    `dialog «Навчити Takt»${marks} (${title} ${hint})`,
    ...[
      progress,
      'button «Пересунути панель»',
      'button «Закрити»',
      'status [polite]',
      ...[`heading «${title}»`, ...names, hint, ...more].map((line) => `  ${line}`),
      ...rest,
    ].map((line) => `  ${line}`),
  ];
}

/** While a point is asked for, the page behind takes no click of its own. */
const asks =
  (progress: string, title: string, hint: string, ...rest: string[]) =>
  (more: readonly string[] = [], marks = '') =>
    panel(title, hint, { marks: `${marks} [modal]`, progress, more, rest });

const LIST_STEPS = [PAUSE, ONLY_THREAD];
const NAME = asks(
  'Список: 1 з 2',
  "Клацніть ім'я покупця в будь-якому рядку",
  'Сторінка цього клацання не побачить. Можна й клавішами: ← → і Enter.',
  ...LIST_STEPS,
);
const TIME = asks(
  'Список: 2 з 2',
  'Тепер клацніть час у тому самому рядку',
  'Наприклад «10:05», «вчора» або «3 хв тому».',
  BACK,
  PAUSE,
);
const BUYER = asks(
  'Розмова: 1 з 4',
  'Клацніть будь-яке повідомлення покупця',
  'У відкритому чаті, де є і ваша відповідь.',
  BACK,
  PAUSE,
);
const OWN_HINT = 'Якщо вашого тут немає, натисніть «Працювати зі сторінкою» й відкрийте інший чат.';
const OWN = asks('Розмова: 2 з 4', 'Тепер клацніть своє повідомлення', OWN_HINT, BACK, PAUSE);
const OWN_UNTOLD = asks(
  'Розмова: 2 з 4',
  'Тепер клацніть своє повідомлення',
  OWN_HINT,
  'button «Читати лише час»',
  BACK,
  PAUSE,
);
const MESSAGE_TIME = asks(
  'Розмова: 3 з 4',
  'Клацніть час будь-якого повідомлення',
  'Час, а не дату між повідомленнями.',
  BACK,
  PAUSE,
);
const REPLY = asks(
  'Розмова: 4 з 4',
  'Клацніть поле, у якому ви відповідаєте',
  'Takt вставлятиме шаблони лише сюди й нічого не надсилатиме.',
  BACK,
  PAUSE,
  NO_FIELD,
);

test('a step says what to point at, which of how many it is, and how by keys', async () => {
  const onlyThread = asks(
    'Список: 1 з 2',
    "Клацніть ім'я покупця в будь-якому рядку",
    'Якщо списку чатів на цій сторінці немає, переходьте до розмови.',
    ONLY_THREAD,
    PAUSE,
  );
  expect(await said('teaching-points')).toEqual([
    NAME(),
    TIME(),
    BUYER(),
    OWN(),
    MESSAGE_TIME(),
    REPLY(),
    onlyThread(),
  ]);
});

test('what was wrong with a point is told after what is asked', async () => {
  expect(await said('teaching-faults')).toEqual([
    TIME(['Тут немає часу, який Takt розуміє: «Добрий день! Чи є чашка в наявності?».']),
    TIME(['На цій сторінці немає жодного часу. Без часу немає й таймера.']),
    NAME(["«Замовлення» стоїть не в рядку списку з часом. Клацніть ім'я покупця у списку чатів."]),
    TIME(["Цей час не з того рядка, де «Олена Ковальчук». Клацніть час поруч з ім'ям."]),
    TIME(["Ім'я і час із різних списків. Клацніть час у тому самому списку."]),
    NAME(['Тут лише один такий рядок. Щоб упізнати список, потрібно принаймні два.']),
    NAME(['Сторінка змінилася, і показане зникло. Покажіть ще раз.']),
    NAME(['Тут ще нічого не написано. Якщо сторінка завантажується, зачекайте.']),
    OWN_UNTOLD([
      'Ваші повідомлення тут нічим не відрізняються від повідомлень покупця. Спробуйте інше своє або читайте лише час: хто писав, Takt не казатиме.',
    ]),
    MESSAGE_TIME(['Біля повідомлень є години, та не видно, якого дня. Таймер був би неправильним.']),
    REPLY(['Це пошук або фільтр, а не поле для відповіді.']),
    BUYER(['Ця розмова не читається так, як показано. Нічого не збережено.']),
  ]);
});

/** What the page is, of which one is chosen. */
function channels(chosen: string, ...all: string[]): string[] {
  const radios = all.map((name) => `  radio «${name}»${name === chosen ? ' [checked]' : ''}`);
  return ['group «Що це?»', '  Що це?', ...radios];
}
const USUAL = ['Чати', 'Запитання', 'Звернення'];
const AS_CHATS = [...channels('Чати', ...USUAL), ...ACCEPT];
const ROWS = 'Ці 14 рядків — ваші чати?';
const SIDES = 'Чи правильно позначено, хто що писав?';
const WAITING = 'Найдовше чекають з 12:05.';
const FIELD = 'Відповідаєте в полі, що в подвійній рамці.';
const LAST = `Останнє від покупця: 13:05, відповіді ще немає. ${FIELD}`;
/** As many names as tell whether names were read. */
const NAMES = ['olena_k, Ірина Мельник, Торговий дім «Карпатський зат…'];
const DOUBT = 'У списку останніми писали ви, а тут це повідомлення покупця: чи не навпаки?';
const DOUBTED = ['button «Ні, показати інакше»', 'button «Позначено правильно, зберегти»', 'button «Не зберігати»'];

test('what was found is asked for, with what it is taken for and what can be answered', async () => {
  const busy = AS_CHATS.map((line) => (ACCEPT.includes(line) ? `${line} [disabled]` : line));
  const full = "Диск заповнено: нове не зберігаємо, доки не з'явиться місце. Збережене раніше ціле.";
  const noTimer = `Хто що писав, тут не видно: Takt читатиме лише час, тож таймера в цій розмові не буде. ${FIELD}`;
  const noField = 'Останнє ваше: 14:05. Поля для відповіді не показано: шаблони тут не вставлятимуться.';
  expect(await said('teaching-shown')).toEqual([
    panel(ROWS, WAITING, { names: NAMES, rest: AS_CHATS }),
    panel(ROWS, 'Найдавніший час у списку: 20 листопада.', { names: NAMES, rest: AS_CHATS }),
    panel(
      'Список збережено. Відкрийте чат, якщо хочете показати й розмову',
      'Сам Takt нічого не відкриває. Сторінка зараз працює як завжди.',
      { rest: ['button «Показати розмову»', 'button «Досить і списку»'] },
    ),
    panel(SIDES, LAST, { rest: ACCEPT }),
    panel(SIDES, LAST, { more: [DOUBT], rest: DOUBTED }),
    panel(SIDES, LAST, { rest: [...channels('Звернення', ...USUAL), ...ACCEPT] }),
    panel(ROWS, 'Найдавніший час у списку: 12:05.', {
      names: NAMES,
      rest: [...channels('Відгуки, без таймерів', ...USUAL, 'Відгуки, без таймерів'), ...ACCEPT],
    }),
    panel('Чи позначено всі повідомлення?', noTimer, { rest: ACCEPT }),
    panel(SIDES, noField, { rest: AS_CHATS }),
    panel('Сторінка працює як завжди', 'Відкрийте чат або прогорніть, а тоді показуйте далі.', {
      rest: ['button «Показувати далі»', BACK],
    }),
    panel(ROWS, WAITING, { marks: ' [busy]', names: NAMES, rest: busy }),
    panel(ROWS, WAITING, { names: NAMES, more: [full], rest: AS_CHATS }),
  ]);
});

/** Outlines on the page say nothing: what they show is asked for in the panel. */
const ON_PAGE = ['Олена Ковальчук, Ірина Мельник, Андрій Бондар'];

test.each([
  ['teaching-on-list', panel('Ці 3 рядки — ваші чати?', WAITING, { names: ON_PAGE, rest: AS_CHATS })],
  ['teaching-on-thread', panel(SIDES, LAST, { rest: AS_CHATS })],
])('over the page the answer that most will give has the keyboard (%s)', async (name, expected) => {
  const [main = ''] = ACCEPT;
  const all = expected.map((line) => (line.trim() === main ? `${line} [focused]` : line));
  expect(await said(name)).toEqual([all]);
});

test.each(['teaching-points-made', 'teaching-on-grounds'])(
  'over the page the panel has the keyboard while a point is asked for (%s)',
  async (name) => {
    expect(await said(name)).toEqual([REPLY([], ' [focused]')]);
  },
);

test('where the keys have come to is told, with the key that points at it', async () => {
  expect(await said('teaching-by-keys')).toEqual([TIME(['«10:05», 1 з 6. Enter: показати'], ' [focused]')]);
});
