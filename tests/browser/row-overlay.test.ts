import { h } from 'preact';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createRowOverlay } from '../../utils/overlay/rows';
import { keepRoots, lasting, onPage, pill, roots, sheet } from './closed-roots';
import { anchor, hostIn, saidOn } from './on-row';

keepRoots();

/** After the frame in which what was put is drawn. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));

const ROW =
  '<div class="row" style="position: relative; height: 60px"><b>Олена</b> <i>10:00</i><p>Добрий день</p></div>';

describe('what stands on rows', () => {
  /** A list of rows with an overlay on it; a row is drawn on once the browser has said that it is near. */
  const list = (count: number, row = ROW) => {
    const page = onPage(row.repeat(count));
    const stop = lasting();
    const overlay = createRowOverlay(sheet, stop.signal);
    const rows = () => [...page.querySelectorAll('.row')];
    const follow = (keys: readonly string[]) =>
      overlay.reconcile(keys.map((key, index) => anchor(key, rows()[index] as Element)));
    const said = () => rows().map(saidOn);
    return { page, overlay, stop, rows, follow, said };
  };

  test('is drawn on each row', async () => {
    const { overlay, follow, said } = list(3);
    follow(['a', 'b', 'c']);
    for (const key of ['a', 'b', 'c']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['a', 'b', 'c']);
  });

  test('moves along when rows are recycled for others, and shows nothing of the former ones meanwhile', async () => {
    const { overlay, follow, said } = list(3);
    follow(['a', 'b', 'c']);
    for (const key of ['a', 'b', 'c']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['a', 'b', 'c']);
    follow(['b', 'c', 'd']);
    expect(said()).toEqual(['', '', '']);
    await expect.poll(said).toEqual(['b', 'c', undefined]);
    overlay.put('d', 'timer', pill('d'));
    await expect.poll(said).toEqual(['b', 'c', 'd']);
  });

  test('is drawn on each of the rows that show one conversation', async () => {
    const { overlay, follow, said } = list(3);
    follow(['a', 'b', 'a']);
    for (const key of ['a', 'b', 'a']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['a', 'b', 'a']);
    overlay.put('a', 'timer', pill('A'));
    await expect.poll(said).toEqual(['A', 'b', 'A']);
    follow(['c', 'b', 'a']);
    await expect.poll(said).toEqual([undefined, 'b', 'A']);
  });

  test('moves along when rows are made anew', async () => {
    const { page, overlay, follow, said } = list(2);
    follow(['a', 'b']);
    for (const key of ['a', 'b']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['a', 'b']);
    for (const row of page.querySelectorAll('.row')) row.remove();
    page.insertAdjacentHTML('beforeend', ROW.repeat(2));
    follow(['b', 'a']);
    await expect.poll(said).toEqual(['b', 'a']);
  });

  test('stays with its buyer when rows are sorted anew', async () => {
    const { page, overlay, rows, follow, said } = list(3);
    follow(['a', 'b', 'c']);
    for (const key of ['a', 'b', 'c']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['a', 'b', 'c']);
    page.append(rows()[0] as Element);
    follow(['b', 'c', 'a']);
    expect(said()).toEqual(['b', 'c', 'a']);
    await drawn();
    expect(said()).toEqual(['b', 'c', 'a']);
  });

  test('comes back when the page has thrown it out of its row', async () => {
    const { overlay, rows, follow, said } = list(1);
    follow(['a']);
    overlay.put('a', 'timer', pill('a'));
    await expect.poll(said).toEqual(['a']);
    hostIn(rows()[0] as Element)?.remove();
    follow(['a']);
    await expect.poll(said).toEqual(['a']);
  });

  test('is replaced by what comes under the same name, and goes with its buyer', async () => {
    const { overlay, follow, said } = list(2);
    follow(['a', 'b']);
    overlay.put('a', 'timer', pill('1'));
    overlay.put('a', 'language', pill('УКР'));
    await expect.poll(said).toEqual(['1УКР', undefined]);
    overlay.put('a', 'timer', pill('2'));
    await expect.poll(said).toEqual(['2УКР', undefined]);
    overlay.put('a', 'timer', null);
    await expect.poll(said).toEqual(['УКР', undefined]);
    overlay.put('a', 'timer', pill('3'));
    await expect.poll(said).toEqual(['3УКР', undefined]);
    overlay.put('nobody', 'timer', pill('4'));
    follow(['b']);
    await expect.poll(said).toEqual([undefined, undefined]);
  });

  test('needs nothing in a row on which there is nothing', async () => {
    const { overlay, rows, follow, said } = list(2);
    const bare = rows().map((row) => row.outerHTML);
    follow(['a', 'b']);
    overlay.put('a', 'timer', null);
    overlay.put('b', 'timer', pill('b'));
    await expect.poll(said).toEqual([undefined, 'b']);
    overlay.put('b', 'timer', null);
    await expect.poll(said).toEqual([undefined, undefined]);
    expect(rows().map((row) => row.outerHTML)).toEqual(bare);
  });

  test('is drawn on the others when one of it throws', async () => {
    const { overlay, follow, said } = list(2);
    const thrown = vi.spyOn(window, 'reportError').mockReturnValue();
    follow(['a', 'b']);
    const broken = () => {
      throw new Error('broken');
    };
    overlay.put('a', 'timer', h(broken, {}));
    overlay.put('a', 'language', pill('УКР'));
    overlay.put('b', 'timer', pill('b'));
    await expect.poll(said).toEqual(['УКР', 'b']);
    expect(thrown).toHaveBeenCalledOnce();
  });

  const FAR = `<div style="height: 5000px"></div>${ROW}`;
  const scrolling = (html: string) => `<div class="list" style="height: 300px; overflow-y: auto">${html}</div>`;

  test.each([
    ['page', ROW + FAR, (page: Element) => page],
    ['list that scrolls by itself', scrolling(ROW + FAR), (page: Element) => page.querySelector('.list') as Element],
  ])('is drawn when one scrolls near it in a %s, and not before nor after', async (_, html, listOf) => {
    const { page, overlay, follow, said } = list(1, html);
    follow(['near', 'far']);
    for (const key of ['near', 'far']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['near', undefined]);
    listOf(page).lastElementChild?.scrollIntoView();
    await expect.poll(said).toEqual([undefined, 'far']);
    overlay.put('near', 'timer', pill('still there'));
    page.querySelector('.row')?.scrollIntoView();
    await expect.poll(said).toEqual(['still there', undefined]);
  });

  test('is drawn two screens before it is seen in a list that scrolls by itself', async () => {
    const gap = '<div style="height: 500px"></div>';
    const { overlay, follow, said } = list(1, scrolling(ROW + gap + ROW + gap + ROW));
    follow(['a', 'b', 'c']);
    for (const key of ['a', 'b', 'c']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['a', 'b', undefined]);
  });

  test('waits for a frame, which a hidden tab has none of, and is right then', async () => {
    const { overlay, follow, said } = list(3);
    follow(['a', 'b', 'z']);
    for (const key of ['a', 'b', 'z']) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(['a', 'b', 'z']);
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
    follow(['b', 'c']);
    overlay.put('c', 'timer', pill('c'));
    overlay.put('b', 'timer', pill('B'));
    follow(['d', 'b', 'c']);
    overlay.put('b', 'timer', pill('b'));
    expect(said()).toEqual(['', '', undefined]);
    expect(frames).toHaveLength(1);
    frames[0]?.(0);
    expect(said()).toEqual([undefined, 'b', undefined]);
  });

  test('is drawn on many rows in several frames', async () => {
    const { overlay, follow, said } = list(100, ROW.replace('60px', '20px'));
    const keys = Array.from({ length: 100 }, (_, index) => String(index));
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    follow(keys);
    for (const key of keys) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(keys);
    expect(frames).toHaveBeenCalledTimes(3);
  });

  test('has each row measured once, however many are drawn on, and what is behind all of them once', async () => {
    const { overlay, follow, said } = list(8);
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const asked = vi.spyOn(window, 'getComputedStyle');
    follow(keys);
    for (const key of keys) overlay.put(key, 'timer', pill(key));
    await expect.poll(said).toEqual(keys);
    const about = asked.mock.calls.map(([element]) => element);
    expect(about.filter((element) => element === document.body)).toHaveLength(1);
    expect(about.filter((element) => element.className === 'row')).toHaveLength(2 * keys.length);
  });

  test('is gone after the end', async () => {
    const { page, overlay, stop, follow, said } = list(1);
    follow(['a']);
    overlay.put('a', 'timer', pill('a'));
    await expect.poll(said).toEqual(['a']);
    stop.abort();
    expect(page.querySelector('takt-row')).toBeNull();
    overlay.put('a', 'timer', pill('a'));
    follow(['b']);
    overlay.put('b', 'timer', pill('b'));
    await drawn();
    expect(page.querySelector('takt-row')).toBeNull();
  });
});

