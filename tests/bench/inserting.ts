/** From Tab after a trigger to the text in the field. */
import { setTimeout as pause } from 'node:timers/promises';
import { strike } from '../e2e/keys';
import { THANKS } from '../e2e/templates';
import { stopWorker, workerRuns } from '../support/browser/worker.mjs';
import type { CabinetId, Inserting, Landings } from './figures';
import { readClock, resetClock, type Seen } from './page-clock';
import type { Scene } from './scene';
import { percentile } from './statistics';
import { PACE, typeAtPace } from './typing';

const TRIGGER = '=дякую';
const KEYS = [...TRIGGER, 'Tab'];
/** In each of the three cabinets. */
const TIMES = { warm: 30, cold: 10 };
/** The extension looks for a moment (ms) whether a text stays, and then notes that it was used. */
const SETTLED = 300;

interface Landing {
  readonly stands: number;
  readonly taken: number;
}

export function insertingMeasure() {
  const samples = { warm: landings(), atOnce: landings(), cold: landings(), coldAtOnce: landings(), bare: landings() };
  const paces: number[] = [];

  async function inCabinet(scene: Scene): Promise<void> {
    const { id } = scene.cabinet;
    const note = (kind: keyof typeof samples, { stands, taken }: Landing) => {
      samples[kind].stands[id].push(stands);
      samples[kind].taken[id].push(taken);
    };
    // Once unmeasured: the first insertion into a page says what the text is, here.
    const { text } = await inserted(scene, () => typeAtPace(scene.page, KEYS));
    const typed = async () => {
      const { seen, landing } = await inserted(scene, () => typeAtPace(scene.page, KEYS), text);
      paces.push(paceIn(seen));
      return landing;
    };
    const struck = async () => (await inserted(scene, () => strike(scene.page, KEYS), text)).landing;
    // One of each kind in turn, so that whatever else the machine does falls on all of them alike.
    for (let time = 0; time < TIMES.warm; time++) {
      note('warm', await typed());
      note('bare', await bare(scene, text));
      note('atOnce', await struck());
    }
    for (let time = 0; time < TIMES.cold; time++) {
      await asleep(scene);
      note('cold', await typed());
      await asleep(scene);
      note('coldAtOnce', await struck());
    }
    await scene.field.fill('');
  }

  const result = (): Inserting => ({ ...samples, pace: tenths(percentile(paces, 50)) });
  return { inCabinet, result };
}

const landings = () => ({ stands: perCabinet(), taken: perCabinet() }) satisfies Landings;
const perCabinet = (): Record<CabinetId, number[]> => ({ prom: [], rozetka: [], wildberries: [] });

/** Empties the field, types, and waits until the text is there and stays. */
async function inserted({ page, field }: Scene, type: () => Promise<void>, expected?: string) {
  await field.fill('');
  await resetClock(page);
  await type();
  const text = await textIn(field, (value) => (expected ? value === expected : Object.values(THANKS).includes(value)));
  await pause(SETTLED);
  if ((await field.inputValue()) !== text) throw new Error('The text did not stay.');
  const seen = await readClock(page);
  const tab = seen.keys.find(({ code }) => code === 'Tab');
  if (!tab) throw new Error('Nobody has seen Tab.');
  return { text, seen, landing: landingAfter(tab.at, seen, text) };
}

/** The page puts the same text in the place of the same trigger. */
async function bare({ page, field, cabinet }: Scene, text: string): Promise<Landing> {
  await field.fill(TRIGGER);
  await pause(SETTLED);
  await resetClock(page);
  const began = await page.evaluate(
    ([selector, inserted]) => {
      const element = document.querySelector<HTMLTextAreaElement>(selector);
      element?.focus();
      element?.setSelectionRange(0, element.value.length);
      const now = performance.now();
      document.execCommand('insertText', false, inserted);
      return now;
    },
    [cabinet.selectors.field, text] as const,
  );
  await textIn(field, (value) => value === text);
  await pause(SETTLED);
  return landingAfter(began, await readClock(page), text);
}

function landingAfter(began: number, { inputs }: Seen, text: string): Landing {
  const when = (phase: 'stands' | 'taken') => {
    const found = inputs.find((input) => input.phase === phase && input.at >= began && input.value === text);
    if (!found) throw new Error('The page was not told of the text.');
    return tenths(found.at - began);
  };
  return { stands: when('stands'), taken: when('taken') };
}

async function textIn(field: Scene['field'], isIt: (value: string) => boolean): Promise<string> {
  for (const deadline = performance.now() + 8000; performance.now() < deadline; await pause(10)) {
    const value = await field.inputValue();
    if (isIt(value)) return value;
  }
  throw new Error(`The text did not come; the field has ${(await field.inputValue()).length} characters.`);
}

/** The background is stopped, and nothing the page reports has woken it again. */
async function asleep({ context, page, field }: Scene): Promise<void> {
  await field.fill('');
  for (let attempt = 0; attempt < 5; attempt++) {
    await stopWorker(context);
    await pause(PACE);
    if (!(await workerRuns(page))) return;
  }
  throw new Error('The background does not stay asleep.');
}

function paceIn({ keys }: Seen): number {
  const [first, last] = [keys[0]?.at ?? 0, keys.at(-1)?.at ?? 0];
  return (last - first) / (keys.length - 1);
}

/** As fine as a page's clock is. */
const tenths = (ms: number) => Math.round(ms * 10) / 10;
