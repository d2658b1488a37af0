/** A template in two languages, and threads to put it into. */
import type { ThreadNames } from '../../utils/domain/conversation/identity';
import type { TemplateId } from '../../utils/domain/templates/template';
import type { TemplateDraft, ThreadFacts } from '../../utils/messaging/protocol';
import { aConversation } from './a-conversation';
import type { Services } from './memory';

export const UK = {
  language: 'uk',
  text: '{{ greeting }}, {{ buyer.firstName }}! Замовлення № {{ order.number }}.',
} as const;
export const RU = {
  language: 'ru',
  text: '{{ greeting }}, {{ buyer.firstName }}! Заказ № {{ order.number }}.',
} as const;

export async function aTemplate({ templates }: Services, more: Partial<TemplateDraft> = {}): Promise<TemplateId> {
  const draft = { title: 'Відповідь', trigger: null, channels: [], folder: '', tags: [], variants: [UK, RU] };
  return (await templates.save({ id: null, ...draft, ...more })).id;
}

export function facts(names: Partial<ThreadNames> = {}, more: Partial<ThreadFacts> = {}): ThreadFacts {
  const told = aConversation({ buyer: 'Олена', ...names }).names;
  return { names: told, orderNumber: '1024', productTitle: 'Чашка', ...more };
}

export const russian = aConversation({ buyer: 'Олена' }).buyer('10:00', {
  text: 'Здравствуйте, когда отправите заказ?',
});
