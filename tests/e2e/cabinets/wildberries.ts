/** The chat of Wildberries: about a product, with no order that anybody could see. */
import { CABINET, CHATS } from '../chats';
import { cabinetPage, type NeutralChat } from './cabinet-page';

const chatOf = ({ buyer, product, messages }: NeutralChat, index: number) => ({
  buyer,
  product: { article: 310_000_000 + index, name: product },
  messages: [...messages],
});

export const wildberries = cabinetPage(
  {
    id: 'wildberries',
    name: 'Wildberries',
    host: CABINET,
    list: CHATS,
    variants: ['links', 'buttons'],
    namesOrders: false,
    selectors: {
      row: '[class*="Chat-list-item_"][href], [class*="_rt-dialog_"][role="button"]',
      rowBuyer: '[class*="Chat-list-item__name"], [class*="_rt-dialog-title_"]',
      rowSubject: '[class*="Chat-list-item__product"], [class*="_rt-dialog-goods_"] > span:first-child',
      opens: null,
      openBuyer: '[class*="ChatWindow__name"] [data-name="Text"]',
      field: '#messageInput',
      own: '[class*="list-element--own"] [data-testid="message"]',
      back: null,
      shopMenu: '[aria-label="Сменить магазин"]',
      search: '[name="chat-search"]',
    },
  },
  chatOf,
);
