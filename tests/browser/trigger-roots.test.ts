/** Triggers in closed shadow roots, of which a page's window is told the host alone; happy-dom tells all. */
import { expect, onTestFinished, test } from 'vitest';
import { aDesk } from '../unit/features/template-trigger-support';

function aRoot() {
  const host = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => host.remove());
  const root = host.attachShadow({ mode: 'closed' });
  return () => root.appendChild(document.createElement('textarea'));
}

test('the second field of a closed root takes triggers, and the first one again', async () => {
  const { desk, aim, press, answer, type } = aDesk();
  const aField = aRoot();
  const [first, second] = [aField(), aField()];
  for (const field of [first, second, first]) {
    Object.assign(aim, { field });
    type('=дякую|', field);
    expect(press('Tab', {}, field)).toBe(false);
    await answer();
  }
  expect(desk.put).toHaveBeenCalledTimes(3);
});

test('a field beside it in its closed root takes none, and the reply field does after that', async () => {
  const { aim, press, answer, type } = aDesk();
  const aField = aRoot();
  const [field, beside] = [aField(), aField()];
  Object.assign(aim, { field });
  for (const [typedInto, isPages] of [
    [field, false],
    [beside, true],
    [field, false],
  ] as const) {
    type('=дякую|', typedInto);
    expect(press('Tab', {}, typedInto)).toBe(isPages);
    await answer();
  }
});
