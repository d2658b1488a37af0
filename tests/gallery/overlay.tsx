/** What is drawn on a cabinet's page, in a closed root as there, light or dark as the page behind it. */
import { signal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import pill from '../../assets/styles/pill.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import { AmbiguousPill } from '../../components/overlay/AmbiguousPill';
import { Notice } from '../../components/overlay/Notice';
import { ThreadBar } from '../../components/overlay/ThreadBar';
import { TimerPill } from '../../components/overlay/TimerPill';
import overlayStyle from '../../entrypoints/marketplace.content/style.css?inline';
import type { Timer } from '../../utils/domain/deadlines/timer';
import { t } from '../../utils/platform/i18n';
import { oneOfEach } from '../support/timers';
import { NOW } from './fixtures';
import type { State } from './states';

const now = signal(NOW);
const timers = { ...oneOfEach(NOW), idle: { kind: 'idle', observedAt: NOW } as const };

const sheet = new CSSStyleSheet();
sheet.replaceSync(overlayStyle + tokens + pill);

function Overlay({ children }: { children: ComponentChild }) {
  const attach = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return;
    host.style.width = '100%';
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    host.style.colorScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const container = document.createElement('div');
    container.className = 'takt-row';
    root.append(container);
    render(children, container);
  };
  return <div class="overlay-host" ref={attach} />;
}

function Specimens({ of }: { readonly of: Record<string, ComponentChild> }) {
  return (
    <main class="queue-page">
      {Object.entries(of).map(([name, child]) => (
        <div key={name} class="card">
          <Overlay>{child}</Overlay>
        </div>
      ))}
    </main>
  );
}

const about = { marketplace: 'Wildberries', now };
const eachTimer = (draw: (timer: Timer, name: string) => ComponentChild) =>
  Object.fromEntries(Object.entries(timers).map(([name, timer]) => [name, draw(timer, name)]));

const pills = eachTimer((timer) => <TimerPill timer={timer} {...about} />);
const bars = eachTimer((timer, name) => (
  <ThreadBar timer={timer} account={null} messagesRead={name === 'onTime' ? 500 : undefined} {...about} />
));

export const overlayStates: Record<string, State> = {
  'overlay-pills': { draw: () => <Specimens of={{ ...pills, ambiguous: <AmbiguousPill /> }} /> },
  'overlay-bars': { draw: () => <Specimens of={bars} /> },
  'overlay-notices': {
    draw: () => (
      <Specimens
        of={{
          unrecognised: <Notice text={t('page.not-recognised')} />,
          updated: <Notice text={t('page.updated.draft')} onCopyDraft={async () => undefined} />,
          full: <Notice text={t('page.disk-full')} />,
        }}
      />
    ),
  },
};
