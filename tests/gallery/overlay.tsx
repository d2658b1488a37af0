/** What is drawn on a cabinet's page, in a closed root as there, light or dark as the page behind it. */
import { signal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { LanguageMark } from '../../components/LanguageMark';
import type { LanguageTold } from '../../components/language-text';
import { AmbiguousPill } from '../../components/overlay/AmbiguousPill';
import { AnsweredElsewhere } from '../../components/overlay/AnsweredElsewhere';
import { BarMenu } from '../../components/overlay/BarMenu';
import { BuyersLanguage } from '../../components/overlay/BuyersLanguage';
import { DraftHint } from '../../components/overlay/DraftHint';
import { FoldedBar } from '../../components/overlay/FoldedBar';
import { InsertHint } from '../../components/overlay/InsertHint';
import { Notice } from '../../components/overlay/Notice';
import { TemplateChips } from '../../components/overlay/TemplateChips';
import { ThreadActs } from '../../components/overlay/ThreadActs';
import { ThreadBar, type ThreadBarProps } from '../../components/overlay/ThreadBar';
import { TimerPill } from '../../components/overlay/TimerPill';
import type { Timer } from '../../utils/domain/deadlines/timer';
import { SETTABLE_LANGUAGES } from '../../utils/domain/language/languages';
import { t } from '../../utils/platform/i18n';
import { aTimer, HOUR, oneOfEach } from '../support/timers';
import { settle } from './acts';
import { NOW } from './fixtures';
import { guideLines } from './guide-lines';
import { choices } from './palette';
import { sheetOf } from './sheets';
import type { State } from './states';
import { explained, explainedAtLength } from './why-states';

const now = signal(NOW);
const idle: Timer = { kind: 'idle', observedAt: NOW };
const timers: Record<string, Timer> = { ...oneOfEach(NOW), idle };
const promise = { metric: 'follow-up', owed: 'promise', policy: null, atRiskAt: null, limitAt: null } as const;
/** What was said of a chat, and what became of it. */
const spoken: Record<string, Timer> = {
  promised: aTimer(NOW, HOUR, promise),
  promisePast: aTimer(NOW, 3 * HOUR, promise),
  reminded: aTimer(NOW, HOUR, { ...promise, owed: 'seller' }),
  snoozed: aTimer(NOW, HOUR, { snoozedUntil: NOW + HOUR }),
  late: { kind: 'idle', lateBy: HOUR, lateFor: 'target.marketplace', observedAt: NOW },
  closed: { kind: 'no-reply-needed', by: 'closing', observedAt: NOW },
};

type Tag = 'takt-row' | 'takt-bar' | 'takt-notice' | 'takt-hint' | 'takt-menu';

/** What a window of 1280 px leaves to the open thread in the replicas. */
const THREAD_WIDTH = '656px';

interface OverlayProps {
  readonly tag: Tag;
  readonly width?: string | undefined;
  readonly children: ComponentChild;
}

function Overlay({ tag, width, children }: OverlayProps) {
  const attach = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return;
    host.style.width = '100%';
    host.style.maxWidth = width ?? 'none';
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf(tag)];
    host.style.colorScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const container = document.createElement('div');
    container.className = tag;
    root.append(container);
    render(children, container);
  };
  return <div class="overlay-host" ref={attach} />;
}

interface SpecimensProps extends Omit<OverlayProps, 'children'> {
  readonly of: Record<string, ComponentChild>;
}

function Specimens({ of, tag, width }: SpecimensProps) {
  return (
    <main class="queue-page">
      {Object.entries(of).map(([name, child]) => (
        <div key={name} class="card">
          <Overlay {...{ tag, width }}>{child}</Overlay>
        </div>
      ))}
    </main>
  );
}

const about = { marketplace: 'Wildberries', now };
const eachTimer = (draw: (timer: Timer) => ComponentChild, of = timers) =>
  Object.fromEntries(Object.entries(of).map(([name, timer]) => [name, draw(timer)]));

