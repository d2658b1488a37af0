/** In a corner of the page: what keeps Takt from working here, in a sentence. */
import { computed } from '@preact/signals-core';
import { Notice } from '../../components/overlay/Notice';
import { type TextKey, t } from '../platform/i18n';
import type { Line } from './guide/guide-host';
import type { Feature, Page } from './page';
import { textIn } from './reply/fields';

/** Of the tabs that were asked for a chat, one comes forward within so many ms; the others need say nothing. */
const COMES_FORWARD = 3000;

/** How long (ms) it is said that a chat is not here. */
const SAID_FOR = 12_000;

export const pageNotice = {
  id: 'page-notice',
  start({ page, draw }) {
    let seen: { readonly unmetAt: number; readonly at: number } | undefined;
    const isUnmet = computed(() => {
      const [unmetAt, now] = [page.unmet.value?.at, page.now.value];
      if (unmetAt === undefined || now < unmetAt) return false;
      // The clock of a page stands still until the page is looked at.
      if (seen?.unmetAt !== unmetAt) seen = { unmetAt, at: now };
      return seen.at - unmetAt < COMES_FORWARD && now - seen.at < SAID_FOR;
    });
    draw(() => {
      const key = sentenceFor(page) ?? (isUnmet.value ? page.unmet.value?.says : undefined);
      const onCopyDraft = key === 'page.updated.draft' ? () => page.copy(draftOf(page)) : undefined;
      const line: Line | undefined = key ? { says: key } : page.line.value;
      page.inCorner(line ? <Notice text={t(line.says)} acts={line.acts} onCopyDraft={onCopyDraft} /> : null);
    });
  },
} satisfies Feature;

function sentenceFor(page: Page): TextKey | undefined {
  switch (page.trouble.value) {
    case undefined:
      return page.status.value === 'too-long' ? 'page.too-long' : undefined;
    case 'updated':
      // A draft may be begun after the update: looked after with the clock.
      page.now.value;
      return draftOf(page) === '' ? 'page.updated' : 'page.updated.draft';
    case 'disk-full':
    case 'database-newer':
    case 'database-broken':
      return `page.${page.trouble.value}`;
    default:
      return 'page.failed';
  }
}

/** What the seller has typed and not sent. */
function draftOf(page: Page): string {
  const field = page.reply.value;
  try {
    return field ? textIn(field).trim() : '';
  } catch {
    // Its frame was closed, and in Firefox what stood there may be touched no more: there is nothing to copy.
    return '';
  }
}
