/**
 * The words of a page that stay in its skeleton: a closed list. They are the page's own and no person's, and without them
 * no reader would find its way: names of parts, as class names and attributes have them, and what the interface says.
 */
import type { Candidate, PageMap } from '../../domain/pages/page-map';

declare const document: never;

export interface Words {
  /** Names of parts and paths, in lower case. */
  readonly parts: ReadonlySet<string>;
  /** Values of attributes that a map asks for, whole; and with what it asks for one to begin. */
  readonly values: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  /** Words of a path, in lower case. */
  readonly path: ReadonlySet<string>;
  /** Names of query parameters. */
  readonly query: ReadonlySet<string>;
  /** What the interface says, whole. */
  readonly said: ReadonlySet<string>;
  /** With what it begins what it says, the longest first. */
  readonly begins: readonly string[];
}

/** What cabinets, their kits and browsers name parts, states, roles and kinds of fields by. */
const PARTS = `
  a about account action actions active activedescendant address after alert all alt any app appearance application arrow
  article aside assertive atomic auto autocomplete avatar back background badge banner bar base before block body bold
  border bottom bound box bubble busy button buyer buyers call cancel caption card cards cell center chat chats check
  checkbox checked chip chips chosen clear click client clock close closed col color colindex collapse collapsed column
  columnheader columns combobox command comment comments complementary composer contact contacts container content
  contentinfo context control controls copy count counter cover cut dark data date day default delete deleted delivery
  describedby description desktop dialog dialogs direction dir disabled divider document done dot down drag draft drawer
  drop dropdown edit editable editor element ellipse ellipsis email empty enter entry error errormessage even event
  expand expanded false feed feedback feedbacks field figure file fill filled filter filters first fixed flex float focus
  focused fold folder foot footer form from full grid gridcell group growing has haspopup head header heading height hidden
  hide hint history hold home host hover icon icons id image img in inbox incoming index info inline inner input inside
  invalid is item items key label labelledby large last layout left level light like line link list listbox listitem live
  load loader loading log logo long main map mark marked master max me medium menu menubar menuitem message messages
  messenger meta middle min mixed mobile modal mode more multi multiline multiselectable muted my name nav navbar
  navigation near new next no node none normal not note notes notice notification notifications number off old on one
  online only open opened opinion option order orders orientation out outer outgoing outline outlined own owns page pages
  pane panel part parts password path phone photo picture pin pinned placeholder platform plain plus point polite popover
  popup portal posinset position post presentation press pressed prev preview previous price primary print product
  products profile progress progressbar query question questions quick quote radio radiogroup rail range rate rating read
  readmark readonly received recipient region relative relevant reload remove reply request required reset response
  resize result results review reviews right role room rooms root round row rowgroup rowheader rowindex rows rtl ltr save
  scroll scrollable scrollbar search searchbox second secondary section select selectable selected self seller send sender
  sent separator service set setsize settings shadow shape shop show side sidebar single size slider small snippet solid
  sort spacer span spin spinbutton spinner star stars start state status step sticky stop store story string sub subject
  submit success sum switch symbol system tab table tablist tabpanel tag tags target tel template test testid text
  textarea textbox theme thick thin third thread threads thumb ticket tickets time timer timestamp title to today toggle
  toolbar tooltip top total track tree treegrid treeitem true type typing ul unread unselected up update url user username
  users value valuemax valuemin valuenow valuetext variant vertical view viewport virtual visible void waits warning wide
  width wide window with work wrap wrapper write year yesterday zone
`;

