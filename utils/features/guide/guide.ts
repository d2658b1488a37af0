/**
 * The guide of a page that no map fits, or not all of it: has the structural reader look for its chats, says in one
 * quiet line what it is read by, or that it is not recognised. A script of its own that comes on first need.
 */
import type { Inferred } from '../../adapters/inference/inferred';
import type { PageReading } from '../../adapters/reading';
import type { Place, Structure } from '../../adapters/structure';
import type { PageMap } from '../../domain/pages/page-map';
import type { Topic } from '../../domain/pages/quiet-line';
import { fetched } from '../needed';
import { note } from '../note';
import type { ReplyAsked } from '../teaching/teaching-host';
import { arranged, isLostOn, isOutgrown, NOTHING_FOUND, ownMapOf, strangeness, withFound } from './found-maps';
import type { Guide, GuideHost, Line } from './guide-host';
import { createKeptLine } from './kept-line';
import { PARTS, type Said, saidOf } from './said';
import { createSilence, kindOfPage } from './silence';

/** A page that builds itself is left alone until it has stood still for so long (ms). */
const STILL = 1500;
/** That a page of a known address is not recognised is said after so long (ms). */
const PATIENCE = 8000;
/** Between two looks at one page lies so many times what the last one took. */
const SHARE = 20;
/** A page of the same kind is looked at once more when it has become so much larger or smaller. */
const OTHER = 0.03;
/** One that loads is looked at once more after so long (ms). */
const LOADING = 30_000;
/** And so often in a row: a list that grows without end is not looked at without end. */
const LOOKS = 8;
/** One look more is granted after so long (ms), for a tab stays open all day. */
const ONE_MORE = 600_000;

/** What is known of one kind of page while the tab is open. */
interface Known {
  /** How often it was looked at, less what was granted since. */
  looks: number;
  /** When a look was last granted (by `performance.now`). */
  grantedAt: number;
  /** How many elements it had when it was looked at. */
  size: number;
  /** Not before then (by `performance.now`). */
  nextAt: number;
  mayBeMessages: boolean;
  /** Why nothing was found, where that is known. */
  lacks: Inferred['lacks'] | undefined;
  /** What the structural reader has made of it. */
  map: PageMap | undefined;
}