const pills = eachTimer((timer) => <TimerPill timer={timer} {...about} />, { ...timers, ...spoken });
const one = (name: string): Timer => timers[name] ?? idle;
const chips = <TemplateChips keys="Ctrl+." choices={choices} onPick={() => undefined} onMore={() => undefined} />;
const answered = (state: 'waiting' | 'busy' | 'done' | 'failed') => (
  <AnsweredElsewhere state={state} onAnswered={() => undefined} onUndo={() => undefined} />
);
const told: LanguageTold = {
  ...{ language: 'uk', confidence: 0.98, source: 'detected' },
  letters: ['є', 'ї'],
  words: ['коли'],
};
const set: LanguageTold = { ...told, language: 'kk', confidence: 1, source: 'set' };
const tongue = (of: LanguageTold | null, state: 'still' | 'failed' = 'still') => (
  <BuyersLanguage told={of} languages={SETTABLE_LANGUAGES} state={state} onChoose={() => undefined} />
);
const marked = (timer: Timer, of: LanguageTold) => (
  <>
    <span>
      <TimerPill timer={timer} {...about} />
    </span>
    <span>
      <LanguageMark language={of.language} told={of} />
    </span>
  </>
);
const hint = (differences = {}) => (
  <DraftHint draft="ru" wanted="uk" buyers="uk" onClose={() => undefined} {...differences} />
);
const acts = (differences: Partial<Parameters<typeof ThreadActs>[0]> = {}) => (
  <ThreadActs
    {...{ note: null, said: undefined, failed: false, open: false, ...differences }}
    onMenu={() => undefined}
    onUndo={() => undefined}
  />
);
const menu = (timer: Timer, note: string | null = null, ask?: typeof explained) => (
  <BarMenu
    {...{ timer, note, now, marketplace: 'Wildberries', first: ask ? 'why' : 'more' }}
    ask={ask ?? (async () => null)}
    onDismiss={() => undefined}
    onSay={() => undefined}
    onClose={() => undefined}
  />
);
const doing = { onOther: () => undefined, onDecline: () => undefined };

