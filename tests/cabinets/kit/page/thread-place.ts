// Where a thread stands: at its end when it is opened and when something new comes while the end is in sight, and at
// the same message when older ones come in above.
import type { KitMessage } from './types';

const NEAR_PX = 80;

export function createThreadPlace() {
  let was = { height: 0, top: 0, first: '', last: '' };
  return {
    /** After the messages were drawn. */
    settle(box: HTMLElement, messages: readonly KitMessage[]): void {
      const first = messages[0]?.id ?? '';
      const last = messages.at(-1);
      const wasAtEnd = was.height - was.top - box.clientHeight < NEAR_PX;
      const grewUp = was.first !== '' && was.first !== first && was.last === last?.id;
      if (grewUp) box.scrollTop = was.top + box.scrollHeight - was.height;
      else if (was.last !== last?.id && (was.last === '' || wasAtEnd || last?.author === 'seller')) {
        box.scrollTop = box.scrollHeight;
      }
      was = { height: box.scrollHeight, top: box.scrollTop, first, last: last?.id ?? '' };
    },
    /** After a scroll. @returns whether older messages are wanted */
    notice(box: HTMLElement): boolean {
      was.top = box.scrollTop;
      return box.scrollTop < NEAR_PX;
    },
  };
}
