import { signal } from '@preact/signals-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Live } from '../../../components/overlay/Live';
import { draw, seen } from './support';

const minutes = (ms: number) => Math.floor(ms / 60_000);

it('is drawn anew when what is read is another value, and only then', () => {
  const now = signal(0);
  const drawn = vi.fn((value: number) => <p>{value} min</p>);
  draw(<Live of={() => minutes(now.value)}>{drawn}</Live>);
  act(() => {
    now.value = 59_000;
  });
  expect(seen()).toBe('0 min');
  expect(drawn).toHaveBeenCalledOnce();
  act(() => {
    now.value = 60_000;
  });
  expect(seen()).toBe('1 min');
  expect(drawn).toHaveBeenCalledTimes(2);
  act(() => {
    now.value = 180_000;
  });
  expect(seen()).toBe('3 min');
});

it('follows what it is given anew, and nothing of before', () => {
  const [mine, others] = [signal('a'), signal('b')];
  const drawn = vi.fn((value: string) => <p>{value}</p>);
  const of = (one: typeof mine) => <Live of={() => one.value}>{drawn}</Live>;
  draw(of(mine));
  draw(of(others));
  expect(seen()).toBe('b');
  drawn.mockClear();
  act(() => {
    mine.value = 'c';
  });
  expect(drawn).not.toHaveBeenCalled();
  act(() => {
    others.value = 'd';
  });
  expect(seen()).toBe('d');
});

it('reads nothing any more once it is away', () => {
  const now = signal(0);
  const read = vi.fn(() => now.value);
  draw(<Live of={read}>{(value) => <p>{value}</p>}</Live>);
  render(null, document.body);
  read.mockClear();
  now.value = 1;
  expect(read).not.toHaveBeenCalled();
});
