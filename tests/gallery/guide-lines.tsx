/** What the quiet line in a page's corner says, and offers. */
import { Notice } from '../../components/overlay/Notice';
import { type TextKey, t } from '../../utils/platform/i18n';

const lineAct = (label: TextKey) => ({ label, act: () => undefined });
const SHOW = ['page.guide.teach', 'page.guide.close'] as const;
const CLOSE = ['page.guide.close'] as const;
const LINES = [
  ['page.guide.not-recognised', SHOW],
  ['page.guide.two-lists', SHOW],
  ['page.guide.no-row-times', SHOW],
  ['page.guide.no-row-names', SHOW],
  ['page.guide.no-times', CLOSE],
  ['page.guide.loading', CLOSE],
  ['page.guide.by-structure', ['page.guide.right', 'page.guide.correct', 'page.guide.close']],
  ['page.guide.own-map-lost', SHOW],
  ['page.guide.own-map-lost-known', SHOW],
  ['page.guide.own-map-lost-found', SHOW],
  ['page.guide.reply-not-shown', ['page.guide.show-reply', 'page.guide.close']],
  ['page.guide.kept', ['page.guide.undo', 'page.guide.close']],
] as const satisfies readonly (readonly [TextKey, readonly TextKey[]])[];

export const guideLines = () =>
  Object.fromEntries(
    LINES.map(([says, acts]) => [says, <Notice key={says} text={t(says)} acts={acts.map(lineAct)} />]),
  );
