/** What teaching asks for next, whatever the page and the background answer. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault, PointName, ShownList, ShownThread, Teacher } from '../../../../utils/adapters/teaching';
import { TaktError } from '../../../../utils/domain/errors';
import { buttonsOf } from '../../../../utils/features/teaching/buttons';
import { createCourse } from '../../../../utils/features/teaching/course';
import { sentencesOf } from '../../../../utils/features/teaching/sentences';
import type { TeachingHost } from '../../../../utils/features/teaching/teaching-host';
import { catalogues } from '../../../../utils/platform/catalogues';
import { speak } from '../../../../utils/platform/i18n';
import { aTaughtMap } from '../../../support/a-taught-map';

const fault = (of: Fault['fault']): Fault => ({ kind: 'fault', fault: of });
const list: ShownList = { kind: 'list', map: aTaughtMap(), rows: [], oldest: undefined };
const element = (name: string) => Object.assign(document.createElement('i'), { title: name });
const field = element('reply');
const thread: ShownThread = {
  ...{ kind: 'thread', map: aTaughtMap({ revision: 2 }), messages: [], reply: field, last: undefined },
};

function taught(teacher: Partial<Teacher> = {}, more: Partial<TeachingHost> = {}) {
  const keep = vi.fn(async () => undefined);
  const onEnded = vi.fn();
  const answers: Teacher = {
    ...{ pages: () => [document], elementAt: () => undefined, parentOf: () => null },
    stops: async () => ({ elements: [], first: undefined }),
    pointed: async (_, pointed) => pointed,
    list: async () => list,
    thread: async () => thread,
    reply: async () => fault('no-field'),
    ...teacher,
  };
  const host = {
    channel: 'chat' as const,
    keep,
    onEnded,
    proposal: undefined,
    read: () => ({ kind: 'elsewhere' as const }),
    ...more,
  };
  const course = createCourse(answers, host);
  const asked = () => {
    const { step } = course.standing.value;
    return step.kind === 'point' ? step.point : step.kind;
  };
  const arrives = (at: string) => vi.waitFor(() => expect([asked(), course.standing.value.busy]).toEqual([at, false]));
  const point = async (name: string, then: string) => {
    await course.point(element(name));
    await arrives(then);
  };
  return { course, keep, onEnded, asked, arrives, point };
}

const toList = async ({ point }: ReturnType<typeof taught>) => {
  await point('name', 'time');
  await point('time', 'list');
};

const toTime = async ({ course, point }: ReturnType<typeof taught>) => {
  course.toThread();
  await point('buyer', 'own');
  await point('own', 'message-time');
};

describe('the way', () => {
  test('leads over six points to two maps', async () => {
    const all = taught();
    await toList(all);
    await all.course.accept();
    expect(all.asked()).toBe('chat');
    expect(all.keep).toHaveBeenLastCalledWith(list.map, false);
    await toTime(all);
    await all.point('message-time', 'reply');
    await all.point('reply', 'thread');
    await all.course.accept();
    expect(all.keep).toHaveBeenLastCalledWith(thread.map, true);
    expect(all.onEnded).toHaveBeenCalledExactlyOnceWith(thread.map);
  });

  test('may be over after the list', async () => {
    const { course, onEnded, ...all } = taught();
    await toList({ course, onEnded, ...all });
    await course.accept();
    course.leave();
    expect(onEnded).toHaveBeenCalledExactlyOnceWith(list.map);
  });

  test('goes on without a field for answers', async () => {
    const asked = vi.fn(async () => ({ ...thread, reply: undefined }));
    const all = taught({ thread: asked });
    await toTime(all);
    await all.point('message-time', 'reply');
    await all.course.withoutReply();
    await all.arrives('thread');
    expect(asked).toHaveBeenLastCalledWith(expect.not.objectContaining({ reply: field }), false, false);
    await all.course.accept();
    expect(all.keep).toHaveBeenLastCalledWith(thread.map, false);
  });

  test('asks once what is shown, and keeps list and thread as that', async () => {
    const all = taught();
    await toList(all);
    expect(all.course.standing.value).toMatchObject({ channel: 'chat', isChannelAsked: true });
    all.course.choose('ticket');
    expect(all.asked()).toBe('list');
    await all.course.accept();
    expect(all.keep).toHaveBeenLastCalledWith({ ...list.map, channel: 'ticket' }, false);
    expect(all.course.standing.value.isChannelAsked).toBe(false);
    await toTime(all);
    await all.point('message-time', 'reply');
    await all.point('reply', 'thread');
    await all.course.accept();
    expect(all.keep).toHaveBeenLastCalledWith({ ...thread.map, channel: 'ticket' }, true);
  });

  test('begins with what the page is taken for', async () => {
    const all = taught({}, { channel: 'question' });
    await toList(all);
    await all.course.accept();
    expect(all.onEnded).not.toHaveBeenCalled();
    expect(all.keep).toHaveBeenLastCalledWith({ ...list.map, channel: 'question' }, false);
  });

  test.each(['order', 'review'] as const)('keeps no timers of what shows nobody who waits: %s', async (channel) => {
    const all = taught({}, { channel });
    await toList(all);
    await all.course.accept();
    expect(all.keep).toHaveBeenLastCalledWith({ ...list.map, channel, untimed: true }, false);
  });

  test('goes back step by step, and out', async () => {
    const all = taught();
    await toList(all);
    for (const step of ['time', 'name']) {
      all.course.back();
      expect(all.asked()).toBe(step);
    }
    expect(all.course.standing.value.points).toEqual({});
    all.course.back();
    expect(all.onEnded).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test('begins again at the first point of what is not so, for any of them may be the wrong one', async () => {
    const all = taught();
    const press = (name: string) =>
      buttonsOf(all.course.standing.value, all.course)
        .find((one) => one.name === name)
        ?.onClick();
    await toList(all);
    press('again');
    expect(all.asked()).toBe('name');
    expect(all.course.standing.value.points).toEqual({});
    await toList(all);
    press('yes');
    await all.arrives('chat');
    await toTime(all);
    await all.point('message-time', 'reply');
    await all.point('reply', 'thread');
    press('again');
    expect(all.asked()).toBe('buyer');
    expect(Object.keys(all.course.standing.value.points)).toEqual(['name', 'time']);
  });

  test('goes back from a thread to the list that is kept, and loses nothing of it', async () => {
    const all = taught();
    await toList(all);
    await all.course.accept();
    all.course.toThread();
    all.course.back();
    expect(all.asked()).toBe('chat');
    all.course.back();
    expect(all.onEnded).toHaveBeenCalledExactlyOnceWith(list.map);
  });

  test('takes no point while the page works as usual', async () => {
    const all = taught();
    all.course.pause(true);
    await all.course.point(element('name'));
    expect(all.asked()).toBe('name');
    all.course.pause(false);
    await all.point('name', 'time');
  });

  test('does not come to what was asked for before a step back', async () => {
    let answer: (found: ShownList) => void = () => undefined;
    const all = taught({ list: () => new Promise((resolve) => (answer = resolve)) });
    await all.point('name', 'time');
    await all.course.point(element('time'));
    all.course.back();
    answer(list);
    await Promise.resolve();
    expect(all.asked()).toBe('name');
  });
});

describe('what cannot be', () => {
  test('meant is said, and asked for again', async () => {
    const all = taught({ pointed: async () => fault('no-time') });
    await all.course.point(element('name'));
    expect(all.asked()).toBe('name');
    expect(all.course.standing.value.fault).toEqual(fault('no-time'));
  });

  test.each<readonly [Fault['fault'], PointName]>([
    ['other-row', 'time'],
    ['one-row', 'name'],
    ['gone', 'name'],
    ['times-unread', 'time'],
  ])('a list (%s) leads back to the %s', async (why, point) => {
    const all = taught({ list: async () => fault(why) });
    await all.point('name', 'time');
    await all.course.point(element('time'));
    await vi.waitFor(() => expect(all.course.standing.value.fault).toEqual(fault(why)));
    expect(all.asked()).toBe(point);
    expect(all.keep).not.toHaveBeenCalled();
  });

  test.each<readonly [Fault['fault'], PointName]>([
    ['same-side', 'own'],
    ['other-thread', 'message-time'],
    ['thread-unread', 'buyer'],
    ['gone', 'buyer'],
  ])('a thread (%s) leads back to the %s', async (why, point) => {
    const all = taught({ thread: async () => fault(why) });
    await toTime(all);
    await all.course.point(element('time'));
    await vi.waitFor(() => expect(all.course.standing.value.fault).toEqual(fault(why)));
    expect(all.asked()).toBe(point);
  });

  test('looked at, for the page is being taken apart, is gone', async () => {
    const all = taught({ list: () => Promise.reject(new Error('dead')) });
    await all.point('name', 'time');
    await all.course.point(element('time'));
    await vi.waitFor(() => expect(all.course.standing.value.fault).toEqual(fault('gone')));
    expect(all.asked()).toBe('name');
  });

  test('kept is said, and can be tried again', async () => {
    const keep = vi.fn().mockRejectedValueOnce(new TaktError('disk-full')).mockResolvedValue(undefined);
    const all = taught({}, { keep });
    await toList(all);
    await all.course.accept();
    expect(all.course.standing.value).toMatchObject({ error: 'disk-full', busy: false, step: list });
    await all.course.accept();
    expect(all.asked()).toBe('chat');
  });
});

test('what the structure of the page says is shown first', async () => {
  const row = { nameElement: element('name'), timeElement: element('time') };
  const read = () => ({ kind: 'read', list: { rows: [row] } }) as never;
  const all = taught({}, { proposal: aTaughtMap(), read });
  await all.arrives('list');
  expect(all.course.standing.value.points).toEqual({ name: row.nameElement, time: row.timeElement });
  expect(all.keep).not.toHaveBeenCalled();
  all.course.back();
  expect(all.asked()).toBe('name');
});

describe('where the structure of the page says only a thread', () => {
  const proposal = aTaughtMap({ fields: { thread: [{ evidence: 'x', seen: '2026-07-06', select: 'main' }] } });

  beforeEach(() => speak('uk', catalogues.uk));

  test('the list is asked for, for it may be there all the same, and the way to the thread is the first one', async () => {
    const all = taught({}, { proposal });
    const { standing } = all.course;
    expect(all.asked()).toBe('name');
    expect(buttonsOf(standing.value, all.course)[0]).toMatchObject({ name: 'only-thread', main: true });
    expect(sentencesOf(standing.value, 0).hint).toBe(catalogues.uk['teaching.point.name.only-thread']);
    all.course.toThread();
    expect(all.asked()).toBe('buyer');
    all.course.back();
    await all.point('name', 'time');
  });

  test('and the list is read already, the thread alone is asked for', () => {
    expect(taught({}, { proposal, isListRead: true }).asked()).toBe('buyer');
  });

  test('elsewhere the list comes first', () => {
    const { course } = taught({}, { isListRead: true });
    expect(buttonsOf(course.standing.value, course).map(({ name, main }) => [name, main])).toEqual([
      ['pause', false],
      ['only-thread', false],
    ]);
  });
});

test('what it says wrong is not shown', async () => {
  const row = { nameElement: element('name'), timeElement: element('time') };
  const read = () => ({ kind: 'read', list: { rows: [row] } }) as never;
  const all = taught({ list: async () => fault('one-row') }, { proposal: aTaughtMap(), read });
  await all.arrives('name');
  expect(all.course.standing.value).toMatchObject({ points: {}, fault: undefined });
});
