import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { aBackground, item, names, openers, show } from './queue-support';
import { all, byTestId, click, press, seen } from './support';

const three = ['pastLimit', 'pastTarget', 'onTime'].map((id) => item(id));

describe('By keyboard', () => {
  const focused = () => document.activeElement?.textContent;
  const E = { code: 'KeyE' };

  it('E lets the row go, in whatever layout, and its neighbour takes over', async () => {
    const { dismiss } = aBackground(three);
    await act(async () => openers()[1]?.focus());
    await press('у', E);
    expect(dismiss).toHaveBeenCalledWith(['pastTarget'], 'answered-elsewhere');
    expect(focused()).toBe('onTime');
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }])(
    'E with %o is not ours',
    async (modifier) => {
      const { dismiss } = aBackground(three);
      openers()[0]?.focus();
      await press('e', { ...E, ...modifier });
      expect(dismiss).not.toHaveBeenCalled();
    },
  );

  it('Ctrl+Z brings back the last one while its line stands', async () => {
    const { undo } = aBackground(three);
    await press('z', { code: 'KeyZ', ctrlKey: true });
    expect(undo).not.toHaveBeenCalled();
    openers()[0]?.focus();
    await press('e', E);
    await press('я', { code: 'KeyZ', ctrlKey: true });
    expect(undo).toHaveBeenCalledWith(['event of pastLimit']);
    await press('я', { code: 'KeyZ', ctrlKey: true });
    expect(undo).toHaveBeenCalledOnce();
  });

  it('E held down lets one row go', async () => {
    const { dismiss } = aBackground(three);
    openers()[0]?.focus();
    await press('e', E);
    await press('e', { ...E, repeat: true });
    await press('e', { ...E, repeat: true });
    expect(dismiss).toHaveBeenCalledOnce();
    expect(names()).toEqual(['pastTarget', 'onTime']);
  });

  it.each([
    ['E', 'KeyE'],
    ['N', 'KeyN'],
  ])('%s pressed twice at once lets one row go, and the next one once it was looked at', async (key, code) => {
    const { dismiss } = aBackground(three);
    openers()[0]?.focus();
    await press(key, { code });
    await press(key, { code, after: 399 });
    expect(names()).toEqual(['pastTarget', 'onTime']);
    await press(key, { code, after: 1 });
    expect(names()).toEqual(['onTime']);
    expect(dismiss).toHaveBeenCalledTimes(2);
  });

  it('E after N is another word', async () => {
    aBackground(three);
    openers()[0]?.focus();
    await press('n', { code: 'KeyN' });
    await press('e', { ...E, after: 100 });
    expect(names()).toEqual(['onTime']);
  });

  it('several are brought back one after the other, the last one first', async () => {
    const { undo } = aBackground(three);
    openers()[0]?.focus();
    await press('e', E);
    await press('e', E);
    expect(seen('[role=status]')).toContain('pastTarget: already answered');
    await press('я', { code: 'KeyZ', ctrlKey: true });
    expect(names()).toEqual(['pastTarget', 'onTime']);
    expect(seen('[role=status]')).toBe('Restored: pastTarget');
    expect(seen('[data-testid=queue-before]')).toContain('pastLimit: already answered');
    await click('queue-undo');
    expect(names()).toEqual(['pastLimit', 'pastTarget', 'onTime']);
    expect(undo.mock.calls).toEqual([[['event of pastTarget']], [['event of pastLimit']]]);
    expect(seen('[role=status]')).toBe('Restored: pastLimit');
    expect(all('[data-testid=queue-before]')).toEqual([]);
  });

  it('the button that takes the last one back leaves the focus in the list', async () => {
    aBackground(three);
    openers()[0]?.focus();
    await press('e', E);
    await press('e', E);
    byTestId('queue-undo').focus();
    await click('queue-undo');
    expect(document.activeElement).toBe(byTestId('queue-undo'));
    await click('queue-undo');
    expect(openers()).toContain(document.activeElement);
  });

  it('the last one settled leads on to those from before the installation', async () => {
    aBackground([item('pastLimit'), item('old')]);
    openers()[0]?.focus();
    await press('e', E);
    expect(focused()).toBe('old');
    expect(all('[data-testid=queue-search]')).toHaveLength(1);
  });

  it('the last of all settled leads to the way back', async () => {
    aBackground([item('pastLimit')]);
    openers()[0]?.focus();
    await press('e', E);
    expect(all('[data-testid=queue-search]')).toEqual([]);
    expect(document.activeElement).toBe(byTestId('queue-undo'));
    await click('queue-undo');
    await press('ArrowDown');
    expect(focused()).toBe('pastLimit');
  });

  it.each([
    ['to the list, when others wait', ['onTime', 'old'], 'queue-open'],
    ['to the way back, when nobody does', ['old'], 'queue-undo'],
  ])('clearing what is old leads %s', async (_, ids, place) => {
    aBackground(ids.map((id) => item(id)));
    byTestId('queue-clear-old').focus();
    await click('queue-clear-old');
    expect(document.activeElement).toBe(byTestId(place));
  });

  it('where the search goes away with the last one, the heading has the focus, and arrow down leads on', async () => {
    show([item('pastLimit')]);
    byTestId('queue-search').focus();
    show([]);
    expect(document.activeElement?.tagName).toBe('H1');
    show([item('onTime')]);
    await press('ArrowDown');
    expect(focused()).toBe('onTime');
  });

  it('a focus that was nowhere stays nowhere', () => {
    show([item('pastLimit')]);
    show([]);
    expect(document.activeElement).toBe(document.body);
  });

  it('Ctrl+Z in the search belongs to the search', async () => {
    const { undo } = aBackground(three);
    await click('queue-elsewhere');
    byTestId('queue-search').focus();
    await press('z', { code: 'KeyZ', ctrlKey: true });
    expect(undo).not.toHaveBeenCalled();
  });

  it.each([
    ['/', { code: 'Slash' }],
    ['.', { code: 'Slash' }],
    ['/', { code: 'Digit7', shiftKey: true }],
  ])('%s (%o) goes to the search', async (key, more) => {
    show(three);
    await press(key, more);
    expect(document.activeElement).toBe(byTestId('queue-search'));
  });

  it('arrow down leads from nowhere, and from the search, into the list', async () => {
    show(three);
    await press('ArrowDown');
    expect(focused()).toBe('pastLimit');
    byTestId('queue-search').focus();
    await press('ArrowDown');
    expect(focused()).toBe('pastLimit');
  });

  it.each([
    ['?', { code: 'Slash', shiftKey: true }],
    [',', { code: 'Slash', shiftKey: true }],
    ['?', { code: 'Digit7', shiftKey: true }],
  ])('%s (%o) explains the keys, and stops explaining them', async (key, more) => {
    show(three);
    await press(key, more);
    expect(all('.keys kbd').map((one) => one.textContent)).toEqual([
      '/',
      '↑ ↓',
      'Enter',
      'E',
      'N',
      'S',
      'F',
      'M',
      'W',
      'A',
      'R',
      '→',
      'Ctrl+,',
      'P',
      'Ctrl+Z',
      '?',
    ]);
    await press(key, more);
    expect(all('.keys kbd')).toEqual([]);
  });

  it('the keys are led to when they are explained, and Escape leads back to the row', async () => {
    show(three);
    await act(async () => openers()[1]?.focus());
    await press('?', { code: 'Slash', shiftKey: true });
    expect(document.activeElement).toBe(all('.keys')[0]);
    await press('Escape', { code: 'Escape' });
    expect(all('.keys')).toEqual([]);
    expect(document.activeElement).toBe(openers()[1]);
  });

  it('Escape closes the keys from wherever the focus has gone to', async () => {
    show(three);
    await press('?', { code: 'Slash', shiftKey: true });
    await act(async () => openers()[2]?.focus());
    await press('Escape', { code: 'Escape' });
    expect(all('.keys')).toEqual([]);
    expect(document.activeElement).toBe(openers()[2]);
  });

  it('only the focused row’s three buttons are stops of the Tab key', async () => {
    show(three);
    await act(async () => openers()[2]?.focus());
    expect(all('.row button').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, -1, -1, -1, 0, 0, 0]);
  });
});
