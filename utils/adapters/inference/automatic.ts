/** Messages that say of themselves that nobody wrote them: they answer nobody. */
import { candidate } from './candidate';
import type { Sides } from './sides';
import type { Place } from './survey';

declare const document: never;

const WORDS = [
  ...['Автоматичн', 'Автоматическ', 'Автовідповідь', 'Автоответ'],
  ...['Системне повідомлення', 'Системное сообщение'],
];

export const isAutomatic = ({ element }: Place): boolean =>
  [...element.querySelectorAll('*')].some(({ textContent }) =>
    WORDS.some((word) => textContent?.trim().startsWith(word)),
  );

/** Whatever side they take; also of messages that come later. */
export function withAutomatic(sides: Sides, messages: readonly Place[]): Sides {
  return {
    ...sides,
    of: sides.of.map((side, index) => {
      const message = messages[index];
      return message && isAutomatic(message) ? 'system' : side;
    }),
    fields: {
      ...sides.fields,
      'message.system': [...(sides.fields['message.system'] ?? []), candidate('*', { startsWith: WORDS })],
    },
  };
}
