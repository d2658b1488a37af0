/** What the structural reader makes of a small page, and what is read by it. */
import { onTestFinished } from 'vitest';
import { infer } from '../../../utils/adapters/inference';
import { threads } from '../../../utils/adapters/inference/threads';
import { pageSteps, type Steps } from '../../../utils/adapters/reader';
import { marketplacesIn } from '../../../utils/adapters/registry';
import { parseTime } from '../../../utils/adapters/time';
import { NOW } from '../../score/seed';

const CONTEXT = {
  ...({ engine: pageSteps, parseTime, threads, marketplace: 'prom', channel: 'chat', now: NOW } as const),
  timeZone: 'Europe/Kyiv',
} as const;

/** 18 November 2026 (or another day of it), by the clock of Kyiv. */
export const at = (hours: number, minutes: number, day = 18) => Date.UTC(2026, 10, day, hours - 2, minutes);

export async function inferred(html: string) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 700px';
  frame.srcdoc = `<!doctype html><title>Кабінет</title><body>${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  const page = frame.contentDocument as Document;
  const inferAgain = () => inferredOf(page);
  return { ...inferAgain(), inferAgain, page };
}

function inferredOf(page: Document) {
  const [adapter] = marketplacesIn('prom');
  const { map } = allOf(infer(page, CONTEXT));
  const context = { ...CONTEXT, address: 'https://my.prom.ua/cms' };
  const again = () => {
    const read = map && adapter ? allOf(pageSteps(adapter, [{ ...map, paths: [] }], page.body, context)) : undefined;
    return read?.kind === 'read' ? read : { list: undefined, thread: undefined };
  };
  return { map, read: again(), again };
}

function allOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