describe('our roots', () => {
  const shown = async (css: string) => {
    const page = onPage(ROW, css);
    const overlay = createRowOverlay(sheet, lasting().signal);
    const row = page.querySelector('.row') as Element;
    overlay.reconcile([anchor('a', row)]);
    overlay.put('a', 'timer', pill('a'));
    await expect.poll(() => saidOn(row)).toBe('a');
    const host = hostIn(row) as HTMLElement;
    return { page, host, inside: roots.get(host)?.querySelector('.pill') as HTMLElement };
  };

  test('are closed', async () => {
    const { host } = await shown('');
    expect(host.shadowRoot).toBeNull();
    expect(roots.get(host)?.mode).toBe('closed');
  });

  test('do not let the page’s styles in', async () => {
    const look = (element: HTMLElement) => {
      const {
        color,
        fontSize,
        fontFamily,
        fontStyle,
        letterSpacing,
        textTransform,
        lineHeight,
        opacity,
        visibility,
        direction,
      } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return {
        color,
        fontSize,
        fontFamily,
        fontStyle,
        letterSpacing,
        textTransform,
        lineHeight,
        opacity,
        visibility,
        direction,
        width,
        height,
      };
    };
    const plain = await shown('');
    const before = look(plain.inside);
    plain.page.remove();
    const { inside } = await shown(`
      .row *, takt-row, .pill, span { color: red; font: italic 40px serif; letter-spacing: 5px; text-transform: uppercase;
        line-height: 3; visibility: hidden; float: left; display: grid; padding: 20px; border: 5px solid; }
      .row { direction: ltr; opacity: 1 }`);
    expect(look(inside)).toEqual(before);
  });

  test('keep keys that are typed in them from the page', async () => {
    const { inside } = await shown('');
    const heard = vi.fn();
    const listening = new AbortController();
    onTestFinished(() => listening.abort());
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, heard, { signal: listening.signal });
      inside.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
    }
    expect(heard).not.toHaveBeenCalled();
  });
});
