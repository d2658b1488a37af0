/** A conversation is shown on a living page: its row is outlined for some seconds, also where the page draws it anew. */
import { afterEach, describe, expect, it } from 'vitest';
import type { ConversationKey } from '../../utils/domain/conversation/ids';
import type { PageRow } from '../../utils/features/page';
import { type ShowOnPage, showOnPage } from '../../utils/features/show-on-page';

const KEY = 'prom/1/chat/id%3A7' as ConversationKey;

afterEach(() => document.body.replaceChildren());

/** A list of one row, as a framework draws it. */
function aList(): { readonly shower: ShowOnPage; readonly drawAnew: () => HTMLElement; readonly readAnew: () => void } {
  let row = drawn();
  let read = row;
  const list = document.body.appendChild(document.createElement('ul'));
  list.append(row);
  const rows = () => [{ key: KEY, isDoubtful: false, element: read } as unknown as PageRow];
  const shower = showOnPage({ rows, thread: () => undefined });
  return {
    shower,
    drawAnew: () => {
      const next = drawn();
      row.replaceWith(next);
      row = next;
      return next;
    },
    readAnew: () => {
      read = row;
      shower.follow();
    },
  };
}

function drawn(): HTMLElement {
  const row = document.createElement('li');
  row.innerHTML = '<button>Олена</button>';
  return row;
}

const outlinedNow = () =>
  document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.textContent ?? '');

describe('a conversation that is sought', () => {
  it('has its row outlined, and the keyboard on it', () => {
    const { shower } = aList();
    expect(shower.show([KEY])).toBe('row');
    expect(outlinedNow()).toEqual(['Олена']);
    expect(document.activeElement?.textContent).toBe('Олена');
  });

  it('keeps both where the page draws the row anew', () => {
    const { shower, drawAnew, readAnew } = aList();
    shower.show([KEY]);
    const row = drawAnew();
    expect(outlinedNow()).toEqual([]);
    readAnew();
    expect(outlinedNow()).toEqual(['Олена']);
    expect(row.contains(document.activeElement)).toBe(true);
  });

  it('is on the page also while its row is drawn anew, and outlined once that is read', () => {
    const { shower, drawAnew, readAnew } = aList();
    drawAnew();
    expect(shower.show([KEY])).toBe('row');
    expect(outlinedNow()).toEqual([]);
    readAnew();
    expect(outlinedNow()).toEqual(['Олена']);
  });

  it('leaves the keyboard where the seller has taken it since', () => {
    const { shower, drawAnew, readAnew } = aList();
    const field = document.body.appendChild(document.createElement('textarea'));
    shower.show([KEY]);
    field.focus();
    drawAnew();
    readAnew();
    expect(outlinedNow()).toEqual(['Олена']);
    expect(document.activeElement).toBe(field);
  });

  it('is outlined no more once another one is sought that is not here', () => {
    const { shower, drawAnew, readAnew } = aList();
    shower.show([KEY]);
    expect(shower.show(['prom/1/chat/id%3A8' as ConversationKey])).toBe('none');
    drawAnew();
    readAnew();
    expect(outlinedNow()).toEqual([]);
  });
});
