import { expect, onTestFinished, test, vi } from 'vitest';
import { createAside } from '../../../../utils/features/reply/aside';
import type { Aside, AsideHost } from '../../../../utils/features/reply/aside-host';

/** A door to what a background brings, or does not; what is said there is kept in its order. */
function aDoor() {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const heard: string[] = [];
  const open = vi.fn((_: AsideHost) => ({ unsay: () => heard.push('unsaid'), look: () => heard.push('looked') }));
  const outside: { brings: (() => unknown) | undefined } = { brings: () => open };
  const onSilent = vi.fn();
  const fetched = vi.fn(async () => outside.brings?.() as never);
  const door = createAside({ signal: stop.signal } as AsideHost, fetched, onSilent);
  const say = (what: string) => door.with(() => heard.push(what));
  return { ...{ door, say, heard, open, outside, onSilent, fetched, stop } };
}

const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

test('is fetched when it is first needed, and once', async () => {
  const { door, say, fetched, open, heard } = aDoor();
  door.ifThere((one: Aside) => one.look());
  await settled();
  expect([fetched.mock.calls.length, heard]).toEqual([0, []]);
  say('a');
  say('b');
  door.ifThere((one) => one.look());
  say('c');
  await settled();
  expect(heard).toEqual(['a', 'b', 'looked', 'c']);
  expect([fetched.mock.calls.length, open.mock.calls.length]).toEqual([1, 1]);
});

test('is asked for anew where nobody brought it, and that is told', async () => {
  const { door, say, outside, onSilent, heard } = aDoor();
  const otherwise = vi.fn();
  const { brings } = outside;
  outside.brings = undefined;
  door.with(() => heard.push('a'), otherwise);
  await settled();
  expect([onSilent.mock.calls.length, otherwise.mock.calls.length, heard]).toEqual([1, 1, []]);
  outside.brings = brings;
  say('b');
  await settled();
  expect([onSilent.mock.calls.length, heard]).toEqual([1, ['b']]);
});

test('does nothing more after its end', async () => {
  const { say, stop, heard } = aDoor();
  say('a');
  stop.abort();
  await settled();
  expect(heard).toEqual([]);
});
