/** What the seller sees on a page: one line each. */

import { answeredElsewhere } from './answered-elsewhere';
import type { Feature } from './page';
import { pageNotice } from './page-notice';
import { rowTimer } from './row-timer';
import { templateChips } from './template-chips';
import { templatePalette } from './template-palette';
import { templateTrigger } from './template-trigger';
import { threadBar } from './thread-bar';

export const features: readonly Feature[] = [
  rowTimer,
  threadBar,
  templateChips,
  answeredElsewhere,
  templateTrigger,
  templatePalette,
  pageNotice,
];
