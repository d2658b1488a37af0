/** The words by which pages say what stands where, in Ukrainian and Russian, and in the names that programmers give. */

declare const document: never;

const words = (text: string) => new RegExp(text, 'iu');

/** Beside or over chats. */
export const TALK = words(
  '(?<!\\p{L})чат|діалог|диалог|переписк|листуван|розмов|разговор|звернен|обращен|питан|вопрос|повідомлен|сообщени|спілкуван|общени|покуп[ец]|кореспонд|коррес|вхідн|входящ|chat|dialog|messag|inbox|conversation|room|talk|messenger|communication|correspond|appeal|request',
);

/** What looks like chats and waits for nobody. */
export const OTHER = words(
  'комент|коммент|comment|обговорен|обсужден|форум|блог|спільнот|сообществ|forum|\\bblog|journal|article|news|activity|сповіщенн|уведомлен|notification|журнал|audit|\\blogs?\\b|письм[ао]|листи(?!\\p{L})|letter|mailbox|календар|calendar|статист|аналит|аналіт|налаштуван|настройк|setting|співробіт|сотрудник|менеджерів|менеджеров|новин|новост|вакансі|вакансии|акци|розклад|расписан|виплат|выплат|документ|documents|історія змін|история измен|події|событи|(?<!\\p{L})(?:купили|придбали|приобрели)',
);

/** Nothing in it speaks of chats but what looks like them. */
export const isOther = (text: string): boolean => OTHER.test(text) && !TALK.test(text.replace(OTHER, ''));

export const GOODS = words(
  'товар|артикул|залиш|остат|склад|product|goods|catalog|асортимент|ассортимент|items?(?![a-z])|offer|\\bsku|nomenclature|(?<![a-z])nm(?![a-z])|article',
);

export const ORDER = words('замовлен|заказ|order');
export const REVIEW = words('відгук|отзыв|review|feedback|оцінк|оценк');
export const QUESTION = words('питанн|вопрос|question');
/** Buyers write these of goods and shops, and await an answer. */
export const isOfBuyers = (head: string): boolean => REVIEW.test(head) || QUESTION.test(head);
/** What is not asked of a product by buyers, though it may be called a question. */
export const CHAT_OR_SUPPORT = words(
  'чат|діалог|диалог|переписк|листуван|підтримк|поддержк|chat|dialog|support|мої |мои ',
);
/** A button that opens a field under what was written. */
export const TO_ANSWER = /^(?:відповісти|ответить|(?:дати|написати|дать|написать) (?:відповідь|ответ)|reply|answer)$/iu;
export const TICKET = words('кол-?центр|колл-?центр|скарг|жалоб|тікет|тикет|ticket|звернення|обращени');

export const MONEY = words('\\d\\s?(?:₴|грн|₽|руб|р\\.|uah|rub|\\$|€)');

export const UNREAD = words('непрочит|(?<!\\p{L})нов[еиых]+(?!\\p{L})|unread|unseen|fresh|\\bnew\\b|is-new|has-new');
export const SELECTED = words('active|select|chosen|current|opened|\\bon\\b|is-open|highlight');

/** How a row or a message calls the seller himself. */
export const YOU = ['Ви:', 'Вы:', 'Ви :', 'Вы :', 'Ви: ', 'Я:'];
/** Whether a text begins as a page prints the seller's own. */
export const beginsAsOwn = (text: string): boolean => YOU.some((start) => text.startsWith(start));
export const OWN_LABEL =
  /^(?:ви|вы|я|продав(?:е)?ц[ья]?|продавець|продавец|(?:(?:ваш|наш|мій|мой)\s+)?магазин|менеджер|оператор|(?:ваша|наша|моя)\s+компан[іи]я|ваша відповідь|ваш ответ|seller|shop|you|me)$/iu;
export const BUYER_LABEL = /^(?:покупець|покупатель|клієнт|клиент|замовник|заказчик|buyer|customer|client)$/iu;
/** Over what the buyer added. */
export const BUYER_MORE = /^(?:доповнен|дополнен)/iu;
export const SYSTEM_LABEL =
  /^(?:система|система prom|prom(?:\.ua)?|rozetka|wildberries|wb|підтримка|поддержка|бот|system|service|робот|автовідповідь|автоответ)$/iu;

/** Over what the seller answered. */
export const ANSWER_LABEL =
  /^(?:(?:ваша|твоя|офіційна)\s+відповідь|(?:ваш|официальный)\s+ответ|(?:відповідь|ответ)\s+(?:продав|магазин|компан)|(?:ви|вы)\s+(?:відповіли|ответили)|(?:відповідь|ответ)\s*:?$)/iu;
export const ANSWER_TOKEN = /(?:^|[-_\s])(?:answer|answered|reply|response|given)(?:$|[-_\s])/iu;

/** All that a cell says of what the seller has answered; of a question or a review, not of what he asked of others. */
export const ANSWERED = [
  ...['Є відповідь', 'Відповідь надано', 'Відповідь опубліковано', 'Відповіли', 'Ви відповіли', 'З відповіддю'],
  ...['Есть ответ', 'Ответ дан', 'Ответ опубликован', 'Ответили', 'Вы ответили', 'Отвечено', 'С ответом'],
] as const;
/** «Запитання від користувача …» is over a chat, whoever wrote last in it. */
export const FROM_WHOM =
  /^(?:запитання|питання|вопрос|повідомлення|сообщение|звернення|обращение|чат|діалог|диалог)\s(?:від|от|із?|з|со?)\s/iu;

/** Who a label says wrote something: himself, or what stands behind his name. */
export const roleIn = (label: string): string =>
  /[([]([^()[\]]+)[)\]]$|[·•|—–,] ?(\p{L}+)$/u.exec(label)?.slice(1).find(Boolean) ?? label;
