/** The chat of Prom: what it is about stands in the thread, as a card of a product or an order. */
import { cabinetPage, type NeutralChat } from './cabinet-page';

const HOST = 'https://my.prom.ua';

function chatOf({ buyer, product, order, messages }: NeutralChat, index: number) {
  const first = Math.min(...messages.map(({ at }) => at));
  const card = { kind: 'product', id: 1_800_000_000 + index, name: product, price: '620 ₴' } as const;
  const ordered = order === undefined ? [] : [{ kind: 'order', id: order, sum: '620 ₴', items: 1 } as const];
  const cards = [card, ...ordered].map((each, at) => ({
    author: 'system' as const,
    at: first - 2000 + at,
    text: '',
    card: each,
  }));
  return { buyer, messages: [...cards, ...messages] };
}

export const prom = cabinetPage(
  {
    id: 'prom',
    name: 'Prom',
    host: HOST,
    list: `${HOST}/cms/chat`,
    variants: ['rooms', 'dialogs'],
    namesOrders: true,
    selectors: {
      row: '[data-qaid="chat_room"], a[class*="DialogItem__link"]',
      rowBuyer: '[data-qaid="room_title"], [class*="DialogItem__person"]',
      rowSubject: '[data-qaid="no-subject"]',
      opens: null,
      openBuyer: '[data-qaid="buyer_name"], [class*="Dialog__title"]',
      field: '[data-qaid="message_input"], [class*="Composer__field"]',
      own: '[data-qaid="outgoing_message"], [class*="b-chat-message_own"]',
      back: null,
      shopMenu: '[data-qaid="switch_company_btn"]',
      search: '[name="room_search"]',
    },
  },
  chatOf,
);
