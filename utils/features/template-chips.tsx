/** On the bar of the open thread: the templates that were used last, one click away. */
import { computed, signal as state } from '@preact/signals';
import { TemplateChips } from '../../components/overlay/TemplateChips';
import type { TemplateId } from '../domain/templates/template';
import type { TemplateChoice } from '../messaging/protocol';
import type { Feature, Page } from './page';

/** As many as a narrow bar has room for. */
const CHIPS = 3;

const NONE: readonly TemplateChoice[] = [];

export const templateChips = {
  id: 'template-chips',
  start({ page, signal, draw }) {
    const { desk } = page;
    const chips = state<readonly TemplateChoice[]>(NONE);
    const open = computed(() => (page.thread.value?.kind === 'thread' ? page.thread.value.key : undefined));
    // What the buyer writes may tell the language to answer in.
    const waits = computed(() => {
      const verdict = open.value && page.verdict(open.value);
      return verdict?.kind === 'known' && verdict.timer.kind === 'running' ? verdict.timer.waitingSince : verdict?.kind;
    });
    let asked = 0;
    draw(() => {
      waits.value;
      // Templates and settings may have changed as well.
      desk.triggers.value;
      const question = ++asked;
      // What was filled in for one buyer is not shown to another's chat.
      chips.value = NONE;
      if (open.value === undefined || page.trouble.value) return;
      desk.choices('', CHIPS).then(
        (found) => {
          if (question === asked && !signal.aborted) chips.value = found;
        },
        () => undefined,
      );
    });
    draw(() => {
      const thread = page.trouble.value ? undefined : page.thread.value;
      const isReady = thread?.kind === 'thread' && page.reply.value !== undefined;
      page.onThread(
        isReady ? thread.reading.element : undefined,
        'templates',
        isReady ? (
          <TemplateChips
            choices={chips.value}
            onPick={(id) => void put(page, id as TemplateId)}
            onMore={() => void desk.openPalette()}
          />
        ) : null,
      );
    });
  },
} satisfies Feature;

async function put({ desk }: Page, id: TemplateId): Promise<void> {
  const aim = desk.aim();
  if (!aim) return;
  await desk.put(desk.candidate(aim, id), aim, desk.selected(aim.field));
}
