import { describe, expect, test } from 'vitest';
import { type Block, createBlock } from '../../utils/overlay/block';
import { removeLeftovers } from '../../utils/overlay/host';
import { keepRoots, lasting, onPage, pill, roots, sheet } from './closed-roots';

keepRoots();

describe('a block', () => {
  const block = () => {
    const stop = lasting();
    const made: Block = createBlock('takt-bar', sheet, stop.signal);
    return { show: made.show, stop };
  };
  const hosts = () => [...document.querySelectorAll('takt-bar')];
  const said = () => hosts().map((host) => roots.get(host)?.textContent);

  test('stands before its element, once, and follows it', () => {
    const page = onPage('<section id="one"></section><section id="two"></section>');
    const [one, two] = page.querySelectorAll('section');
    const { show } = block();
    show(one, pill('a'));
    show(one, pill('b'));
    expect(hosts().map((host) => host.nextElementSibling)).toEqual([one]);
    expect(said()).toEqual(['b']);
    show(two, pill('c'));
    expect(hosts().map((host) => host.nextElementSibling)).toEqual([two]);
  });

  test('comes back where the page has removed it', () => {
    const page = onPage('<section></section>');
    const section = page.querySelector('section') as Element;
    const { show } = block();
    show(section, pill('a'));
    hosts()[0]?.remove();
    show(section, pill('a'));
    expect(said()).toEqual(['a']);
  });

  test('stands in a corner without an element, in nobody’s way', () => {
    const { show } = block();
    show(undefined, pill('a'));
    const [host] = hosts();
    expect(host?.parentElement).toBe(document.body);
    expect(getComputedStyle(host as Element).position).toBe('fixed');
  });

  test('goes away for nothing, and after the end', () => {
    const { show, stop } = block();
    show(undefined, pill('a'));
    show(undefined, null);
    expect(hosts()).toEqual([]);
    show(undefined, pill('a'));
    stop.abort();
    expect(hosts()).toEqual([]);
  });

  test.each([
    ['#ffffff', 'light'],
    ['#111111', 'dark'],
    ['rgba(0, 0, 0, 0.2)', 'light'],
  ])('on %s is %s, whatever the system prefers', (ground, theme) => {
    const page = onPage('<section></section>');
    page.style.background = ground;
    block().show(page.querySelector('section') as Element, pill('a'));
    expect(getComputedStyle(hosts()[0] as Element).colorScheme).toBe(theme);
  });
});

test('what a former script has left on a page is removed, and nothing else', () => {
  const page = onPage('<div><takt-row></takt-row><b>1</b></div><takt-bar></takt-bar><takt-notice></takt-notice>');
  removeLeftovers(document);
  expect(page.innerHTML).toBe('<style></style><div><b>1</b></div>');
});