/** What interfaces say, in Ukrainian and Russian; of more than one word only as they stand here. */
const SAID = `
  Ви|Вы|Ви:|Вы:|Я|Надіслати|Отправить|Відправити|Пошук|Поиск|Чат|Чати|Чаты|Повідомлення|Сообщение|Сообщения|Усі|Всі|Все
  Непрочитані|Непрочитанные|Прочитано|Не прочитано|Нове|Нові|Новое|Новые|Відповісти|Ответить|Відповідь|Ответ|Закрити
  Закрыть|Скасувати|Отмена|Зберегти|Сохранить|Назад|Далі|Далее|До списку|К списку|Покупець|Покупатель|Продавець|Продавец
  Магазин|Замовлення|Заказ|Заказы|Товар|Товари|Товары|Питання|Вопрос|Вопросы|Відгук|Відгуки|Отзыв|Отзывы|Звернення
  Обращение|Обращения|Статус|Сума|Сумма|Доставка|Телефон|Дата|Час|Время|Оплата|Коментар|Комментарий|Фото|Фотографія
  Фотография|Файл|Відео|Видео|Голосове повідомлення|Голосовое сообщение|Система|Підтримка|Поддержка|В мережі|В сети
  Арт|Арт.|Артикул|ТТН|ID|Опубликован|Опубликовано|Ответ опубликован|Ответ дан|Відповідь надано|Чат с покупателем по товару
  Чат по товару|Покупатель поставил оценку без текста|Покупець поставив оцінку без тексту|до|від|от|№
`;

/** Also said before something else: «Ви: Відправили», «Замовлення № 304518822», «Чат по товару 341213496». */
const BEGINS = ['Ви:', 'Вы:', 'Ви ·', 'Вы ·', 'Замовлення', 'Заказ', 'Чат с покупателем по товару', 'Чат по товару'];

/** Texts that a selector asks for in attributes which people read. */
const READ_ALOUD = /\[(?:aria-label|placeholder|title|alt)[*^$]?="([^"$]+)"\]/gu;

/** What a selector asks of an attribute that nobody reads, or of an id. */
const VALUE = /\[[\w-]+([*^$]?)="([^"]+)"\]|#([\w-]+)/gu;

/** With what the maps of marketplaces look for. */
export function wordsOf(maps: readonly PageMap[]): Words {
  const candidates = maps.flatMap(({ fields }) => Object.values(fields).flat());
  const selectors = candidates.flatMap((candidate) => ('select' in candidate ? candidate.select : []));
  const addresses = [...maps.flatMap(({ paths }) => paths), ...candidates.flatMap(addressesIn)];
  const paths = [...addresses.filter((part) => part.includes('/')), ...selectors.flatMap(linksIn)];
  const texts = candidates.flatMap((candidate) => ('select' in candidate && candidate.startsWith) || []);
  const aloud = selectors.flatMap((select) => [...select.matchAll(READ_ALOUD)].map(([, said = '']) => said));
  const said = [...SAID.split(/[|\n]/u).map((one) => one.trim()), ...texts, ...aloud].filter((one) => one !== '');
  const path = new Set(paths.flatMap(partsIn));
  const values = selectors.flatMap((select) =>
    [...bare(select).matchAll(VALUE)].map(([, how, value = '', id]) => ({ how, value: id ?? value })),
  );
  return {
    parts: new Set([...PARTS.split(/\s+/u), ...path, ...selectors.flatMap((select) => partsIn(bare(select)))]),
    values: new Set(['true', 'false', ...values.filter(({ how }) => !how).map(({ value }) => value)]),
    // What may go on as another word is none.
    beginnings: values.flatMap(({ how, value }) => (how === '^' && /[-_]$/u.test(value) ? value : [])),
    path,
    query: new Set(addresses.flatMap((part) => /^query:(.+)$/u.exec(part)?.[1] ?? [])),
    said: new Set(said.map((one) => one.trim())),
    begins: [...BEGINS, ...texts, ...aloud].sort((a, b) => b.length - a.length),
  };
}

/** «ChatRoom__title--» → chat, room, title. */
export function partsIn(name: string): string[] {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/gu) ?? []).map((part) => part.toLowerCase());
}

function addressesIn(candidate: Candidate): string[] {
  if ('address' in candidate) return [candidate.address];
  return candidate.parse?.includes(':') ? [candidate.parse] : [];
}

/** Paths that a selector asks for. */
const linksIn = (select: string) => [...select.matchAll(/href[*^$]?="([^"]*)"/gu)].map(([, link = '']) => link);

/** Without what people read. */
const bare = (select: string) => select.replace(READ_ALOUD, '');
