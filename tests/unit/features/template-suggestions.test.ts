/** What a trigger may become, while it is typed: shown, and of no effect before an arrow key. */
import { expect, test, vi } from 'vitest';
import type { TemplateId } from '../../../utils/domain/templates/template';
import { triggerKey } from '../../../utils/domain/templates/trigger';
import type { Suggested } from '../../../utils/features/reply/aside-host';
import { readIn } from '../../../utils/features/reply/fields';
import { createSuggesting } from '../../../utils/features/reply/suggestions';
import type { TemplateChoice } from '../../../utils/messaging/protocol';
import { aDesk } from './template-trigger-support';

const choice = (id: string): TemplateChoice => ({
  ...{ id: id as TemplateId, title: id, trigger: `=${id}`, language: 'uk', outside: false, others: [], preview: '' },
});
const FOUND = ['дякую', 'дякую-2', 'подяка'].map(choice);

/** The triggers `дякую` and `дякую-2`; what is suggested is drawn by nobody. */
function aTyping() {
  const { desk, reply, type, aim } = aDesk();
  desk.triggers.value = {
    [triggerKey('дякую')]: 'дякую' as TemplateId,
    [triggerKey('дякую-2')]: 'дякую-2' as TemplateId,
  };
  const choices = vi.fn(async () => FOUND);
  const pick = vi.fn();
  let shown: Suggested | undefined;
  const suggesting = createSuggesting(
    {
      ...desk,
      choices,
      aside: {
        with: (work: (aside: never) => void) =>
          work({
            suggest: (suggested: Suggested) => {
              shown = suggested;
              return {
                hears: () => true,
                close: () => {
                  shown = undefined;
                },
              };
            },
          } as never),
      },
    } as never,
    pick,
  );
  const typed = async (text: string) => {
    type(text);
    suggesting.follow(reply, readIn(reply));
    await vi.waitFor(() => undefined);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    return shown?.choices.map(({ id }) => String(id)) ?? [];
  };
  return { suggesting, typed, pick, aim, choices, type, shown: () => shown };
}

test('those whose triggers begin so, also on the wrong layout', async () => {
  const { typed } = aTyping();
  expect(await typed('Вітаю! =дя|')).toEqual(['дякую', 'дякую-2']);
  expect(await typed('=lz|')).toEqual(['дякую', 'дякую-2']);
  expect(await typed('=ДЯКУЮ-|')).toEqual(['дякую-2']);
  expect(await typed('=подя|')).toEqual([]);
  expect(await typed('=|')).toEqual([]);
  expect(await typed('a=дя|')).toEqual([]);
  expect(await typed('дя|')).toEqual([]);
});

test('one that is chosen takes the place of what is typed', async () => {
  const { typed, shown, pick, aim } = aTyping();
  await typed('Вітаю! =дя|, Олено');
  shown()?.onPick('дякую-2' as TemplateId);
  expect(pick).toHaveBeenCalledExactlyOnceWith(aim, 'дякую-2', { text: '=дя', range: { start: 7, end: 10 } });
  expect(shown()).toBeUndefined();
});

test('what was typed on meanwhile is not replaced', async () => {
  const { typed, shown, pick, type } = aTyping();
  await typed('=дя|');
  const before = shown();
  type('=дяк|');
  before?.onPick('дякую' as TemplateId);
  expect(pick).not.toHaveBeenCalled();
});

test('without an answer nothing is shown, and an answer that comes late is dropped', async () => {
  const { typed, choices, suggesting } = aTyping();
  choices.mockImplementation(() => Promise.reject(new Error('no answer')));
  expect(await typed('=дя|')).toEqual([]);
  choices.mockImplementation(async () => FOUND);
  const late = typed('=дяк|');
  suggesting.close();
  expect(await late).toEqual([]);
});
