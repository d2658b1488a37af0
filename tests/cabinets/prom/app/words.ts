// The interface in the account's language, Ukrainian or Russian (that there are both is public, the words a guess).
import { useStore } from './store';

const UK = {
  sections: {
    order: 'Замовлення',
    product: 'Товари',
    chat: 'Повідомлення',
    opinions: 'Відгуки',
    notifications: 'Сповіщення',
  },
  switchCompany: 'Змінити компанію',
  ordersToday: 'Замовлень сьогодні',
  help: 'Довідка',
  search: 'Пошук за іменем або текстом',
  all: 'Усі',
  unread: 'Непрочитані',
  noUnread: 'Непрочитаних немає',
  notFound: 'Нічого не знайдено',
  noRooms: 'Повідомлень поки немає',
  noRoomsNote: 'Коли покупець напише вам із сайту або із замовлення, його повідомлення зʼявиться тут.',
  choose: 'Оберіть розмову зі списку',
  back: 'До списку',
  you: 'Ви',
  yourMessage: 'Ваше повідомлення',
  newMessage: 'Нове повідомлення',
  buyer: 'Покупець',
  placeholder: 'Напишіть повідомлення',
  send: 'Надіслати',
  attach: 'Додати файл',
  emoji: 'Смайли',
  read: 'Прочитано',
  sent: 'Надіслано',
  order: 'Замовлення',
  product: 'Товар',
  items: 'Товарів',
  today: 'Сьогодні',
  yesterday: 'Вчора',
  justNow: 'щойно',
  minutesAgo: 'хв',
  hoursAgo: 'год',
  ago: 'тому',
  close: 'Закрити',
  openChat: 'Чат',
};

const RU: typeof UK = {
  sections: { order: 'Заказы', product: 'Товары', chat: 'Сообщения', opinions: 'Отзывы', notifications: 'Уведомления' },
  switchCompany: 'Сменить компанию',
  ordersToday: 'Заказов сегодня',
  help: 'Справка',
  search: 'Поиск по имени или тексту',
  all: 'Все',
  unread: 'Непрочитанные',
  noUnread: 'Непрочитанных нет',
  notFound: 'Ничего не найдено',
  noRooms: 'Сообщений пока нет',
  noRoomsNote: 'Когда покупатель напишет вам с сайта или из заказа, его сообщение появится здесь.',
  choose: 'Выберите разговор из списка',
  back: 'К списку',
  you: 'Вы',
  yourMessage: 'Ваше сообщение',
  newMessage: 'Новое сообщение',
  buyer: 'Покупатель',
  placeholder: 'Напишите сообщение',
  send: 'Отправить',
  attach: 'Добавить файл',
  emoji: 'Смайлы',
  read: 'Прочитано',
  sent: 'Отправлено',
  order: 'Заказ',
  product: 'Товар',
  items: 'Товаров',
  today: 'Сегодня',
  yesterday: 'Вчера',
  justNow: 'только что',
  minutesAgo: 'мин',
  hoursAgo: 'ч',
  ago: 'назад',
  close: 'Закрыть',
  openChat: 'Чат',
};

export type Language = 'uk' | 'ru';

export const WORDS = { uk: UK, ru: RU };

export function useLanguage(): Language {
  return useStore().server?.language ?? 'uk';
}

export const useWords = () => WORDS[useLanguage()];
