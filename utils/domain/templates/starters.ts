/**
 * Ten templates to begin with, in Ukrainian and Russian. They promise no money, ask for no phone and no review. In
 * Ukrainian nobody is greeted by name yet: that takes the vocative. Names of products and shops stand without quotes and
 * in no case: they often have quotes of their own.
 */
import { CHANNELS, type Channel } from '../conversation/ids';
import type { AnswerLanguage } from '../language/languages';
import { STARTER_IDS, type StarterId } from './starter-ids';
import type { Template, TemplateId } from './template';

interface Starter {
  readonly titles: Readonly<Record<AnswerLanguage, string>>;
  readonly triggers: Readonly<Record<'uk' | 'ru', string>>;
  readonly channels: readonly Channel[];
  readonly texts: Readonly<Record<'uk' | 'ru', string>>;
}

const NOT_IN_REVIEWS = CHANNELS.filter((channel) => channel !== 'review');
/** Where nobody but the buyer reads it. */
const PRIVATE: readonly Channel[] = ['chat', 'order', 'ticket'];

const RU_GREETING = '{{ greeting }}{% if buyer.firstName %}, {{ buyer.firstName }}{% endif %}!';
const SIGNATURE = '{% if seller.name %}\n\n{{ seller.name }}{% if shop.name %}, {{ shop.name }}{% endif %}{% endif %}';
const ORDER = '{% if order.number %} № {{ order.number }}{% endif %}';

