/** On rows in which somebody waits, and on the bar: in which language the buyer writes; on the bar it can be set. */
import { signal as state } from '@preact/signals';
import { LanguageMark } from '../../components/LanguageMark';
import { BuyersLanguage } from '../../components/overlay/BuyersLanguage';
import type { ConversationKey } from '../domain/conversation/ids';
import { SETTABLE_LANGUAGES } from '../domain/language/languages';
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
    draw(() => {
      for (const row of page.rows.value) {
        const verdict = page.trouble.value || row.isDoubtful ? undefined : page.verdict(row.key);
        const told = verdict?.kind === 'known' && verdict.timer.kind !== 'idle' ? verdict.language : null;
        page.onRow(row, 'language', told && <LanguageMark language={told.language} told={told} />);
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