/** As they stand on a page, all of it in one strip. */
const bar = (
  timer: Timer,
  differences: Partial<ThreadBarProps> = {},
  said: ComponentChild = answered('waiting'),
  language: LanguageTold | null = told,
  own: ComponentChild = acts(),
) => (
  <>
    <ThreadBar
      {...{ timer, account: null, messagesRead: undefined, explained: false, ...about, ...differences }}
      onWhy={() => undefined}
    />
    {tongue(language)}
    {chips}
    {timer.kind === 'running' && said}
    {own}
  </>
);
const bars = eachTimer((timer) => bar(timer));
const NOTE = 'Чекає на синій, передзвонити після 15:00: постачальник обіцяв відповісти до вечора, тоді й домовимося';
const moreBars = () => ({
  cut: bar(one('onTime'), { messagesRead: 500 }),
  shop: bar(one('pastTarget'), { account: { label: 'Крамниця «Ґанок»', colour: 1 } }),
  done: bar(one('idle'), {}, null),
  said: bar(one('onTime'), {}, answered('done')),
  'put off': bar(spoken.snoozed ?? idle, {}, undefined, told, acts({ said: 'snoozed' })),
  'no reply needed': bar(
    { kind: 'no-reply-needed', by: 'seller', observedAt: NOW },
    ...([{}, null, told, acts({ said: 'no-reply-needed' })] as const),
  ),
  noted: bar(one('pastTarget'), {}, undefined, told, acts({ note: NOTE, said: 'noted' })),
  'act failed': bar(one('pastTarget'), {}, undefined, told, acts({ failed: true, note: NOTE })),
  busy: bar(one('onTime'), {}, answered('busy')),
  failed: bar(one('pastLimit'), {}, answered('failed')),
  'language unknown': bar(one('onTime'), {}, answered('waiting'), null),
  'language set': bar(one('pastTarget'), {}, answered('waiting'), set),
  'two languages': bar(one('pastLimit'), {}, answered('waiting'), { ...told, language: 'mul', letters: [], words: [] }),
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
  'overlay-dots': {
    draw: () => (
      <Specimens
        tag="takt-row"
        of={{ ...eachTimer((timer) => <TimerPill timer={timer} dot {...about} />), ambiguous: <AmbiguousPill dot /> }}
      />
    ),
  },
  'overlay-folded': {
    draw: () => (
      <Specimens
        tag="takt-bar"
        of={eachTimer((timer) => <FoldedBar {...{ timer, ...about }} onUnfold={() => undefined} />)}
      />
    ),
  },
  'overlay-pills-language': {
    draw: () => (
      <Specimens
        tag="takt-row"
        of={{
          uk: marked(one('onTime'), told),
          ru: marked(one('pastTarget'), { ...told, language: 'ru' }),
          mul: marked(one('pastLimit'), { ...told, language: 'mul' }),
          kk: marked(one('atLeast'), set),
          de: marked(one('atRisk'), { ...told, language: 'de' }),
        }}
      />
    ),
  },
  'overlay-draft-hints': {
    draw: () => (
      <Specimens
        tag="takt-hint"
        of={{
          typed: hint({ onDecline: doing.onDecline }),
          template: hint(doing),
          shop: hint({ ...doing, buyers: null }),
          other: hint({ draft: 'pl', onDecline: doing.onDecline }),
          mul: hint({ buyers: 'mul', draft: 'en' }),
          both: [
            <InsertHint key="said" text={t('template.hint.joined')} onClose={() => undefined} />,
            <DraftHint key="warned" draft="ru" wanted="uk" buyers="uk" onClose={() => undefined} {...doing} />,
          ],
        }}
      />
    ),
  },
  'overlay-bars': { draw: () => <Specimens tag="takt-bar" width={THREAD_WIDTH} of={bars} /> },
  'overlay-bars-spoken': {
    draw: () => <Specimens tag="takt-bar" width={THREAD_WIDTH} of={eachTimer((timer) => bar(timer), spoken)} />,
  },
  'overlay-bars-open': {
    draw: () => (
      <Specimens
        tag="takt-bar"
        width={THREAD_WIDTH}
        of={{
          why: bar(one('onTime'), { explained: true }),
          menu: bar(one('onTime'), {}, undefined, told, acts({ open: true })),
        }}
      />
    ),
  },
  'overlay-bars-more': { draw: () => <Specimens tag="takt-bar" width={THREAD_WIDTH} of={moreBars()} /> },
  'overlay-menus': {
    draw: () => (
      <Specimens
        tag="takt-menu"
        of={{
          waits: menu(one('onTime')),
          promised: menu(spoken.promised ?? idle),
          closed: menu(spoken.closed ?? idle),
          idle: menu(idle),
        }}
      />
    ),
  },
  'overlay-menu-why': {
    draw: () => (
      <Specimens
        tag="takt-menu"
        of={{ short: menu(one('onTime'), null, explained), long: menu(one('pastTarget'), null, explainedAtLength) }}
      />
    ),
    act: settle,
  },
  ...Object.fromEntries(
    ['snooze', 'remind', 'note'].map((choice) => [
      `overlay-menu-${choice}`,
      {
        draw: () => <Specimens tag="takt-menu" of={{ [choice]: menu(one('onTime'), NOTE) }} />,
        act: async () => {
          const root = document.querySelector('.overlay-host')?.shadowRoot;
          root?.querySelector<HTMLElement>(`[data-testid=row-${choice}]`)?.click();
          await settle();
        },
      },
    ]),
  ),
  'overlay-notices': {
    draw: () => (
      <Specimens
        tag="takt-notice"
        of={{
          ...guideLines(),
          updated: <Notice text={t('page.updated.draft')} onCopyDraft={async () => undefined} />,
          full: <Notice text={t('page.disk-full')} />,
        }}
      />
    ),
  },
};
