/** Where the system chooses the colours, all that a colour or a fill says is said by a line or a shape as well. */
import { describe, expect, test } from 'vitest';
import { drawn, hosts, onEmptyPage, rootOf, STATES } from './drawn';

onEmptyPage();

const look = (element: Element) => getComputedStyle(element);
const allIn = (select: string) => hosts().flatMap((host) => [...rootOf(host).querySelectorAll<HTMLElement>(select)]);
const nth = (select: string, at: number): HTMLElement => {
  const found = rootOf(hosts()[at]).querySelector<HTMLElement>(select);
  if (!found) throw new Error(`there is no ${select} in root ${at}`);
  return found;
};

/** What the system gives them: a colour on which another one is seen. */
function systemColours(): { readonly canvas: string; readonly text: string } {
  const probe = document.createElement('div');
  probe.style.cssText = 'background:Canvas;color:CanvasText;forced-color-adjust:none';
  document.body.append(probe);
  const { backgroundColor: canvas, color: text } = look(probe);
  probe.remove();
  return { canvas, text };
}

/** In the gallery's order. */
const PILLS = {
  pastLimit: 0,
  pastTarget: 1,
  atRisk: 3,
  onTime: 4,
  atLeast: 5,
  atLeastPastTarget: 6,
  atLeastPastLimit: 7,
};
const TEXTS = {
  ...{ pastLimit: '+3 год', pastTarget: '+3 год 10 хв', atRisk: 'ще 12 хв', onTime: 'ще 1 год 48 хв' },
  ...{ atLeast: '40+ хв', atLeastPastTarget: '3+ год', atLeastPastLimit: '1+ д' },
};

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const inForced = (name: string) => drawn(name, 'uk', { scheme, forced: true });

  test('the system chooses the colours, and they are of the theme', async () => {
    await inForced('overlay-pills');
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const { canvas, text } = systemColours();
    expect([canvas, text]).toEqual(
      scheme === 'light' ? ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'] : ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    );
  });

  test('a pill tells in time, near the end, past target and past limit by its text, its mark and its outline', async () => {
    await inForced('overlay-pills');
    const shapeOf = (at: number) => {
      const { borderRadius, borderWidth } = look(nth('.pill', at));
      return [nth('.mark path', at).getAttribute('d'), borderRadius, borderWidth].join(' ');
    };
    const texts = Object.entries(PILLS).map(([name, at]) => [name, nth('.pill', at).textContent]);
    expect(Object.fromEntries(texts)).toEqual(TEXTS);
    const { pastLimit, pastTarget, atRisk, onTime, atLeast, atLeastPastTarget, atLeastPastLimit } = PILLS;
    expect(new Set([pastLimit, pastTarget, atRisk, onTime].map(shapeOf)).size).toBe(4);
    // As long as it is a bound the shapes are the same.
    expect([atLeastPastLimit, atLeastPastTarget, atLeast].map(shapeOf)).toEqual(
      [pastLimit, pastTarget, onTime].map(shapeOf),
    );
    for (const pill of allIn('.pill')) {
      const { color, backgroundColor, borderTopColor, borderTopStyle } = look(pill);
      expect(color).not.toBe(backgroundColor);
      expect(borderTopStyle).not.toBe('none');
      expect(borderTopColor).toBe(systemColours().text);
    }
  });

  test('«+3», how much too long, is filled, and «3+», how long at least, is not', async () => {
    await inForced('overlay-pills');
    const { canvas, text } = systemColours();
    const tones = (...at: number[]) =>
      at.map((one) => [look(nth('.pill', one)).backgroundColor, look(nth('.pill', one)).color]);
    expect(tones(PILLS.pastLimit, PILLS.pastTarget)).toEqual(Array(2).fill([text, canvas]));
    expect(tones(PILLS.atLeastPastLimit, PILLS.atLeastPastTarget, PILLS.onTime)).toEqual(Array(3).fill([canvas, text]));
  });

  test('a dot tells the states apart by mark and outline', async () => {
    await inForced('overlay-dots');
    const shapes = [PILLS.pastLimit, PILLS.pastTarget, PILLS.atRisk, PILLS.onTime].map((at) => {
      const { borderRadius, borderWidth } = look(nth('.pill', at));
      expect(look(nth('.mark', at)).stroke).not.toBe(look(nth('.pill', at)).backgroundColor);
      return [nth('.mark path', at).getAttribute('d'), borderRadius, borderWidth].join(' ');
    });
    expect(new Set(shapes).size).toBe(4);
  });

  test('the bar of a chat whose time has passed has a stripe, beside its mark and its sentence', async () => {
    await inForced('overlay-bars');
    const stripes = ['pastLimit', 'pastTarget', 'atRisk', 'onTime'] as const;
    const of = (at: number) => look(nth('.takt-bar', at)).borderInlineStartWidth;
    expect(stripes.map((name) => of(PILLS[name]))).toEqual(['4px', '4px', '0px', '0px']);
    const marks = stripes.map((name) => nth('.bar > .mark path', PILLS[name]).getAttribute('d'));
    expect(new Set(marks).size).toBe(4);
  });

  test.each([
    ['palette', 0],
    ['palette-walked', 3],
    ['palette-few', 0],
  ])('the chosen one of the palette has a line around it (%s)', async (name, at) => {
    await inForced(name);
    const outlined = allIn('[role=option]').map((option) => look(option).outlineStyle !== 'none');
    expect(outlined.indexOf(true)).toBe(at);
    expect(outlined.filter(Boolean)).toHaveLength(1);
  });

  test('a line stands between the list of the palette and the chosen text', async () => {
    await inForced('palette');
    const { borderBottomStyle, borderBottomWidth, borderBottomColor } = look(nth('.choices', 0));
    expect([borderBottomStyle, borderBottomWidth, borderBottomColor]).toEqual(['solid', '1px', systemColours().text]);
  });

  test('the suggestion that is meant has a line around it', async () => {
    await inForced('overlay-suggestions');
    const outlined = allIn('[role=option]').map((option) => look(option).outlineStyle !== 'none');
    expect(outlined).toEqual([false, false, false, false, false, true, false, false]);
  });

  test.each(['palette', 'palette-ask-empty'])('nothing that is to be seen through becomes a bar (%s)', async (name) => {
    await inForced(name);
    const { canvas } = systemColours();
    const wide = allIn('*').filter((element) => Number.parseFloat(look(element).borderTopWidth) > 4);
    expect(wide.map(({ className }) => className)).toEqual(['preview']);
    expect(wide.map((element) => look(element).borderTopColor)).toEqual([canvas]);
  });

  test.each([
    ['palette-ask', '.button-main'],
    ['teaching-on-list', '.teaching-main'],
  ])('what most will want has a stronger line than the others (%s)', async (name, main) => {
    await inForced(name);
    const widths = allIn('.button').map((button) => [button.matches(main), look(button).borderTopWidth]);
    expect(widths.length).toBeGreaterThan(1);
    for (const [isMain, width] of widths) expect(width).toBe(isMain ? '2px' : '1px');
  });

  describe.each(Object.keys(STATES))('%s', (name) => {
    test('what has a line around it on other screens has one here', async () => {
      await drawn(name, 'uk', { scheme });
      const lined = () =>
        allIn('*').map((element) => {
          const { borderBottomStyle, borderBottomWidth, borderBottomColor } = look(element);
          const isLine = borderBottomStyle !== 'none' && borderBottomWidth !== '0px';
          return {
            element,
            isLine,
            isSeen: isLine && !/^(?:transparent|rgba\(.*, 0\))$/u.test(borderBottomColor),
            borderBottomColor,
          };
        });
      const before = lined().filter(({ isSeen }) => isSeen);
      await drawn(name, 'uk', { scheme, forced: true });
      const { canvas } = systemColours();
      const now = lined();
      const lost = before.filter(({ element }) => {
        const found = now.find((one) => one.element === element);
        return found && (!found.isSeen || found.borderBottomColor === canvas);
      });
      expect(lost.map(({ element }) => element.outerHTML)).toEqual([]);
    });

    test('wherever the keyboard is, a line says so', async () => {
      await inForced(name);
      const { canvas } = systemColours();
      const stops = allIn('button, input, select, [tabindex]').filter((stop) => stop.checkVisibility());
      const unseen = stops.filter((stop) => {
        stop.focus();
        if (!stop.matches(':focus-visible')) return true;
        // The switch of the language is not seen itself.
        const shown = look(stop).opacity === '0' ? (stop.parentElement ?? stop) : stop;
        const { outlineStyle, outlineWidth, outlineColor } = look(shown);
        return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1 || outlineColor === canvas;
      });
      expect(unseen.map((stop) => stop.outerHTML.slice(0, 120))).toEqual([]);
    });
  });
});
