import { describe, expect, it } from 'vitest';
import { logService } from '../../../utils/services/log';
import { freshServices, NOON } from '../../support/memory';

const LINE = { code: 'invalid', feature: 'report', field: 'report' };

async function aLog() {
  const { repositories, clock } = await freshServices();
  const service = logService(async () => repositories, 'b1', clock);
  return { note: service.note, clock, lines: () => repositories.log.all() };
}

describe('the log', () => {
  it('notes what goes wrong every five seconds once a minute', async () => {
    const { note, clock, lines } = await aLog();
    for (let second = 0; second <= 120; second += 5) {
      clock.set(NOON + second * 1000);
      await note(LINE);
    }
    expect((await lines()).map(({ at }) => at - NOON)).toEqual([120_000, 60_000, 0]);
  });

  it('notes once what goes wrong in many places at once', async () => {
    const { note, lines } = await aLog();
    await Promise.all([note(LINE), note(LINE), note(LINE)]);
    expect(await lines()).toHaveLength(1);
  });

  it.each([
    ['code', { ...LINE, code: 'failed' }],
    ['feature', { ...LINE, feature: 'verdicts' }],
    ['field', { ...LINE, field: 'message.time' }],
  ])('notes at once what differs in its %s', async (_, other) => {
    const { note, lines } = await aLog();
    await note(LINE);
    await note(other);
    expect(await lines()).toMatchObject([other, LINE]);
  });

  it('notes it after the clock was set back', async () => {
    const { note, clock, lines } = await aLog();
    await note(LINE);
    clock.set(NOON - 3_600_000);
    await note(LINE);
    expect(await lines()).toHaveLength(2);
  });
});
