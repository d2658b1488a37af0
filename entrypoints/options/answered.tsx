/** What the sections of the options have in common: an answer is drawn, or it is said why there is none. */
import type { ComponentChildren } from 'preact';
import { dayText } from '../../components/date-text';
import { RescuePanel } from '../../components/options/RescuePanel';
import { t } from '../../utils/platform/i18n';
import { rescueExport } from '../../utils/storage/rescue';
import type { Live } from '../own-page/ask';
import { download } from './download';

export async function rescue(): Promise<string> {
  const name = `takt-rescue-${dayText(Date.now())}.json`;
  download(name, await rescueExport());
  return name;
}

/** Does it, then shows what changed as it is now. */
export async function thenRefreshed<Value>(work: Promise<Value>, what: Live<unknown>): Promise<Value> {
  const value = await work;
  await what.refresh();
  return value;
}

interface AnsweredProps<Value> {
  readonly to: Live<Value>;
  readonly draw: (value: Value) => ComponentChildren;
}

/** Draws what was answered, or says why there is no answer. */
export function Answered<Value>({ to, draw }: AnsweredProps<Value>) {
  const answer = to.data.value;
  if (answer.state === 'loading') return <p class="silence">{t('options.loading')}</p>;
  if (answer.state === 'ready') return <>{draw(answer.value)}</>;
  return <RescuePanel error={answer.error} onRetry={to.refresh} onRescue={rescue} />;
}
