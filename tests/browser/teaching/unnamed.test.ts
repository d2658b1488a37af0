/** What is taught may be kept, backed up and handed on: nobody's name and no word of theirs is in it. */
import { expect, test } from 'vitest';
import { isFault, made, shown, teacherFor } from './taught';

const NAMES = ['Олена Коваль', 'Ірина К.', 'Петро', 'Anna Bondar'];
const TEXTS = ['Чи є в наявності?', 'Так, є.', 'Напишіть коли буде', 'Дякую, беру дві'];
const SAID = /олен|ковал|ірин|петр|anna|bondar|наявн|дякую|беру|так, є|коли буде/iu;

/** Attributes by which pages say who and what is meant. */
const WAYS: readonly ((who: string, text: string) => string)[] = [
  (who) => `aria-label="Листування з ${who}"`,
  (who) => `title="${who}" name="${who}"`,
  (who) => `data-name="${who}" data-user="${who}"`,
  (who, text) => `aria-label="${text || who}"`,
  (who, text) => `data-text="${text || who}" data-author="${who}"`,
  (who) => `author="${who}" sender="${who.split(' ')[0]}" aria-label="Чат з ${who.split(' ')[0]}"`,
  (who) => `aria-label="${who.split(' ')[0]} пише" data-who="${who.split(' ')[0]}"`,
];
const FIELDS = ['Напишіть Олені…', 'Напишіть повідомлення', 'Олена чекає', 'Відповісти: Олена Коваль'];

const page = (way: (who: string, text: string) => string, field: string, hasClasses: boolean, hasList: boolean) => {
  const cls = (name: string) => (hasClasses ? `class="${name}"` : '');
  const rows = NAMES.map(
    (who, at) =>
      `<div ${cls('talk')} ${way(who, '')}><img alt="${who}"><b ${way(who, '')}>${who}</b> <time>1${at}:05</time><p>Питання ${at}</p></div>`,
  );
  const [first] = NAMES as [string];
  const lines = TEXTS.map(
    (text, at) =>
      `<div style="display:flex;justify-content:flex-${at % 2 ? 'end' : 'start'}" ${way(at % 2 ? 'Магазин' : first, text)}><div style="max-width:300px">${at % 2 ? '' : `<img alt="${first}">`}<p ${way(first, text)}>${text}</p><small>1${at}:41</small></div></div>`,
  );
  return `<body>${hasList ? `<div style="width:300px" ${cls('talks')}>${rows.join('')}</div>` : ''}
<div style="width:500px" ${way(first, '')}><h3 ${way(first, '')}>${first}</h3><div ${cls('feed')} ${way(first, '')}>${lines.join('')}</div></div>
<textarea placeholder="${field}" aria-label="${field}"></textarea></body>`;
};

const pages = WAYS.flatMap((way, at) =>
  [true, false].flatMap((hasClasses) =>
    [true, false].map((hasList) => [`${at} ${hasClasses} ${hasList}`, { way, at, hasClasses, hasList }] as const),
  ),
);

test.each(pages)('way %s', async (_, { way, at, hasClasses, hasList }) => {
  const drawn = await shown(page(way, FIELDS[at % FIELDS.length] as string, hasClasses, hasList));
  const teacher = teacherFor(drawn, 'prom');
  const one = (select: string) => drawn.querySelector(select) as Element;
  const list = hasList ? { name: one('b'), time: one('time') } : {};
  const [buyer, own] = [...drawn.querySelectorAll('small')].map((time) => time.previousElementSibling as Element) as [
    Element,
    Element,
  ];
  const points = await made(teacher, { ...list, buyer, own, 'message-time': one('small'), reply: one('textarea') });
  const told = [...(hasList ? [await teacher.list(points)] : []), await teacher.thread(points, true)];
  for (const found of told) {
    if (isFault(found)) throw new Error(found.fault);
    expect(JSON.stringify(found.map)).not.toMatch(SAID);
  }
});

test('what cabinets say themselves stays', async () => {
  const drawn = await shown(
    page(() => '', 'Напишіть повідомлення', true, false).replace('</body>', '<textarea></textarea></body>'),
  );
  const [buyer, own] = [...drawn.querySelectorAll('small')].map((time) => time.previousElementSibling as Element) as [
    Element,
    Element,
  ];
  const reply = drawn.querySelector('textarea') as Element;
  const points = { buyer, own, 'message-time': drawn.querySelector('small') as Element, reply };
  const found = await teacherFor(drawn, 'prom').thread(points, true);
  expect(JSON.stringify(found)).toContain('Напишіть повідомлення');
});
