/** What the extension adds to a key in the reply field that triggers nothing. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CabinetId, KeyPresses } from './figures';
import type { Scene } from './scene';
import { traced } from './trace';
import { typeAtPace } from './typing';

/** A reply as sellers write them: no key of it belongs to a trigger. */
const REPLY =
  'Добрий день! Так, цей товар є в наявності. Відправимо сьогодні до вечора, а номер накладної надішлемо сюди. Гарного вам дня!';

/** How long nobody does anything (ms), for what the extension does then. */
const STILL = 5000;

export function keyPressMeasure() {
  const samples = { ours: perCabinet(), theirs: perCabinet(), typing: perCabinet(), still: perCabinet() };

  async function inCabinet({ page, cabinet: { id, name }, field }: Scene): Promise<void> {
    await field.fill('');
    await field.click();
    const { keys, elsewhere } = await traced(page, () => typeAtPace(page, [...REPLY]));
    if (keys.length !== REPLY.length) throw new Error(`${REPLY.length} keys were pressed, ${keys.length} were traced.`);
    if ((await field.inputValue()) !== REPLY) throw new Error('The reply is not what was typed.');
    if (keys.every(({ ours }) => ours === 0)) throw new Error(`Takt does not run in the cabinet of ${name}.`);
    for (const { ours, theirs } of keys) {
      samples.ours[id].push(ours);
      samples.theirs[id].push(theirs);
    }
    samples.typing[id].push(elsewhere);
    await field.fill('');
    await pause(1000);
    samples.still[id].push((await traced(page, () => pause(STILL))).elsewhere);
  }

  return { inCabinet, result: (): KeyPresses => samples };
}

const perCabinet = (): Record<CabinetId, number[]> => ({ prom: [], rozetka: [], wildberries: [] });