const STARTERS: Readonly<Record<StarterId, Starter>> = {
  'starter-greeting': {
    titles: { uk: 'Запитання прийнято', ru: 'Вопрос принят', en: 'Question taken' },
    triggers: { uk: 'вітаю', ru: 'привет' },
    channels: NOT_IN_REVIEWS,
    texts: {
      uk: `{{ greeting }}! Дякуємо за запитання. Ми його отримали й незабаром відповімо.${SIGNATURE}`,
      ru: `${RU_GREETING} Спасибо за вопрос. Мы его получили и скоро ответим.${SIGNATURE}`,
    },
  },
  'starter-in-stock': {
    titles: { uk: 'Товар є', ru: 'Товар есть', en: 'In stock' },
    triggers: { uk: 'є', ru: 'есть' },
    channels: NOT_IN_REVIEWS,
    texts: {
      uk:
        '{{ greeting }}! Так, товар є в наявності: {{ product.title }}. Його можна замовити вже зараз. Якщо потрібно ' +
        'уточнити розмір, колір чи інші подробиці, напишіть, будь ласка: ми підкажемо.',
      ru:
        `${RU_GREETING} Да, товар есть в наличии: {{ product.title }}. Его можно заказать уже сейчас. Если нужно ` +
        'уточнить размер, цвет или другие подробности, напишите, пожалуйста: мы подскажем.',
    },
  },
  'starter-thanks': {
    titles: { uk: 'Подяка', ru: 'Благодарность', en: 'Thanks' },
    triggers: { uk: 'дякую', ru: 'спасибо' },
    channels: [],
    texts: {
      uk: `Дякуємо, що звернулися до нас. Якщо з’являться запитання, пишіть: відповімо й допоможемо.${SIGNATURE}`,
      ru: `Спасибо, что обратились к нам. Если появятся вопросы, пишите: ответим и поможем.${SIGNATURE}`,
    },
  },
  'starter-out-of-stock': {
    titles: { uk: 'Товару немає', ru: 'Товара нет', en: 'Out of stock' },
    triggers: { uk: 'нема', ru: 'нет' },
    channels: NOT_IN_REVIEWS,
    texts: {
      uk:
        '{{ greeting }}! На жаль, цього товару зараз немає: {{ product.title }}. Перепрошуємо за незручність. ' +
        'Якщо бажаєте, підберемо схожий: напишіть, будь ласка, що для Вас найважливіше.',
      ru:
        `${RU_GREETING} К сожалению, этого товара сейчас нет: {{ product.title }}. Приносим извинения за ` +
        'неудобство. Если хотите, подберём похожий: напишите, пожалуйста, что для Вас важнее всего.',
    },
  },
  'starter-find-out': {
    titles: { uk: 'Уточнимо й напишемо', ru: 'Уточним и напишем', en: 'We will find out' },
    triggers: { uk: 'уточню', ru: 'уточню' },
    channels: NOT_IN_REVIEWS,
    texts: {
      uk:
        '{{ greeting }}! Дякуємо за запитання. Щоб відповісти точно, нам потрібно уточнити подробиці. Щойно ' +
        `дізнаємося, одразу напишемо Вам тут.${SIGNATURE}`,
      ru:
        `${RU_GREETING} Спасибо за вопрос. Чтобы ответить точно, нам нужно уточнить подробности. Как только узнаем, ` +
        `сразу напишем Вам здесь.${SIGNATURE}`,
    },
  },
  'starter-order': {
    titles: { uk: 'Замовлення прийнято', ru: 'Заказ принят', en: 'Order accepted' },
    triggers: { uk: 'замовлення', ru: 'заказ' },
    channels: PRIVATE,
    texts: {
      uk:
        '{{ greeting }}! Дякуємо за замовлення № {{ order.number }} у магазині {{ shop.name }}. Ми його прийняли й ' +
        'готуємо до відправлення. Коли передамо посилку перевізникові, напишемо Вам номер накладної.',
      ru:
        `${RU_GREETING} Спасибо за заказ № {{ order.number }} в магазине {{ shop.name }}. Мы его приняли и готовим ` +
        'к отправке. Когда передадим посылку перевозчику, напишем Вам номер накладной.',
    },
  },
  'starter-data': {
    titles: { uk: 'Дані для доставки', ru: 'Данные для доставки', en: 'Delivery details' },
    triggers: { uk: 'дані', ru: 'данные' },
    channels: PRIVATE,
    texts: {
      uk:
        `{{ greeting }}! Щоб відправити замовлення${ORDER}, нам потрібні дані для доставки. Напишіть, будь ласка, ` +
        'місто, перевізника й номер відділення або адресу, а також прізвище та ім’я отримувача.',
      ru:
        `${RU_GREETING} Чтобы отправить заказ${ORDER}, нам нужны данные для доставки. Напишите, пожалуйста, город, ` +
        'службу доставки и номер отделения или адрес, а также фамилию и имя получателя.',
    },
  },
  'starter-photo': {
    titles: { uk: 'Попросити фото дефекту', ru: 'Попросить фото дефекта', en: 'Ask for a photo of the defect' },
    triggers: { uk: 'фото', ru: 'фото' },
    channels: PRIVATE,
    texts: {
      uk:
        '{{ greeting }}! Нам прикро, що з товаром щось не так. Надішліть, будь ласка, кілька фото: увесь товар, місце ' +
        'дефекту зблизька й упаковку. Так ми швидше розберемося та запропонуємо рішення.',
      ru:
        `${RU_GREETING} Нам жаль, что с товаром что-то не так. Пришлите, пожалуйста, несколько фото: товар целиком, ` +
        'место дефекта вблизи и упаковку. Так мы быстрее разберёмся и предложим решение.',
    },
  },
  'starter-return': {
    titles: { uk: 'Кроки повернення', ru: 'Шаги возврата', en: 'Return steps' },
    triggers: { uk: 'повернення', ru: 'возврат' },
    channels: PRIVATE,
    texts: {
      uk:
        '{{ greeting }}! Щоб повернути товар:\n1. Перевірте, будь ласка, чи збереглися комплектація, ярлики та ' +
        'упаковка.\n2. Оформіть заявку на повернення у своєму кабінеті й зазначте причину.\n3. Дочекайтеся ' +
        'підтвердження та надішліть посилку так, як буде вказано.\nЯкщо на якомусь кроці виникне запитання, напишіть ' +
        'нам.',
      ru:
        `${RU_GREETING} Чтобы вернуть товар:\n1. Проверьте, пожалуйста, сохранились ли комплектация, ярлыки и ` +
        'упаковка.\n2. Оформите заявку на возврат в своём кабинете и укажите причину.\n3. Дождитесь подтверждения и ' +
        'отправьте посылку так, как будет указано.\nЕсли на каком-то шаге возникнет вопрос, напишите нам.',
    },
  },
  'starter-delay': {
    titles: { uk: 'Вибачення за затримку', ru: 'Извинение за задержку', en: 'Apology for a delay' },
    triggers: { uk: 'затримка', ru: 'задержка' },
    channels: PRIVATE,
    texts: {
      uk:
        '{{ greeting }}! Перепрошуємо: відправлення замовлення № {{ order.number }} затримується. Ми вже з’ясовуємо, ' +
        'коли воно вирушить до Вас, і напишемо, щойно знатимемо точну дату. Якщо чекати Вам незручно, скажіть, будь ' +
        `ласка: знайдемо інше рішення.${SIGNATURE}`,
      ru:
        `${RU_GREETING} Приносим извинения: отправка заказа № {{ order.number }} задерживается. Мы уже выясняем, ` +
        'когда он отправится к Вам, и напишем, как только будем знать точную дату. Если ждать Вам неудобно, скажите, ' +
        `пожалуйста: найдём другое решение.${SIGNATURE}`,
    },
  },
};

/**
 * In the order in which they are offered as long as none was used.
 * @param language of the interface: titles are in it, and triggers as far as sellers type it
 * @param at when they were added (epoch ms)
 */
export function starterTemplates(language: AnswerLanguage, at: number): Template[] {
  return STARTER_IDS.map((id) => {
    const { titles, channels, texts } = STARTERS[id];
    return {
      id: id as string as TemplateId,
      title: titles[language],
      trigger: starterTrigger(id, language),
      channels,
      folder: '',
      tags: [],
      variants: [
        { language: 'uk', text: texts.uk },
        { language: 'ru', text: texts.ru },
      ],
      updatedAt: at,
      usedAt: null,
    };
  });
}

/** What one of them is called by, as long as the seller has not changed it. */
export function starterTrigger(id: StarterId, language: AnswerLanguage): string {
  return STARTERS[id].triggers[language === 'ru' ? 'ru' : 'uk'];
}
