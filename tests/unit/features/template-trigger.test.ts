import { effect, signal } from '@preact/signals';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Prefix } from '../../../utils/domain/templates/prefix';
import type { TemplateId } from '../../../utils/domain/templates/template';
import { triggerKey } from '../../../utils/domain/templates/trigger';
import { editorFor } from '../../../utils/editors';
import { provide } from '../../../utils/features/needed';
import type { Page } from '../../../utils/features/page';
import type { Aim } from '../../../utils/features/reply/aim';
import { createKeyboard } from '../../../utils/features/reply/keyboard';
import { templateTrigger } from '../../../utils/features/template-trigger';
import type { Candidate } from '../../../utils/messaging/protocol';

provide('editors', editorFor);

const THANKS = 'thanks' as TemplateId;
const TEXT = 'Дякуємо за звернення!';

const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** A page with a reply field, another field, and a desk that answers when it is told to. */
function aDesk() {
  const reply = document.body.appendChild(document.createElement('textarea'));
  const other = document.body.appendChild(document.createElement('textarea'));
  const stop = new AbortController();
  onTestFinished(() => {
    stop.abort();
    reply.remove();
    other.remove();
  });
  const shown = { account: null, threadId: '7', buyer: 'Олена', orderNumber: null, productTitle: null, reply };
  const aim = { field: reply, facts: {}, shown, isCertain: true } as unknown as Aim;
  const answers: ((candidate: Candidate | Error) => void)[] = [];
  const desk = {
    triggers: signal({ [triggerKey('дякую')]: THANKS }),
    prefix: signal<Prefix>('='),
    paletteKey: signal('Period'),
    aim: () => aim,
    keyboard: createKeyboard(stop.signal),
    wake: vi.fn(),
    touch: vi.fn(),
    candidate: vi.fn(
      () =>
        new Promise<Candidate>((resolve, reject) => {
          answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
        }),
    ),
    say: vi.fn(),
    put: vi.fn(async (candidate: Promise<Candidate>) => void (await candidate.catch(() => undefined))),
  };
  const now = signal(0);
  const language = { now: 'uk' };
  const verdict = () => ({ kind: 'known', language: { language: language.now } });
  const thread = signal({ kind: 'thread', key: 'k' });
  const page = { ...{ desk, now, verdict }, thread } as unknown as Page;
  templateTrigger.start({ page, signal: stop.signal, draw: (work) => void effect(work) });

  /** What is in the field now, the caret at `|`. */
  const type = (text: string, field = reply) => {
    const caret = text.indexOf('|');
    field.value = text.replace('|', '');
    field.focus();
    field.setSelectionRange(caret, caret);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  /** Whether the page may act on the key. */
  const press = (key: string, more: KeyboardEventInit & { keyCode?: number } = {}, field = reply): boolean => {
    const event = new KeyboardEvent('keydown', {
      key,
      code: key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...more,
    });
    return field.dispatchEvent(event);
  };
  const answer = async (candidate: Partial<Candidate> | Error = { text: TEXT }) => {
    const whole = { templateId: THANKS, title: 'Подяка', language: 'uk', others: [], missing: [], text: null };
    for (const give of answers.splice(0))
      give(candidate instanceof Error ? candidate : ({ ...whole, ...candidate } as Candidate));
    await settled();
  };
  return { thread, reply, other, desk, aim, now, language, type, press, answer };
}

describe('a trigger', () => {
  test('and Tab become the text in its place', async () => {
    const { desk, aim, type, press, answer } = aDesk();
    type('Вітаю! =дякую| і до зустрічі');
    expect(press('Tab')).toBe(false);
    await answer();
    expect(desk.put).toHaveBeenCalledExactlyOnceWith(expect.anything(), aim, {
      text: '=дякую',
      range: { start: 7, end: 13 },
    });
    expect(await desk.put.mock.calls[0]?.[0]).toMatchObject({ templateId: THANKS, text: TEXT });
  });

  test('is taken also before what writes into fields has come', async () => {
    provide('editors', undefined as never);
    onTestFinished(() => provide('editors', editorFor));
    const { desk, aim, type, press } = aDesk();
    type('=дякую|');
    expect(press('Tab')).toBe(false);
    expect(desk.put).toHaveBeenCalledExactlyOnceWith(expect.anything(), aim, {
      text: '=дякую',
      range: { start: 0, end: 6 },
    });
  });

  test('typed in another layout is the same', async () => {
    const { desk, type, press, answer } = aDesk();
    type('=lzre.|');
    expect(press('Tab')).toBe(false);
    await answer();
    expect(desk.put).toHaveBeenCalledOnce();
  });

  test('begins with the sign that the seller has chosen, on whichever layout its key is struck', async () => {
    const { desk, type, press, answer } = aDesk();
    desk.prefix.value = ';';
    for (const text of [';дякую|', 'жlzre.|', '$дякую|']) {
      type(text);
      expect(press('Tab'), text).toBe(false);
      await answer();
    }
    expect(desk.put).toHaveBeenCalledTimes(3);
    type('=дякую|');
    expect(press('Tab')).toBe(true);
    type('жінка|');
    expect(press('Tab')).toBe(true);
    expect(desk.say).not.toHaveBeenCalled();
    press(';');
    expect(desk.wake).toHaveBeenCalledOnce();
    press('ж');
    expect(desk.wake).toHaveBeenCalledOnce();
  });

  test('is asked for as soon as it is whole, and once', async () => {
    const { desk, type, press, answer } = aDesk();
    for (const text of ['=|', '=д|', '=дякую|']) type(text);
    expect(desk.candidate).toHaveBeenCalledOnce();
    press('Tab');
    await answer();
    expect(desk.candidate).toHaveBeenCalledOnce();
  });

  test.each(['=дяку|', '=дякуюю|', 'дякую|', '=дякую |', 'а=дякую|', '=|дякую'])(
    '%s is none: Tab is the page’s',
    (text) => {
      const { desk, type, press } = aDesk();
      type(text);
      expect(press('Tab')).toBe(true);
      expect(desk.put).not.toHaveBeenCalled();
    },
  );

  test('that there is not is said beside the field, for it would be sent as it stands', () => {
    const { desk, reply, type, press } = aDesk();
    type('Вітаю! =спасибі|');
    expect(press('Tab')).toBe(true);
    expect(desk.say).toHaveBeenCalledExactlyOnceWith(reply, 'template.hint.no-trigger', {
      trigger: '=спасибі',
      keys: 'Ctrl+.',
    });
    type('2 + 2 =4|');
    press('Tab');
    type('=)|');
    press('Tab');
    expect(desk.say).toHaveBeenCalledOnce();
  });

  test.each([{ shiftKey: true }, { ctrlKey: true }, { altKey: true }, { metaKey: true }])(
    'with %o Tab is the page’s',
    (keys) => {
      const { type, press } = aDesk();
      type('=дякую|');
      expect(press('Tab', keys)).toBe(true);
    },
  );

  test('in a word that is still being composed is left alone', () => {
    const { type, press } = aDesk();
    type('=дякую|');
    expect(press('Tab', { isComposing: true })).toBe(true);
  });

  test('is one also in a field that had the focus before the page was understood', async () => {
    const { desk, reply, thread, type, press, answer, aim } = aDesk();
    desk.aim = () => undefined as never;
    reply.focus();
    type('=дякую|');
    expect(press('Tab')).toBe(true);
    desk.aim = () => aim;
    thread.value = { kind: 'thread', key: 'k' };
    type('=дякую|');
    expect(press('Tab')).toBe(false);
    await answer();
    expect(desk.put).toHaveBeenCalledOnce();
  });

  test('in any other field is left alone', () => {
    const { desk, other, type, press } = aDesk();
    type('=дякую|', other);
    expect(press('Tab', {}, other)).toBe(true);
    expect(press('=', {}, other)).toBe(true);
    expect(desk.candidate).not.toHaveBeenCalled();
    expect(desk.wake).not.toHaveBeenCalled();
  });

  test('whose text could not be had ahead of its time is asked for once more', async () => {
    const { desk, type, press, answer } = aDesk();
    type('=дякую|');
    await answer(new Error('unreachable'));
    press('Tab');
    expect(desk.candidate).toHaveBeenCalledTimes(2);
  });
});

describe('a text prepared for a trigger', () => {
  test.each<[string, number, (page: ReturnType<typeof aDesk>) => unknown]>([
    ['is put a second later', 1, ({ now }) => Object.assign(now, { value: 1000 })],
    ['is asked for anew after some seconds', 2, ({ now }) => Object.assign(now, { value: 5000 })],
    ['is asked for anew where another language was set', 2, (page) => Object.assign(page.language, { now: 'ru' })],
    [
      'is asked for anew where a template was changed',
      2,
      ({ desk: { triggers } }) => Object.assign(triggers, { value: { ...triggers.value } }),
    ],
  ])('%s', (_, asked, happens) => {
    const page = aDesk();
    page.type('=дякую|');
    happens(page);
    page.press('Tab');
    expect(page.desk.candidate).toHaveBeenCalledTimes(asked);
  });
});

describe('while a text is on its way', () => {
  test('Enter does not send the bare trigger; what else is typed goes into the field', async () => {
    const { type, press, answer } = aDesk();
    type('=дякую|');
    press('Tab');
    expect(press('Enter')).toBe(false);
    expect(press('Tab')).toBe(false);
    expect(press('Enter', { shiftKey: true })).toBe(true);
    expect(press('а')).toBe(true);
    await answer();
    expect(press('Enter')).toBe(true);
  });

  test('Enter does not send it from a field that the page has put in its place', async () => {
    const { aim, other, type, press, answer } = aDesk();
    type('=дякую|');
    press('Tab');
    Object.assign(aim, { field: other });
    expect(press('Enter', {}, other)).toBe(false);
    await answer();
    expect(press('Enter', {}, other)).toBe(true);
  });
});

test('the prefix key wakes the background', () => {
  const { desk, press } = aDesk();
  press('=', { code: 'Equal' });
  expect(desk.wake).toHaveBeenCalledOnce();
  press('а', { code: 'KeyF' });
  expect(desk.wake).toHaveBeenCalledOnce();
});
