/** Popup and side panel: the same queue on the same answers. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { QueuePage } from '../../components/queue/QueuePage';
import type { QueueActions } from '../../components/queue/queue-data';
import type { ConversationId } from '../../utils/domain/conversation/ids';
import type { InterruptionAct, SweepView } from '../../utils/messaging/protocol';
import { nowSignal } from '../../utils/platform/clock';
import { client, live, speakAs } from '../own-page/ask';
import '../../assets/styles/pages.css';

/** As many as the background takes at once. */
const AT_ONCE = 10_000;

const inParts = <Value,>(values: readonly Value[]): Value[][] =>
  Array.from({ length: Math.ceil(values.length / AT_ONCE) }, (_, part) =>
    values.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );

/**
 * Draws the queue into the page's body.
 * @param onShown a tab is in front now that shows what was asked for
 */
export function mountQueue(onShown: () => void = () => undefined): void {
  const now = nowSignal();
  const settings = live(() => client.settings());
  // Who waits is shown first; what the background is asked besides would be in its way.
  const { promise: shown, resolve: isShown } = Promise.withResolvers<void>();
  let isFirst = true;
  const overview = live(() => {
    const part = isFirst ? 'first' : 'all';
    isFirst = false;
    return client.overview(part);
  });
  const sweep = live(() => shown.then(() => client.sweep()));
  const unneeded = live(() => shown.then(() => client.unneeded()));
  const hours = live(() => shown.then(() => client.hours()));
  const teachable = live(() => shown.then(() => client.teachable()));
  effect(() => {
    const { value: answer } = settings.data;
    // Until it is known which language was chosen nothing is said, rather than something in the wrong one.
    if (answer.state !== 'loading') speakAs(answer.state === 'ready' ? answer.value : undefined, 'queue.page');
  });

  effect(() => {
    const { value: answer } = overview.data;
    // Once it has been painted: the rest would hold that up.
    if (answer.state !== 'loading') requestAnimationFrame(() => setTimeout(isShown));
    if (answer.state === 'ready' && !answer.value.isWhole) void shown.then(() => overview.refresh());
  });

  /** What a round has brought forward needs the room of the popup, too. */
  const led = async (step: Promise<SweepView>): Promise<SweepView> => {
    const view = await step;
    await sweep.refresh();
    if (view.kind === 'on' && view.outcome === 'shown') onShown();
    return view;
  };

  const interrupted = async (act: InterruptionAct) => {
    await client.interrupt(act);
    await Promise.all([hours.refresh(), overview.refresh()]);
  };

  const refreshed = () => Promise.all([overview.refresh(), unneeded.refresh()]);

  const actions: QueueActions = {
    reveal: async ({ id }) => {
      const revealed = await client.reveal(id as ConversationId);
      if (revealed.kind === 'shown') onShown();
      return revealed;
    },
    dismiss: async (ids, reason) => {
      const events: string[] = [];
      for (const some of inParts(ids)) events.push(...(await client.dismiss(some as ConversationId[], reason)));
      await refreshed();
      return events;
    },
    say: async (id, word) => {
      const events = await client.say(id as ConversationId, word);
      await refreshed();
      return events;
    },
    undo: async (eventIds) => {
      for (const some of inParts(eventIds)) await client.undo(some);
      await refreshed();
    },
    week: () => client.week(),
    why: (id) => client.why(id as ConversationId),
    recent: () => shown.then(() => client.recentActs()),
    sweep: {
      start: () => led(client.startSweep(Date.now())),
      next: () => led(client.nextInSweep(Date.now())),
      stop: async () => {
        await client.stopSweep();
        await sweep.refresh();
      },
    },
    pause: {
      begin: (reason) => interrupted({ kind: 'begin', reason }),
      end: (interruption) => interrupted({ kind: 'end', interruption }),
      remove: (interruption) => interrupted({ kind: 'remove', interruption }),
      restore: (interruption) => interrupted({ kind: 'restore', interruption }),
    },
  };

  const teachAt = async (tabId: number) => {
    // The side panel stays while one goes from tab to tab.
    const front = await client.teachable();
    const answer = await client.teach(front?.tabId ?? tabId);
    if (answer === 'asked') onShown();
    else await teachable.refresh();
    return answer;
  };

  const Page = () => {
    const { value: teach } = teachable.data;
    const tab = teach.state === 'ready' ? teach.value : null;
    if (settings.data.value.state === 'loading') return null;
    return (
      <QueuePage
        data={overview.data.value}
        now={now}
        {...(sweep.data.value.state === 'ready' && { sweep: sweep.data.value.value })}
        {...(unneeded.data.value.state === 'ready' && { unneeded: unneeded.data.value.value })}
        {...(hours.data.value.state === 'ready' && { interruptions: hours.data.value.value.interruptions })}
        {...(tab && { teach: { place: tab.place, start: () => teachAt(tab.tabId) } })}
        actions={actions}
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
