/** Beside the reply field: the draft is surely in a language in which this buyer should not be answered. */
import { signal } from '@preact/signals-core';
import { provided } from './needed';
import type { Feature } from './page';

export const draftLanguage = {
  id: 'draft-language',
  start(context) {
    // Nothing is written before the field is used, and what judges it comes then. Drawn, for what is drawn is guarded.
    void context.page.desk.used.then(() => context.draw(() => provided('draftLanguage')?.(context, signal)));
  },
} satisfies Feature;
