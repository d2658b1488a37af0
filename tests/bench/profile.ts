/** What the extension's scripts took of a page while something happened, from samples of the page's main thread. */
import type { CDPSession, Page } from '@playwright/test';

/** How often (µs) the thread is looked at. */
const EVERY = 100;

export interface Script {
  /** All of it (ms). */
  readonly total: number;
  /** The longest stretch of it (ms) in which nothing else could run. */
  readonly longest: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

export interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** The page may be navigated meanwhile. */
export async function profiled(page: Page, act: () => Promise<void>): Promise<Script> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: EVERY });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return scriptIn(profile);
}

/** A function of ours, or whatever it has called, counts as ours; between two tasks the thread is idle or in the browser. */
export function scriptIn({ nodes, samples = [], timeDeltas = [] }: Profile): Script {
  const ours = new Set<number>();
  const between = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension://')) ours.add(id);
    if (['(program)', '(idle)', '(root)'].includes(callFrame.functionName)) between.add(id);
    else if (ours.has(id)) for (const child of children) ours.add(child);
  }
  let [total, longest, stretch] = [0, 0, 0];
  for (const [index, id] of samples.entries()) {
    // A sample stands for the time until the next one.
    const taken = (timeDeltas[index + 1] ?? 0) / 1000;
    if (ours.has(id)) {
      total += taken;
      stretch += taken;
    } else if (between.has(id)) stretch = 0;
    longest = Math.max(longest, stretch);
  }
  return { total, longest };
}
