/** What the seller sees on a page: one line each. */

import { answeredElsewhere } from './answered-elsewhere';
import { buyersLanguage } from './buyers-language';
import { draftLanguage } from './draft-language';
import type { Feature } from './page';
import { pageNotice } from './page-notice';
import { rowTimer } from './row-timer';
import { sweepNext } from './sweep-next';
import { templateChips } from './template-chips';
import { templatePalette } from './template-palette';
import { templateTrigger } from './template-trigger';
import { threadActs } from './thread-acts';
import { threadBar } from './thread-bar';

export const features: readonly Feature[] = [
  rowTimer,
  threadBar,
  buyersLanguage,
  templateChips,
  answeredElsewhere,
  threadActs,
  templateTrigger,
  templatePalette,
  sweepNext,
  draftLanguage,
  pageNotice,
];
