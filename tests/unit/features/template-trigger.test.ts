import { describe, expect, onTestFinished, test } from 'vitest';
import { editorFor } from '../../../utils/editors';
import { provide } from '../../../utils/features/needed';
import { aDesk, TEXT, THANKS } from './template-trigger-support';

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

  test('in a field that has become none for replies is left alone, and Tab with it', () => {
    const { desk, type, press } = aDesk();
    type('=дякую|');
    desk.aim = () => undefined as never;
    expect(press('Tab')).toBe(true);
    expect(desk.put).not.toHaveBeenCalled();
  });

  test('that there is not is not said of in a field that has become none for replies', () => {
    const { desk, other, type, press, reply } = aDesk();
    type('=дякую|');
    desk.aim = () => undefined as never;
    other.focus();
    reply.focus();
    type('=спасибі|');
    press('Tab');
    expect(desk.say).not.toHaveBeenCalled();
  });

  test('is none once the feature is switched off', () => {
    const { off, type, press } = aDesk();
    off.abort();
    type('=дякую|');
    expect(press('Tab')).toBe(true);
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
