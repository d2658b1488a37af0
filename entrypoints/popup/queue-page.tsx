/** Popup and side panel: the same queue on the same answers. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { QueuePage } from '../../components/queue/QueuePage';
import { nowSignal } from '../../utils/platform/clock';
import { client, live, speakAs } from '../own-page/ask';
import '../../assets/styles/pages.css';

/** Draws the queue into the page's body. */
export function mountQueue(): void {
  const now = nowSignal();
  const settings = live(() => client.settings());
  const overview = live(() => client.overview());
  effect(() => {
    const { value: answer } = settings.data;
    // Until it is known which language was chosen nothing is said, rather than something in the wrong one.
    if (answer.state !== 'loading') speakAs(answer.state === 'ready' ? answer.value : undefined, 'queue.page');
  });

  const Page = () => {
    if (settings.data.value.state === 'loading') return null;
    return (
      <QueuePage
        data={overview.data.value}
        now={now}
        onRetry={() => {
          settings.refresh();
          overview.refresh();
        }}
        onOptions={() => browser.runtime.openOptionsPage()}
      />
    );
  };
  render(<Page />, document.body);
}
