import { effect, signal } from '@preact/signals';
import type { VNode } from 'preact';
import { expect, test } from 'vitest';
import type { TemplateChips } from '../../../components/overlay/TemplateChips';
import type { TemplateId } from '../../../utils/domain/templates/template';
import type { Page, PageThread } from '../../../utils/features/page';
import type { Landed } from '../../../utils/features/reply/landed';
import { templateChips } from '../../../utils/features/template-chips';
import { aConversation } from '../../support/a-conversation';
import { aThread } from '../../support/a-reading';

const threadOf = (buyer: string): PageThread => ({
  kind: 'thread',
  reading: aThread(aConversation({ threadId: buyer, buyer }).buyer('10:00')),
  key: buyer as never,
});

/** The feature over a background that offers five templates, the last used first. */
function started() {
  const thread = signal<PageThread | undefined>(threadOf('Олена'));
  const landed = signal<Landed | undefined>(undefined);
  const answers: (() => void)[] = [];
  let shown: Parameters<typeof TemplateChips>[0] | undefined;
  const choices = (_: string, limit: number) =>
    new Promise((resolve) => {
      answers.push(() => resolve(['a', 'b', 'c', 'd', 'e'].slice(0, limit).map((id) => ({ id }))));
    });
  const page = {
    ...{ thread, trouble: signal(undefined), reply: signal(document.body), verdict: () => undefined },
    onThread: (_: Element, __: string, content: VNode<Parameters<typeof TemplateChips>[0]> | null) => {
      shown = content?.props;
    },
    desk: { landed, triggers: signal({}), paletteKey: signal('Period'), choices },
  } as unknown as Page;
  templateChips.start({ page, signal: new AbortController().signal, draw: (work) => void effect(work) });
  const answered = async () => {
    for (const answer of answers.splice(0)) answer();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  const put = (id: string) => {
    landed.value = { id: id as TemplateId, thread: thread.peek(), aim: {} as never, others: [], place: undefined };
  };
  return { thread, answered, put, shown: () => shown?.choices.map(({ id }) => id) };
}

test('three are offered, the best first', async () => {
  const { answered, shown } = started();
  expect(shown()).toEqual([]);
  await answered();
  expect(shown()).toEqual(['a', 'b', 'c']);
});

test('what was just put into the field is not offered there again, and nothing is gone meanwhile', async () => {
  const { answered, put, shown } = started();
  await answered();
  put('a');
  expect(shown()).toEqual(['a', 'b', 'c']);
  await answered();
  expect(shown()).toEqual(['b', 'c', 'd']);
});

test('in another chat it is, and what was filled in for the one before is gone at once', async () => {
  const { thread, answered, put, shown } = started();
  put('a');
  await answered();
  thread.value = threadOf('Ірина');
  expect(shown()).toEqual([]);
  await answered();
  expect(shown()).toEqual(['a', 'b', 'c']);
});
