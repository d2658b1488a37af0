/** The chat about an order at Rozetka: every one has a number, and one kind of markup shows the thread on its own page. */
import { cabinetPage, type NeutralChat } from './cabinet-page';

const HOST = 'https://seller.rozetka.com.ua';

function chatOf({ buyer, product, order, messages }: NeutralChat, index: number) {
  const number = order ?? 101_600_000 + index;
  return { buyer, order: { number, product, amount: 620, status: 'Доставляється' }, messages: [...messages] };
}

export const rozetka = cabinetPage(
  {
    id: 'rozetka',
    name: 'Rozetka',
    host: HOST,
    list: `${HOST}/main/messages/orders`,
    variants: ['panes', 'pages'],
    namesOrders: true,
    selectors: {
      row: 'button[mat-list-item], tr.rz-sellermessage-row',
      rowBuyer: '.mat-mdc-list-item-title, td.buyer',
      rowSubject: '.mdc-list-item__secondary-text:not(.preview) > span, a.rz-sellermessage-link',
      opens: 'a.rz-sellermessage-link',
      openBuyer: '.room-who h2, .rz-sellermessage-showmessage-info dl > div:first-child dd',
      field: 'rz-chat-reply textarea, rz-sellermessage-form textarea',
      own: 'rz-chat-message.outgoing, .rz-sellermessage-item_sender_2',
      back: 'a.back',
      shopMenu: '.mat-mdc-menu-trigger',
      search: 'rz-chat-list [name="search"]',
    },
  },
  chatOf,
);
