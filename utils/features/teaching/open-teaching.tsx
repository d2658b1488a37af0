/** Teaching: the seller points at what is what on a page. The script of its own that comes on first need. */
import { effect, signal as state } from '@preact/signals';
import { render } from 'preact';
import { type OutlineKind, TeachingOutlines, TeachingPanel } from '../../../components/overlay/TeachingPanel';
import type { Teacher } from '../../adapters/teaching';
import { createHost, groundBehind, standOn } from '../../overlay/host';
import { stopAtWindow } from '../../overlay/own-events';
import { speak, t } from '../../platform/i18n';
import { type BoxOf, boxesOf } from './boxes';
import { buttonsOf } from './buttons';
import { choiceOf } from './choice';
import { createCourse, type Standing } from './course';
import { outlined } from './outlined';
import { createPointing, keepRelease } from './pointing';
import { createReplyCourse, replySentences } from './reply-course';
import { sentencesOf } from './sentences';
import type { Teaching, TeachingHost } from './teaching-host';
import { createWalk, WALK_KEYS, type Walked, type WalkKey } from './walk';

/** Over all of the window, and in nobody's way. */
const OVER_ALL =
  'display:block;position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;background:none;overflow:visible;pointer-events:none';

/** How often (ms) it is looked where on the window things are by now. */
const LOOK_EVERY = 40;
/** And how often while nothing is known to have moved. */
const LOOK_AT_REST = 250;

/** So much of a text is said. */
const SAID_LENGTH = 60;

/** @param sheet for its shadow root */
export function openTeaching(host: TeachingHost, teacher: Teacher, sheet: CSSStyleSheet): Teaching {
  speak(host.language, host.catalogue);
  const closing = new AbortController();
  const { signal } = closing;
  const own = createHost('takt-teaching', sheet);
  const before = document.activeElement;
  /** Under the mouse, or come to by keys. */
  const pointed = state<Element | undefined>(undefined);
  const walked = state<Walked | 'none' | undefined>(undefined);
  const side = state<'start' | 'end' | undefined>(undefined);
  const boxes = state<readonly BoxOf<OutlineKind>[]>([]);
  const walk = createWalk(teacher);
  const panel = () => own.root.querySelector<HTMLElement>('.teaching');
  /** Since it was looked last. */
  let isMoved = true;

  function close(): void {
    if (signal.aborted) return;
    closing.abort();
    render(null, own.container);
    own.element.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  const taught: TeachingHost = {
    ...host,
    onEnded: (kept) => {
      close();
      host.onEnded(kept);
    },
  };
  const course = host.reply ? createReplyCourse(teacher, taught, host.reply) : createCourse(teacher, taught);
  const { standing } = course;
  const isPointing = () => standing.value.step.kind === 'point' && !standing.value.paused;

  const listenToAll = createPointing(
    teacher,
    {
      isOn: isPointing,
      host: own.element,
      onHover: (element) => {
        if (walked.value === undefined || element) pointed.value = element;
        if (element) walked.value = undefined;
      },
      onPoint: (element) => void course.point(element),
      onEscape: course.back,
      onScroll: () => {
        isMoved = true;
      },
    },
    signal,
  );

  async function go(key: WalkKey): Promise<void> {
    const { step, points } = standing.value;
    if (step.kind !== 'point') return;
    // Enter is then of what was come to, and of no button.
    panel()?.focus({ preventScroll: true });
    const found = await walk.go(key, step.point, points);
    if (signal.aborted) return;
    walked.value = found ?? 'none';
    pointed.value = found?.element;
    found?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function onKey(event: KeyboardEvent): void {
    const { key } = event;
    const isButton = (event.target as Element | null)?.localName === 'button';
    const way = WALK_KEYS.find((one) => one === key);
    if (key === 'Escape') {
      keepRelease(teacher.pages(), key);
      course.back();
    } else if (way && isPointing()) void go(way);
    else if (key === 'Enter' && !isButton && pointed.value && isPointing()) void course.point(pointed.value);
    else return;
    event.preventDefault();
  }

  /** What was come to is of the point that was asked for then. */
  let asked = '';
  const ends = effect(() => {
    const name = nameOf(standing.value);
    if (name !== asked) {
      asked = name;
      walk.forget();
      walked.value = undefined;
      pointed.value = undefined;
      listenToAll();
    }
    const shown = side.value ?? sideOf(standing.value);
    const said = sentencesOf(standing.value, Date.now());
    render(
      <>
        <TeachingOutlines outlines={boxes.value} />
        <TeachingPanel
          step={name}
          {...(host.reply ? replySentences(standing.value, said) : said)}
          walked={walkedText(walked.value)}
          busy={standing.value.busy}
          pointing={isPointing()}
          side={shown}
          choice={choiceOf(standing.value, host.channel, course)}
          buttons={buttonsOf(standing.value, course)}
          onKey={onKey}
          onMove={() => {
            side.value = shown === 'end' ? 'start' : 'end';
          }}
          onClose={course.leave}
        />
      </>,
      own.container,
    );
  });

  let drawn = '';
  let looked = 0;
  let seen: readonly unknown[] = [];
  const follow = (time: number) => {
    if (signal.aborted) return;
    requestAnimationFrame(follow);
    if (time - looked < LOOK_EVERY) return;
    const asked = [standing.value, pointed.value] as const;
    isMoved ||= asked.some((one, index) => one !== seen[index]);
    if (!isMoved && time - looked < LOOK_AT_REST) return;
    [looked, seen, isMoved] = [time, asked, false];
    // A page may take away what it does not know.
    if (!own.element.isConnected) attach();
    const now = boxesOf(outlined(standing.value, pointed.value), teacher.parentOf);
    const next = JSON.stringify(now);
    if (next !== drawn) boxes.value = now;
    drawn = next;
  };

  function attach(): void {
    document.documentElement.append(own.element);
    own.element.popover = 'manual';
    own.element.showPopover();
  }

  signal.addEventListener('abort', ends);
  stopAtWindow(own.element, own.root, signal);
  standOn(own.element, groundBehind(document.body), OVER_ALL);
  attach();
  requestAnimationFrame(follow);
  panel()?.focus({ preventScroll: true });
  host.signal.addEventListener('abort', close, { signal });
  return { close };
}

/** Lists stand on the left and fields for answers below, mostly: where nothing is that is asked for, or clicked now. */
function sideOf({ step, paused }: Standing): 'start' | 'end' {
  if (step.kind === 'thread') return 'start';
  if (step.kind !== 'point' || paused) return 'end';
  return step.point === 'name' || step.point === 'time' ? 'end' : 'start';
}

const nameOf = ({ step, paused }: Standing): string =>
  `${step.kind} ${step.kind === 'point' ? step.point : ''} ${paused ? 'paused' : ''}`;

function walkedText(walked: Walked | 'none' | undefined): string | undefined {
  if (walked === undefined) return undefined;
  if (walked === 'none') return t('teaching.walked.none');
  const text = (walked.element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const label = text || walked.element.getAttribute('placeholder') || walked.element.getAttribute('aria-label');
  const said = (label || t('teaching.walked.nothing')).slice(0, SAID_LENGTH);
  return t('teaching.walked', { said, at: walked.at ?? '…', of: walked.of });
}
