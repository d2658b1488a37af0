/** On rows in which somebody waits, and on the bar: in which language the buyer writes; on the bar it can be set. */
import { signal as state } from '@preact/signals-core';
import type { ComponentChild } from 'preact';
import { LanguageMark } from '../../components/LanguageMark';
import type { LanguageTold } from '../../components/language-text';
import { BuyersLanguage } from '../../components/overlay/BuyersLanguage';
import type { ConversationKey } from '../domain/conversation/ids';
import { isPending } from '../domain/deadlines/timer';
import { SETTABLE_LANGUAGES } from '../domain/language/languages';
import { language } from '../platform/i18n';
import type { Feature } from './page';

export const buyersLanguage = {
  id: 'buyers-language',
  start({ page, draw }) {
    const failedFor = state<ConversationKey | undefined>(undefined);
    const choose = (key: ConversationKey, language: string | null) => {
      const set = SETTABLE_LANGUAGES.find((one) => one === language) ?? null;
      page.setBuyersLanguage(key, set).then(
        () => {
          failedFor.value = undefined;
        },
        () => {
          failedFor.value = key;
        },
      );
    };
    /** What stands on rows, by what it says: a row is drawn anew only for something else. */
    let marks = new Map<ConversationKey, Mark>();
    draw(() => {
      const before = marks;
      marks = new Map();
      for (const row of page.rows.value) {
        const isFull = page.overlay(row.names.channel) === 'full';
        const verdict = page.trouble.value || row.isDoubtful || !isFull ? undefined : page.verdict(row.key);
        const told = verdict?.kind === 'known' && isPending(verdict.timer) ? verdict.language : null;
        const mark = told && markOf(told, before.get(row.key));
        if (mark) marks.set(row.key, mark);
        page.onRow(row, 'language', mark?.content);
      }
    });
    draw(() => {
      const thread = page.trouble.value ? undefined : page.thread.value;
      const verdict = thread?.kind === 'thread' ? page.verdict(thread.key) : undefined;
      if (thread?.kind !== 'thread' || verdict?.kind !== 'known') return page.onThread(undefined, 'language', null);
      const { key, reading } = thread;
      page.onThread(
        reading.element,
        'language',
        <BuyersLanguage
          told={verdict.language}
          languages={SETTABLE_LANGUAGES}
          state={failedFor.value === key ? 'failed' : 'still'}
          onChoose={(language) => choose(key, language)}
        />,
      );
    });
  },
} satisfies Feature;

interface Mark {
  readonly says: string;
  readonly content: ComponentChild;
}

function markOf(told: LanguageTold, before: Mark | undefined): Mark {
  const says = JSON.stringify([told, language()]);
  return before?.says === says ? before : { says, content: <LanguageMark language={told.language} told={told} /> };
}