/** «Менеджер Роксолана», «Представник магазину «Теплий дім»»: no buyer is called so. */
const OWN_ROLE =
  /^(?:[Пп]редставни(?:к|ця)|[Пп]редставитель(?:ница)?|[Мм]енеджер(?:ка)?|[Оо]ператор(?:ка)?|[Кк]онсультант(?:ка)?|[Аа]дм[іи]н[іи]стратор(?:ка)?|[Пп]родав(?:ець|ец|чиня|щица))(?: \p{Ll}{4,12})? [«"]?\p{Lu}[\p{L}\d’'. -]{1,30}[»"]?$/u;
/** By all of it: of words that somebody wrote the last may be «магазин» as well. */
export const isOwnName = (label: string): boolean =>
  OWN_LABEL.test(label) || OWN_ROLE.test(label) || ANSWER_LABEL.test(label);
export const isOwnLabel = (label: string): boolean => isOwnName(label) || OWN_LABEL.test(roleIn(label));
export const isBuyerLabel = (label: string): boolean => BUYER_LABEL.test(roleIn(label));

/** Parts of class names and of attributes' values. */
export const OWN_TOKEN =
  /(?:^|[-_])(?:own|mine|my|me|self|seller|merchant|vendor|shop|store|out|outgoing|outbound|sent|sender-me|right|operator|manager|answer|end)(?:$|[-_])/iu;
export const BUYER_TOKEN =
  /(?:^|[-_])(?:buyer|customer|client|user|in|incoming|inbound|received|left|their|theirs|other|guest|start|partner|question)(?:$|[-_])/iu;
export const SYSTEM_TOKEN = /(?:^|[-_])(?:system|sys|service|info|notice|notification|event|status|bot)(?:$|[-_])/iu;

export const NAME_TOKEN = /name|buyer|client|customer|user|title|author|who|sender|person|contact/iu;
export const TEXT_TOKEN = /text|message|preview|product|goods|item|subject|status|price|order|content|snippet|last/iu;

/** What messages, rows and their heads are about: no name of a person. */
export const NO_PERSON = words(
  'звернен|обращени|запит|запрос|скарг|жалоб|поверненн|возврат|питання|вопрос|проханн|просьб|оплат|доставк|замовленн|заказ|повідомлен|сообщени|відповід|ответ|автоматич|товар|відгук|отзыв|статус|оформл|служба|підтримк|поддержк|обробц|обработ|виріш|не решен|викон|выполн|скасов|отмен|відправ|отправ|прибу|очіку|ожида|підтвердж|подтвержд|закрит|закрыт|прийнят|принят|комплект|збира|собира|отриман|получен|передан|дороз|опубл|комент|коммент|доповнен|дополнен|недолік|недостат|переваг|достоинств|оцінк|оценк|в пути|^нов(?:ий|ый|е|ое|а|ая)$',
);

/** Column heads of tables. */
export const NAME_HEAD = words(
  'покупець|покупатель|клієнт|клиент|автор|імʼя|имя|від кого|от кого|замовник|заказчик|отримувач|получатель|піб|фио',
);
export const PREVIEW_HEAD = words(
  'повідомлення|сообщение|текст|питання|вопрос|відгук|отзыв|коментар|комментар|звернення',
);
export const NO_NAME_HEAD = words(
  'змінив|изменил|співробіт|сотрудник|менеджер|відповідальн|ответствен|товар|статус|назва|название|тема|дія|действие',
);

/** Around a field that a buyer never reads. */
export const NOTE = words(
  'нотатк|примітк|внутрішн|бачит[еь] лише|видно лише|лише в(?:и|ам)|тільки (?:вам|для)|не (?:по)?бачить|для команди|вашої команди|колег|заметк|примечан|внутренн|видн[оа] только|только в(?:ам|ы)|не увидит|не видит|коллег|служебн|службов|для сотрудник|для співробіт|мітк|метк|(?<!\\p{L})тег|note|memo|private|internal',
);
export const COMPLAINT = words(
  'скарг|скарж|жалоб|жалов|оскарж|оспор|причин|complain|report|abuse|відхил|отклон|що сталося|что случилось',
);
export const TEMPLATE = words(
  'шаблон|template|автовідпов|автоответ|заготовк|швидк\\S* відповід|быстр\\S* ответ|підпис|подпись',
);
export const SEARCH = words(
  'пошук|поиск|знайти|найти|шукати|искать|фільтр|фильтр|search|filter|find|(?<![\\w-])q(?![\\w-])|query',
);
export const FIGURES = words(
  'ціна|цена|сума|сумма|телефон|phone|price|кількість|количество|артикул|ттн|e-?mail|пошта|почта|адрес|дата|date|номер|назва|название|посилання|ссылка|знижк|скидк|промокод',
);
export const REPLY = words(
  'напиш|повідомлен|сообщени|відповід|відповіст|ответ|enter|message|reply|answer|введіть текст|введите текст',
);
/** Of a field whose words go to the buyer, whatever its button is called. */
export const ADDRESSED = words(
  '(?<!\\p{L})відповідь|(?<!\\p{L})ответ(?!\\p{L})|для покупц|для покупател|покупцеві|покупцю|покупателю|для клієнта|для клиента|клієнтов|клієнту|клиенту',
);
export const SEND = words('надісл|надсил|відправ|відповіс|опублік|отправ|ответи|опублик|послать|send|reply|submit|➤');
export const SAVE = words(
  'зберег|сохран|save|застос|примен|додати|добав|поскарж|пожалов|скарг|жалоб|шукати|знайти|найти|створити|создать',
);