export function openGuide(host: GuideHost): Guide {
  const { signal } = host;
  const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const failed = (error: unknown) => note(host.client, 'guide', error);
  const silence = createSilence(host, failed);
  const kept = createKeptLine(host, () => say(), failed);
  const kinds = new Map<string, Known>();
  let found = NOTHING_FOUND;
  let structure: Structure | undefined;
  let latest: PageReading | undefined;
  let strangeSince: { readonly kind: Known; readonly at: number } | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let loading: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isTaught = false;

  const kindHere = (): Known => {
    const path = kindOfPage();
    const nothing = { mayBeMessages: false, lacks: undefined, map: undefined };
    const known = kinds.get(path) ?? { looks: 0, grantedAt: performance.now(), size: 0, nextAt: 0, ...nothing };
    kinds.set(path, known);
    const more = Math.floor((performance.now() - known.grantedAt) / ONE_MORE);
    known.looks = Math.max(0, known.looks - more);
    known.grantedAt += more * ONE_MORE;
    return known;
  };

  function look(reading: PageReading): void {
    if (signal.aborted) return;
    const kind = kindHere();
    // One message more may be all that has changed: by its size that is the same page.
    if (isOutgrown(reading) && !(latest && isOutgrown(latest))) kind.size = 0;
    latest = reading;
    const strange = strangeness(reading);
    observer.disconnect();
    // A list or a thread that is not understood is followed by whoever reads it, who then has us look again. Where none is
    // known chats may come anywhere, and nobody else may follow the page: so all of it is followed, until some are found.
    if (strange === 'page' && !hasContainer(reading)) observer.observe(document, { childList: true, subtree: true });
    if (strange !== 'page' && strange !== 'list' && !isLostOn(reading)) strangeSince = undefined;
    else if (strangeSince?.kind !== kind) strangeSince = { kind, at: performance.now() };
    say();
    if (strange) soon();
  }

  const observer = new MutationObserver(() => soon());

  /** What was loading may have come in the place of as much that stood for it: by its size that is the same page. */
  function lookAgain(kind: Known): void {
    kind.size = 0;
    soon();
  }

  /** Once the page stands still; a page that never does waits no longer than that either. */
  function soon(): void {
    if (isBusy || looking !== undefined || document.hidden) return;
    looking = setTimeout(consider, Math.max(STILL, kindHere().nextAt - performance.now()));
  }

  async function consider(): Promise<void> {
    looking = undefined;
    structure ??= await fetched('structure', host.client.need);
    const kind = kindHere();
    const size = structure?.size(document) ?? 0;
    const isStrange = latest && strangeness(latest);
    const isOther = kind.looks < LOOKS && Math.abs(size - kind.size) > OTHER * kind.size;
    if (!structure || !latest || !isStrange || !isOther || isBusy || isTaught || signal.aborted || document.hidden)
      return;
    isBusy = true;
    kind.looks++;
    kind.size = size;
    const [startedAt, address] = [performance.now(), location.href];
    const isWanted = () => !signal.aborted && location.href === address;
    const inferred = await inferredBy(structure, latest, isWanted).catch(failed);
    kind.nextAt = performance.now() + SHARE * (performance.now() - startedAt);
    isBusy = false;
    if (!isWanted()) return soon();
    kind.mayBeMessages = inferred?.mayBeMessages === true;
    kind.lacks = inferred?.lacks;
    clearTimeout(loading);
    if (kind.lacks === 'rest') loading = setTimeout(lookAgain, LOADING, kind);
    kind.map = inferred?.map ?? kind.map;
    if (inferred?.map && strangeness(latest)) {
      const all = withFound(inferred.map, latest, found);
      found = all;
      host.use((handed) => arranged(all, handed));
    }
    say();
    // What was built meanwhile nobody has looked at.
    soon();
  }

  function inferredBy({ infer }: Structure, reading: PageReading, isWanted: () => boolean) {
    const slices = { clock: () => performance.now(), pause, isWanted };
    return infer(placeNow(), channelOf(reading), slices);
  }

  const placeNow = (): Place => {
    const { engine, parseTime, marketplace: adapter } = host;
    return { engine, parseTime, page: document, adapter, browserZone, now: Date.now() };
  };

  function say(): void {
    clearTimeout(saying);
    const said = latest && !isTaught && !signal.aborted ? saidOf(latest, kindHere()) : undefined;
    const isSaid = said && isDue(said) && !silence.isSilent(said.topics);
    host.say((!isTaught && !signal.aborted && kept.line()) || (isSaid ? lineOf(said) : undefined));
  }

  function isDue({ waits }: Said): boolean {
    if (!waits) return true;
    if (!strangeSince) return false;
    const left = strangeSince.at + PATIENCE - performance.now();
    if (left > 0) saying = setTimeout(say, left);
    return left <= 0;
  }

  function lineOf({ says, topics, isToCheck, isHopeless, replyOf }: Said): Line {
    const silent = (of: readonly Topic[]) => {
      silence.silence(of);
      say();
    };
    // What was found is looked at first there, and corrected.
    const showing = replyOf
      ? { label: 'page.guide.show-reply' as const, act: () => void teach(replyOf) }
      : { label: isToCheck ? ('page.guide.correct' as const) : ('page.guide.teach' as const), act: () => void teach() };
    return {
      says,
      acts: [
        ...(isToCheck ? [{ label: 'page.guide.right' as const, act: () => silent(topics) }] : []),
        ...(isHopeless ? [] : [showing]),
        // Whoever does not want to hear of the list does not of its chats either.
        { label: 'page.guide.close', act: () => silent(isToCheck ? PARTS : topics) },
      ],
    };
  }

  const teach = (replyOf?: PageMap) =>
    taught(kindHere(), replyOf).catch((error: unknown) => {
      failed(error);
      return false;
    });

  /**
   * The seller shows what is what.
   * @param replyOf of which map the field for answers is, where nothing else is to be shown
   * @returns whether teaching is open
   */
  async function taught(kind: Known, replyOf: PageMap | undefined): Promise<boolean> {
    const { client, marketplace, parseTime, spoken } = host;
    structure ??= await fetched('structure', client.need);
    const open = await fetched('teaching', client.need);
    if (!structure || !open || !latest || isTaught || signal.aborted) return isTaught;
    const { read, zones } = structure;
    const ownId = ownMapOf(latest)?.id ?? null;
    isTaught = true;
    say();
    const ended = () => {
      isTaught = false;
      say();
    };
    try {
      open({
        ...{ marketplace: marketplace.id, channel: channelOf(latest, kind.map), proposal: kind.map, signal },
        ...{ ...zones(placeNow()), parseTime, ...spoken() },
        read: (map) => read(placeNow(), map),
        rows: () => (latest?.kind === 'read' ? (latest.list?.rows ?? []) : []),
        isListRead: latest.kind === 'read' && latest.list !== undefined,
        keep: (map, isReplyShown) => kept.keep(map, isReplyShown, ownId),
        ...(replyOf && { reply: replyAsked(replyOf) }),
        onEnded: (map) => {
          ended();
          kept.ended(map);
        },
      });
      return true;
    } catch (error) {
      ended();
      throw error;
    }
  }

  const replyAsked = (map: PageMap): ReplyAsked => ({
    map,
    keep: (reply) => host.client.showReply(map.id, reply).then(host.ask),
  });

  document.addEventListener('visibilitychange', () => latest && look(latest), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(looking);
    clearTimeout(saying);
    clearTimeout(loading);
    host.say(undefined);
  });
  return {
    look,
    teach() {
      silence.hear();
      return teach();
    },
  };
}

/** Whether list or thread stand where they should, and only what is in them is not understood. */
const hasContainer = (reading: PageReading): boolean =>
  reading.kind === 'page-changed' && reading.field !== 'list' && reading.field !== 'thread';

/** Called by a function of our own, so that a trace of the page says whose it is. */
const pause = () => new Promise<void>((resolve) => setTimeout(() => resolve(), 1));

/** What the page is taken for: by the map that should read it, else by what its structure says. */
const channelOf = (reading: PageReading, found?: PageMap) =>
  ('map' in reading ? reading.map : found)?.channel ?? 'chat';
