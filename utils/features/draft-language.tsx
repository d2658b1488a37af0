/** Beside the reply field: the draft is surely in a language in which this buyer should not be answered. */
import { signal } from '@preact/signals-core';
import { provided } from './needed';
import type { Feature } from './page';

export const draftLanguage = {
  id: 'draft-language',
  start(context) {
    // What judges it comes with what writes into fields: before anything is typed. Drawn, for what is drawn is guarded.
    void context.page.desk.used.then(() => context.draw(() => provided('draftLanguage')?.(context, signal)));
  },
} satisfies Feature;
