/** What is heard of a row: one sentence a mark, which says all that is seen of it, and no stop of the Tab key. */
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { TimerPill } from '../../../components/overlay/TimerPill';
import { createHost } from '../../../utils/overlay/host';
import { NOW } from '../../gallery/fixtures';
import { sheetOf } from '../../gallery/sheets';
import { aTimer, HOUR } from '../../support/timers';
import { drawn, onEmptyPage, rootOf } from './drawn';
import { saidIn } from './tree';

onEmptyPage();

const ON_TIME = 'чекає 12 хв, лишилося 1 год 48 хв';
const AT_RISK = 'чекає 1 год 48 хв, лишилося 12 хв';
const PAST_TARGET = 'чекає 5 год 10 хв, на 3 год 10 хв довше, ніж радить Wildberries (2 год робочого часу)';
const PAST_LIMIT = 'чекає 1 д 3 год, строк минув 3 год тому';
const AT_LEAST = 'чекає щонайменше 40 хв';

/** Of the timers of the gallery, in their order. */
const TIMERS = [
  PAST_LIMIT,
  PAST_TARGET,
  'чекає 3 год, на 1 год довше за ваше правило (2 год робочого часу)',
  AT_RISK,
  ON_TIME,
  AT_LEAST,
  'чекає щонайменше 3 год, довше, ніж радить Wildberries (2 год робочого часу)',
  'чекає щонайменше 1 д 3 год, строк минув',
  'чекає 1 год 30 хв',
  'перевірте: читали о 13:05',
  'чекає 50 хв, лишилося 1 год 10 хв',
  'не видно, хто писав останнім: відкрийте чат',
  "повідомлення з майбутнього: перевірте годинник комп'ютера й часовий пояс сторінки",
  'пауза: тривога; чекає 30 хв',
  'чекає 9 д, ще до встановлення Takt',
];
const SPOKEN = [
  'обіцяли відповісти до 15:05',
  'обіцяли відповісти до 13:05, минуло 1 год',
  'нагадаємо написати о 15:05',
  'відкладено до 15:05',
];
const AMBIGUOUS = 'два покупці тут однакові: нічого не зберігаємо, доки чат не відкрито';

const image = (sentence: string) => [`image «${sentence}»`];
/** Who is not waited for has no mark. */
const NOBODY: string[] = [];

test('a pill says how long the buyer waits, and how much of it is left or too long', async () => {
  const own = await drawn('overlay-pills', 'uk', { scheme: 'light' });
  const answered = [NOBODY, NOBODY];
  const all = [...TIMERS.map(image), NOBODY, ...SPOKEN.map(image), ...answered, image(AMBIGUOUS)];
  expect(await saidIn(own)).toEqual(all);
});

test('in a closed root, as on a cabinet, the same is heard', async () => {
  await drawn('overlay-pills', 'uk', { scheme: 'light' });
  const { element, container } = createHost('takt-row', sheetOf('takt-row'));
  onTestFinished(() => render(null, container));
  document.body.append(element);
  render(h(TimerPill, { timer: aTimer(NOW, 27 * HOUR), marketplace: 'Wildberries', now: signal(NOW) }), container);
  expect(element.shadowRoot).toBeNull();
  expect(await saidIn([element])).toEqual([image(PAST_LIMIT)]);
});

test('a dot says the same as a pill', async () => {
  const own = await drawn('overlay-dots', 'uk', { scheme: 'light' });
  expect(await saidIn(own)).toEqual([...TIMERS.map(image), NOBODY, image(AMBIGUOUS)]);
});

test('a folded bar says the same, and that there is more of it', async () => {
  const own = await drawn('overlay-folded', 'uk', { scheme: 'light' });
  const folded = (sentence: string) => [`button «${sentence} Розгорнути панель Takt» [collapsed]`];
  expect(await saidIn(own)).toEqual([...TIMERS, 'покупець не чекає на відповідь'].map(folded));
});

test('three letters of a language are heard as its name, with the reason', async () => {
  const own = await drawn('overlay-pills-language', 'uk', { scheme: 'light' });
  expect(await saidIn(own)).toEqual([
    [...image(ON_TIME), ...image('Мова покупця: українська є, ї; "коли"; певність 98%')],
    [...image(PAST_TARGET), ...image('Мова покупця: російська є, ї; "коли"; певність 98%')],
    [...image(PAST_LIMIT), ...image('Мова покупця: українська + російська є, ї; "коли"; певність 98%')],
    [...image(AT_LEAST), ...image('Мова покупця: казахська вказано вами')],
    [...image(AT_RISK), ...image('Мова покупця: німецька є, ї; "коли"; певність 98%')],
  ]);
});

test.each(['overlay-pills', 'overlay-dots', 'overlay-pills-language'])(
  'the Tab key stops at nothing of it (%s)',
  async (name) => {
    const own = await drawn(name, 'uk', { scheme: 'light' });
    const elements = own.flatMap((host) => [host, ...rootOf(host).querySelectorAll<HTMLElement>('*')]);
    expect(elements.length).toBeGreaterThan(own.length);
    expect(elements.filter(({ tabIndex }) => tabIndex !== -1)).toEqual([]);
  },
);
