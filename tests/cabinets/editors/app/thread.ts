// The chat around the field: a room of the Prom replica in little, without a list of rooms.

const MINUTE = 60_000;

export const BUYER = 'Олена Ш.';
const COMPANY = '3012345';

function element(tag: string, qaid: string | null, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (qaid !== null) made.dataset.qaid = qaid;
  made.append(...children);
  return made;
}

function message(isOwn: boolean, text: string, at: number): HTMLElement {
  const clock = new Date(at).toLocaleTimeString('uk', { hour: '2-digit', minute: '2-digit' });
  const bubble = element(
    'div',
    'message_body',
    element('div', 'message_text', text),
    element('span', 'message_time', clock),
  );
  bubble.className = 'Message__bubble--1';
  const made = element('div', isOwn ? 'outgoing_message' : 'incoming_message', bubble);
  made.className = isOwn ? 'Message__own--1' : 'Message__root--1';
  return made;
}

/** @returns the form that the field is to stand in */
export function drawChat(): HTMLElement {
  const company = element('div', null, COMPANY);
  company.className = 'b-sidebar-header__id';
  const midnight = new Date().setHours(0, 0, 0, 0);
  const said = [
    { isOwn: true, text: 'Вітаємо! Ваше замовлення прийнято.', at: Date.now() - 30 * MINUTE },
    { isOwn: false, text: 'Добрий день! Підкажіть, будь ласка, коли відправите?', at: Date.now() - 12 * MINUTE },
  ];
  // Shortly after midnight some of it is of yesterday.
  const days = [
    { name: 'Вчора', of: said.filter(({ at }) => at < midnight) },
    { name: 'Сьогодні', of: said.filter(({ at }) => at >= midnight) },
  ];
  const messages = element(
    'div',
    'messages_list',
    ...days
      .filter(({ of }) => of.length > 0)
      .flatMap(({ name, of }) => [
        element('div', 'messages_date', name),
        ...of.map(({ isOwn, text, at }) => message(isOwn, text, at)),
      ]),
  );
  messages.className = 'Messages__scroll--1';
  const send = element('button', 'send_message_btn', 'Надіслати');
  send.setAttribute('type', 'button');
  const form = element('div', 'message_form', send);
  form.className = 'b-chat-form Composer__root--1';
  const room = element(
    'div',
    'chat_room_content',
    element('div', 'chat_header', element('div', 'buyer_name', BUYER)),
    messages,
    form,
  );
  document.body.append(company, room);
  return form;
}
