/** The first words between a page and the background: which language to speak and its texts, and which triggers there are. */
import type { Client } from '../messaging/client';
import type { ContentProtocol, Greeting } from '../messaging/protocol';
import { speak } from '../platform/i18n';

/** How long (ms) to wait for a background that does not answer, as while Takt is being updated. */
const AGAIN_AFTER = 2000;

/** Asks for the language and speaks it from then on. */
export async function greet(client: Client<ContentProtocol>): Promise<Greeting> {
  const greeting = await client.hello();
  speak(greeting.language, greeting.texts);
  return greeting;
}

/** Greets until somebody answers; `undefined`: nobody ever will. */
export async function greetAtLast(
  client: Client<ContentProtocol>,
  isOrphan: () => boolean,
): Promise<Greeting | undefined> {
  while (!isOrphan()) {
    try {
      return await greet(client);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    }
  }
  return undefined;
}
