/** Pictures of teaching: what is asked, what is shown, what is explained; and how it stands over a page. */
import { type ComponentChild, render } from 'preact';
import { TeachingOutlines, TeachingPanel } from '../../components/overlay/TeachingPanel';
import type { Fault, PointName, ShownList, ShownThread } from '../../utils/adapters/teaching';
import { boxesOf } from '../../utils/features/teaching/boxes';
import { buttonsOf } from '../../utils/features/teaching/buttons';
import { choiceOf } from '../../utils/features/teaching/choice';
import type { Standing } from '../../utils/features/teaching/course';
import { outlined } from '../../utils/features/teaching/outlined';
import { sentencesOf } from '../../utils/features/teaching/sentences';
import { settle } from './acts';
import { NOW } from './fixtures';
import { sheetOf } from './sheets';
import type { State } from './states';

const HOUR = 3_600_000;
const nothing = () => undefined;
const acts = {
  ...{ back: nothing, again: nothing, toThread: nothing, pause: nothing, leave: nothing, choose: nothing },
  accept: async () => undefined,
  withoutReply: async () => undefined,
  withoutSides: async () => undefined,
};

const list: ShownList = {
  ...{ kind: 'list', map: {} as ShownList['map'] },
  rows: Array.from({ length: 14 }, (_, at) => ({
    ...{ element: document.body, name: undefined, time: undefined },
    buyer: ['olena_k', 'Ірина Мельник', 'Торговий дім «Карпатський затишок» Івано-Франківськ'][at % 3],
  })),
  oldest: { at: NOW - 2 * HOUR, precision: 'minute', author: 'buyer' },
};
const thread: ShownThread = {
  ...{ kind: 'thread', map: {} as ShownThread['map'], messages: [], reply: document.body },
  last: { at: NOW - HOUR, precision: 'minute', author: 'buyer', text: '' },
};

const standing = (step: Standing['step'], more: Partial<Standing> = {}): Standing => ({
  ...{ step, points: { buyer: document.body }, paused: false, busy: false, fault: undefined, error: undefined },
  ...{ channel: 'chat', isChannelAsked: true, isThreadAlone: false },
  ...more,
});
const point = (name: PointName, more: Partial<Standing> = {}) => standing({ kind: 'point', point: name }, more);
const faulty = (name: PointName, fault: Fault['fault'], said?: string) =>
  point(name, { fault: { kind: 'fault', fault, ...(said !== undefined && { said }) } });

function panelOf(at: Standing, side: 'start' | 'end' = 'start', walked?: string): ComponentChild {
  return (
    <TeachingPanel
      {...{
        step: '',
        walked,
        busy: at.busy,
        pointing: at.step.kind === 'point' && !at.paused,
        side,
        buttons: buttonsOf(at, acts),
      }}
      choice={choiceOf(at, at.channel, acts)}
      {...sentencesOf(at, NOW)}
      {...{ onKey: nothing, onMove: nothing, onClose: nothing }}
    />
  );
}

/** In a root as on a page; in a picture of several, one below the other. */
function Root({ css, children }: { readonly css: string; readonly children: ComponentChild }) {
  const attach = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return;
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf('takt-teaching', css)];
    host.style.colorScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const container = document.createElement('div');
    container.className = 'takt-teaching';
    root.append(container);
    render(children, container);
  };
  return <div class="overlay-host" ref={attach} />;
}

const panels = (of: readonly (() => Standing)[]) => () => (
  <main style="display:flex;flex-wrap:wrap;align-items:start;gap:16px;padding:16px">
    {of.map((one, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they stay as they are
      <Root key={index} css=".teaching{position:static;max-height:none;width:min(340px,calc(100vw - 32px))}">
        {panelOf(one())}
      </Root>
    ))}
  </main>
);

const CHATS = [
  ['Олена Ковальчук', 'Добрий день! Чи є чашка в наявності?', '10:05'],
  ['Ірина Мельник', 'Дякую, чекаю на відправлення', '09:48'],
  ['Андрій Бондар', 'Можно забрать завтра?', 'вчора'],
] as const;
const MESSAGES = [
  ['buyer', 'Добрий день! Чи є чашка в наявності?', '09:58'],
  ['own', 'Вітаю! Так, є дві.', '10:01'],
  ['buyer', 'Беру обидві', '10:05'],
] as const;

/** As cabinets look. */
function Cabinet() {
  return (
    <main class="cabinet" style="display:flex;flex-wrap:wrap;gap:24px;padding:24px;min-height:560px">
      <ul style="flex:1 1 260px;margin:0;padding:0;list-style:none">
        {CHATS.map(([name, said, time]) => (
          <li key={name} class="talk" style="padding:10px;border-bottom:1px solid #8884">
            <b>{name}</b> <time style="float:right">{time}</time>
            <div>{said}</div>
          </li>
        ))}
      </ul>
      <section style="flex:2 1 260px">
        {MESSAGES.map(([side, said, time]) => (
          <div key={time} class={side} style={`display:flex;justify-content:${side === 'own' ? 'end' : 'start'}`}>
            <div class="bubble" style="margin:6px 0;padding:8px 12px;border-radius:10px;background:#8882">
              {said} <small>{time}</small>
            </div>
          </div>
        ))}
        <textarea rows={3} style="box-sizing:border-box;width:100%;margin-top:12px" placeholder="…" />
      </section>
    </main>
  );
}

