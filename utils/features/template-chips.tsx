/** On the bar of the open thread: the templates that are used most there, one click away. */
import { computed, signal as state } from '@preact/signals-core';
import { TemplateChips } from '../../components/overlay/TemplateChips';
import type { ConversationKey } from '../domain/conversation/ids';
import { paletteKeys } from '../domain/templates/palette-key';
import type { TemplateId } from '../domain/templates/template';
import type { TemplateChoice } from '../messaging/protocol';
import type { Feature, Page } from './page';
import type { Landed } from './reply/landed';

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
    let shownFor: ConversationKey | undefined;
    draw(() => {
      waits.value;
      // Templates and settings may have changed as well.
      desk.triggers.value;
      const key = page.trouble.value ? undefined : open.value;
      const just = justPut(desk.landed.value, key);
      const question = ++asked;
      // What was filled in for one buyer is not shown to another's chat.
      if (key !== shownFor) chips.value = NONE;
      shownFor = key;
      if (key === undefined) return;
      desk.choices('', CHIPS + 1).then(
        (found) => {
          if (question !== asked || signal.aborted) return;
          // What stands in the field is not what one wants next.
          chips.value = [...found.filter(({ id }) => id !== just), ...found.filter(({ id }) => id === just)].slice(
            0,
            CHIPS,
          );
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
            keys={paletteKeys(desk.paletteKey.value)}
            onPick={(id) => void put(page, id as TemplateId)}
            onMore={() => void desk.openPalette()}
          />
        ) : null,
      );
    });
  },
} satisfies Feature;

/** The template that was put into this thread last; another thread's says nothing about this one. */
function justPut(landed: Landed | undefined, key: ConversationKey | undefined): TemplateId | undefined {
  return landed?.thread?.kind === 'thread' && landed.thread.key === key ? landed.id : undefined;
}

async function put({ desk }: Page, id: TemplateId): Promise<void> {
  const aim = desk.aim();
  if (!aim) return;
  await desk.put(desk.candidate(aim, id), aim);
}
