/** What is drawn on a cabinet's page, in a closed root as there, light or dark as the page behind it. */
import { signal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import account from '../../assets/styles/account.css?inline';
import pill from '../../assets/styles/pill.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import { AmbiguousPill } from '../../components/overlay/AmbiguousPill';
import { AnsweredElsewhere } from '../../components/overlay/AnsweredElsewhere';
import { Notice } from '../../components/overlay/Notice';
import { TemplateChips } from '../../components/overlay/TemplateChips';
import { ThreadBar, type ThreadBarProps } from '../../components/overlay/ThreadBar';
import { TimerPill } from '../../components/overlay/TimerPill';
import overlayStyle from '../../entrypoints/marketplace.content/style.css?inline';
import type { Timer } from '../../utils/domain/deadlines/timer';
import { t } from '../../utils/platform/i18n';
import { oneOfEach } from '../support/timers';
import { NOW } from './fixtures';
import { choices } from './palette';
import type { State } from './states';

const now = signal(NOW);
const idle: Timer = { kind: 'idle', observedAt: NOW };
const timers: Record<string, Timer> = { ...oneOfEach(NOW), idle };

const sheet = new CSSStyleSheet();
sheet.replaceSync(overlayStyle + tokens + pill + account);

type Tag = 'takt-row' | 'takt-bar' | 'takt-notice';

function Overlay({ tag, children }: { readonly tag: Tag; readonly children: ComponentChild }) {
  const attach = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return;
    host.style.width = '100%';
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    host.style.colorScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const container = document.createElement('div');
    container.className = tag;
    root.append(container);
    render(children, container);
  };
  return <div class="overlay-host" ref={attach} />;
}

function Specimens({ of, tag }: { readonly of: Record<string, ComponentChild>; readonly tag: Tag }) {
  return (
    <main class="queue-page">
      {Object.entries(of).map(([name, child]) => (
        <div key={name} class="card">
          <Overlay tag={tag}>{child}</Overlay>
        </div>
      ))}
    </main>
  );
}

const about = { marketplace: 'Wildberries', now };
const eachTimer = (draw: (timer: Timer, name: string) => ComponentChild) =>
  Object.fromEntries(Object.entries(timers).map(([name, timer]) => [name, draw(timer, name)]));

const pills = eachTimer((timer) => <TimerPill timer={timer} {...about} />);
const one = (name: string): Timer => timers[name] ?? idle;
const chips = <TemplateChips choices={choices} onPick={() => undefined} onMore={() => undefined} />;
const answered = (state: 'waiting' | 'busy' | 'done' | 'failed') => (
  <AnsweredElsewhere state={state} onAnswered={() => undefined} onUndo={() => undefined} />
);
/** As they stand on a page, all of it in one strip. */
const bar = (timer: Timer, differences: Partial<ThreadBarProps> = {}, said: ComponentChild = answered('waiting')) => (
  <>
    <ThreadBar timer={timer} account={null} messagesRead={undefined} {...about} {...differences} />
    {chips}
    {timer.kind === 'running' && said}
  </>
);
const bars = eachTimer((timer) => bar(timer));
const moreBars = () => ({
  cut: bar(one('onTime'), { messagesRead: 500 }),
  shop: bar(one('pastTarget'), { account: { label: 'Крамниця «Ґанок»', colour: 1 } }),
  done: bar(one('idle'), {}, null),
  said: bar(one('onTime'), {}, answered('done')),
  busy: bar(one('onTime'), {}, answered('busy')),
  failed: bar(one('pastLimit'), {}, answered('failed')),
  'before it is known': (
    <>
      {chips}
      {answered('waiting')}
    </>
  ),
  'not recognised': <Notice text={t('page.no-time')} />,
});

export const overlayStates: Record<string, State> = {
  'overlay-pills': { draw: () => <Specimens tag="takt-row" of={{ ...pills, ambiguous: <AmbiguousPill /> }} /> },
  'overlay-bars': { draw: () => <Specimens tag="takt-bar" of={bars} /> },
  'overlay-bars-more': { draw: () => <Specimens tag="takt-bar" of={moreBars()} /> },
  'overlay-notices': {
    draw: () => (
      <Specimens
        tag="takt-notice"
        of={{
          unrecognised: <Notice text={t('page.not-recognised')} />,
          updated: <Notice text={t('page.updated.draft')} onCopyDraft={async () => undefined} />,
          full: <Notice text={t('page.disk-full')} />,
        }}
      />
    ),
  },
};