const GROUNDS = ['name', 'time', 'buyer', 'own', 'message-time'] as const satisfies readonly PointName[];

/** What a page may have behind what is pointed at. */
const Grounds = () => (
  <main style="display:grid;align-content:start;gap:12px;padding:12px;min-height:560px">
    {[
      ['name', '#5b2bb8', '#fff', 'Олена Ковальчук'],
      ['time', '#000', '#fff', '10:05'],
      ['buyer', '#fff', '#000', 'Добрий день! Чи є чашка в наявності?'],
      ['own', '#8fb4ff', '#000', 'Вітаю! Так, є дві.'],
      ['message-time', '#2456b8', '#fff', '10:01'],
    ].map(([name, background, color, said]) => (
      <div key={name} style={{ background, color, padding: '14px 20px' }}>
        <span class={name}>{said}</span>
      </div>
    ))}
  </main>
);

const all = (select: string) => [...document.querySelectorAll(select)];
const one = (select: string) => document.querySelector(select) ?? document.body;

/** Over the page, whose size is known by then. */
const overPage = (
  of: () => Standing,
  side: 'start' | 'end',
  hover?: () => Element,
  walked?: string,
  draw = () => <Cabinet />,
): State => ({
  page: 'on-cabinet',
  draw,
  act: async () => {
    await settle();
    const at = of();
    const outlines = boxesOf(outlined(at, hover?.()), (element) => element.parentElement);
    const over = document.createElement('div');
    document.body.append(over);
    const css = '.outlines{position:absolute;height:100%}.teaching{position:absolute}';
    document.body.style.position = 'relative';
    render(
      <Root css={css}>
        <TeachingOutlines outlines={outlines} />
        {panelOf(at, side, walked)}
      </Root>,
      over,
    );
    await settle();
  },
});

const listOnPage = (): Standing =>
  standing({
    ...list,
    rows: all('.talk').map((element) => ({
      element,
      name: element.querySelector('b') ?? undefined,
      time: element.querySelector('time') ?? undefined,
      buyer: element.querySelector('b')?.textContent ?? undefined,
    })),
  });
const threadOnPage = (): Standing =>
  standing({
    ...thread,
    messages: [...all('.buyer'), ...all('.own')].map((element) => ({
      element: element.querySelector('.bubble') ?? element,
      side: element.className === 'own' ? 'own' : 'buyer',
    })),
    reply: one('textarea'),
  });

export const teachingStates: Record<string, State> = {
  'teaching-points': {
    draw: panels([
      ...(['name', 'time', 'buyer', 'own', 'message-time', 'reply'] as const).map((name) => () => point(name)),
      () => point('name', { isThreadAlone: true }),
    ]),
  },
  'teaching-shown': {
    draw: panels([
      () => standing(list),
      () => standing({ ...list, oldest: { at: NOW - 30 * HOUR, precision: 'day', author: 'unknown' } }),
      () => standing({ kind: 'chat' }, { isChannelAsked: false }),
      () => standing(thread, { isChannelAsked: false }),
      () => standing({ ...thread, lastBy: 'seller' }, { isChannelAsked: false }),
      () => standing(thread, { channel: 'ticket' }),
      () => standing(list, { channel: 'review' }),
      () => standing({ ...thread, messages: [{ element: document.body, side: 'unknown' }] }, { isChannelAsked: false }),
      () =>
        standing({ ...thread, reply: undefined, last: { at: NOW, precision: 'minute', author: 'seller', text: '' } }),
      () => point('own', { paused: true }),
      () => standing(list, { busy: true }),
      () => standing(list, { error: 'disk-full' }),
    ]),
  },
  'teaching-faults': {
    draw: panels([
      () => faulty('time', 'no-time', 'Добрий день! Чи є чашка в наявності?'),
      () => faulty('time', 'no-times'),
      () => faulty('name', 'no-row', 'Замовлення'),
      () => faulty('time', 'other-row', 'Олена Ковальчук'),
      () => faulty('time', 'other-list'),
      () => faulty('name', 'one-row'),
      () => faulty('name', 'gone'),
      () => faulty('name', 'empty'),
      () => faulty('own', 'same-side'),
      () => faulty('message-time', 'no-day'),
      () => faulty('reply', 'field-search'),
      () => faulty('buyer', 'thread-unread'),
    ]),
  },
  'teaching-on-list': overPage(listOnPage, 'end'),
  'teaching-on-thread': overPage(threadOnPage, 'end'),
  'teaching-points-made': overPage(
    () =>
      point('reply', {
        points: { buyer: one('.buyer .bubble'), own: one('.own .bubble'), 'message-time': one('.own small') },
      }),
    'start',
    () => one('textarea'),
  ),
  'teaching-on-grounds': overPage(
    () => point('reply', { points: Object.fromEntries(GROUNDS.map((name) => [name, one(`.${name}`)])) }),
    'end',
    undefined,
    undefined,
    () => <Grounds />,
  ),
  'teaching-by-keys': overPage(
    () => point('time', { points: { name: one('.talk b') } }),
    'end',
    () => one('.talk time'),
    '«10:05», 1 з 6. Enter: показати',
  ),
};
