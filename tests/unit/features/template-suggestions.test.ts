/** What a trigger may become, while it is typed: shown, and of no effect before an arrow key. */
import { expect, onTestFinished, test, vi } from 'vitest';
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
  const { desk, reply, other, press, type, aim } = aDesk();
  desk.triggers.value = {
    [triggerKey('дякую')]: 'дякую' as TemplateId,
    [triggerKey('дякую-2')]: 'дякую-2' as TemplateId,
  };
  const choices = vi.fn(async () => FOUND);
  const pick = vi.fn();
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  /** Keys that the page does not hear of. */
  const heard: string[] = [];
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
    ends.signal,
  );
  desk.keyboard.on('keydown', (event) => void (suggesting.hears(event) && heard.push(event.key)), {
    signal: ends.signal,
  });
  const typed = async (text: string) => {
    type(text);
    suggesting.follow(reply, readIn(reply));
    await vi.waitFor(() => undefined);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    return shown?.choices.map(({ id }) => String(id)) ?? [];
  };
  return { suggesting, typed, pick, aim, choices, type, press, heard, reply, other, shown: () => shown };
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

test('keys are heard only behind what is shown', async () => {
  const { typed, press, heard, reply, other } = aTyping();
  await typed('=дя|');
  press('ArrowDown');
  expect(heard).toEqual(['ArrowDown']);
  press('ArrowDown', {}, other);
  reply.setSelectionRange(0, 0);
  press('ArrowDown');
  expect(heard).toEqual(['ArrowDown']);
});

test('an Enter that is the page’s ends them, shown or on their way', async () => {
  const { typed, suggesting, shown, type } = aTyping();
  await typed('=дя|');
  type('=дя| ');
  suggesting.hears(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(shown()).toBeUndefined();
  const late = typed('=дяк|');
  suggesting.hears(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(await late).toEqual([]);
});

test('a key that has chosen is none of the page’s until it is let go', async () => {
  const { typed, heard, press, reply } = aTyping();
  const up = vi.fn();
  reply.addEventListener('keyup', up);
  const letGo = () => reply.dispatchEvent(new KeyboardEvent('keyup', { code: 'Enter', bubbles: true, composed: true }));
  await typed('=дя|');
  press('Enter');
  press('Enter', { repeat: true });
  expect(heard).toEqual(['Enter', 'Enter']);
  letGo();
  expect(up).not.toHaveBeenCalled();
  letGo();
  expect(up).toHaveBeenCalledOnce();
});
