/** Two buyers who wait, in a database that knew them when they began to. */
import { aConversation, instant } from './a-conversation';
import { freshServices, type Services } from './memory';

export const OLENA_WAITS = aConversation().buyer('10:00');
export const OLEH_WAITS = aConversation({ threadId: '4:5:6', buyer: 'Олег' }).buyer('11:00');

export async function withTwoWaiting(): Promise<Services> {
  const services = await freshServices();
  await services.repositories.settings.set('installedAt', instant('00:00'));
  await services.conversations.report(OLENA_WAITS.thread());
  await services.conversations.report(OLEH_WAITS.thread());
  return services;
}
