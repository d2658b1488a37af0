/** What the extension adds to a key in the reply field: one that triggers nothing, and one of a trigger. */
import { setTimeout as pause } from 'node:timers/promises';
import { STARTER_IDS } from '../../utils/domain/templates/starter-ids';
import { starterTrigger } from '../../utils/domain/templates/starters';
import { waitForOverlay } from '../support/browser/closed-roots.mjs';
import type { CabinetId, KeyPresses } from './figures';
import type { Scene } from './scene';
import { type Trace, traced } from './trace';
import { typeAtPace } from './typing';

/** A reply as sellers write them: no key of it belongs to a trigger. */
const REPLY =
  'Добрий день! Так, цей товар є в наявності. Відправимо сьогодні до вечора, а номер накладної надішлемо сюди. Гарного вам дня!';

/** How long nobody does anything (ms), for what the extension does then. */
const STILL = 5000;

/** Those that everybody has, one after the other, and no Tab. */
const TRIGGERS = STARTER_IDS.map((id) => `=${starterTrigger(id, 'uk')} `).join('');

export function keyPressMeasure() {
  const samples = {
    ...{ ours: perCabinet(), theirs: perCabinet(), begun: perCabinet(), theirsBegun: perCabinet() },
    ...{ typing: perCabinet(), still: perCabinet() },
  };

  async function inCabinet(scene: Scene): Promise<void> {
    const { page, cabinet, field } = scene;
    const { id, name } = cabinet;
    const reply = await typed(scene, REPLY);
    if (reply.keys.every(({ ours }) => ours === 0)) throw new Error(`Takt does not run in the cabinet of ${name}.`);
    for (const { ours, theirs } of reply.keys) {
      samples.ours[id].push(ours);
      samples.theirs[id].push(theirs);
    }
    samples.typing[id].push(reply.elsewhere);
    await field.fill('');
    await pause(1000);
    samples.still[id].push((await traced(page, () => pause(STILL))).elsewhere);
    // Once unmeasured: what draws suggestions comes with the first of them.
    await suggested(scene);
    const triggers = await typed(scene, TRIGGERS);
    for (const [index, { ours, theirs }] of triggers.keys.entries()) {
      if (TRIGGERS[index] === ' ') continue;
      samples.begun[id].push(ours);
      samples.theirsBegun[id].push(theirs);
    }
    await field.fill('');
  }

  return { inCabinet, result: (): KeyPresses => samples };
}

async function typed({ page, field }: Scene, text: string): Promise<Trace> {
  await field.fill('');
  await field.click();
  const trace = await traced(page, () => typeAtPace(page, [...text]));
  if (trace.keys.length !== text.length)
    throw new Error(`${text.length} keys were pressed, ${trace.keys.length} were traced.`);
  if ((await field.inputValue()) !== text) throw new Error('The field holds something else than what was typed.');
  return trace;
}

async function suggested({ page, field }: Scene): Promise<void> {
  await field.fill('');
  await field.click();
  await typeAtPace(page, [...TRIGGERS].slice(0, 2));
  await waitForOverlay(page, (elements) => elements.some(({ testId }) => testId === 'suggestions'));
}

const perCabinet = (): Record<CabinetId, number[]> => ({ prom: [], rozetka: [], wildberries: [] });
