/** Reads and clicks what Takt draws: it lives in closed shadow roots, which page scripts and locators cannot enter. */
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {{ x: number, y: number, width: number, height: number }} Box in the page's own coordinates, scrolled or not
 *
 * @typedef {object} OverlayElement an element inside a closed root of ours
 * @property {{ tag: string, attributes: Record<string, string>, index: number }} host `index`: which of our hosts, in document order
 * @property {string} tag
 * @property {Record<string, string>} attributes
 * @property {string | undefined} testId
 * @property {string | undefined} role as written, not computed: see `accessibleNode`
 * @property {string | undefined} label `aria-label`
 * @property {string} text its own and its children's
 * @property {Box | undefined} box none when it takes no part in the layout
 * @property {number} backendNodeId
 */

const OUR_HOST = /^takt-/;
/** The overlay draws in its own time and tells nobody: asking is the only way to wait for it. */
const ASK_EVERY = 50;

/** @type {WeakMap<Page, Promise<CDPSession>>} */
const sessions = new WeakMap();

/** @param {Page} page @returns {Promise<CDPSession>} */
function sessionOf(page) {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/**
 * Every element of every closed root whose host is one of ours, in document order: the page's own, then its frames'.
 * @param {Page} page @returns {Promise<OverlayElement[]>}
 */
export async function overlay(page) {
  const session = await sessionOf(page);
  // One call for structure, text and boxes at once, so that what it tells belongs to one moment.
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  return documents.flatMap((snapshot) => elementsIn(snapshot, strings));
}

/** @param {import('playwright-core/types/protocol').Protocol.DOMSnapshot.DocumentSnapshot} snapshot @param {string[]} strings */
function elementsIn(snapshot, strings) {
  const { parentIndex = [], nodeType = [], nodeName = [], nodeValue = [], attributes = [] } = snapshot.nodes;
  const { backendNodeId = [], shadowRootType } = snapshot.nodes;
  const string = (/** @type {number | undefined} */ at) => (at === undefined || at < 0 ? '' : (strings[at] ?? ''));
  const attributesOf = (/** @type {number} */ node) => {
    const flat = attributes[node] ?? [];
    return Object.fromEntries(flat.flatMap((name, at) => (at % 2 ? [] : [[string(name), string(flat[at + 1])]])));
  };

  // The snapshot has no nodes for the roots themselves: their children say what kind of root they are in.
  const rootTypes = new Map(shadowRootType?.index.map((node, at) => [node, string(shadowRootType.value[at])]));
  const boxes = new Map(snapshot.layout.nodeIndex.map((node, at) => [node, snapshot.layout.bounds[at]]));
  /** @type {Map<number, OverlayElement>} */
  const found = new Map();
  /** @type {Map<number, OverlayElement['host']>} by node: the host whose root it is in */
  const inside = new Map();
  /** @type {Map<number, OverlayElement['host']>} */
  const hosts = new Map();
  const hostAt = (/** @type {number} */ node) => {
    const tag = string(nodeName[node]).toLowerCase();
    if (!OUR_HOST.test(tag)) return undefined;
    const host = hosts.get(node) ?? { tag, attributes: attributesOf(node), index: hosts.size };
    hosts.set(node, host);
    return host;
  };

  // Parents come before their children, so one pass forwards finds what is ours.
  for (let node = 0; node < parentIndex.length; node++) {
    const parent = parentIndex[node] ?? -1;
    const host = inside.get(parent) ?? (rootTypes.get(node) === 'closed' ? hostAt(parent) : undefined);
    if (!host) continue;
    inside.set(node, host);
    if (nodeType[node] === 1) {
      const own = attributesOf(node);
      found.set(node, {
        host,
        tag: string(nodeName[node]).toLowerCase(),
        attributes: own,
        testId: own['data-testid'],
        role: own.role,
        label: own['aria-label'],
        text: '',
        box: toBox(boxes.get(node)),
        backendNodeId: backendNodeId[node] ?? -1,
      });
    }
    if (nodeType[node] === 3) {
      for (let above = parent; found.has(above); above = parentIndex[above] ?? -1) {
        const element = /** @type {OverlayElement} */ (found.get(above));
        if (element.tag !== 'style') element.text += string(nodeValue[node]);
      }
    }
  }
  return [...found.values()];
}

/** @param {number[] | undefined} bounds @returns {Box | undefined} */
function toBox(bounds) {
  if (!bounds) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = bounds;
  return { x, y, width, height };
}

/** @param {Page} page @param {string} testId @returns {Promise<OverlayElement[]>} */
export const byTestId = async (page, testId) => (await overlay(page)).filter((element) => element.testId === testId);

/**
 * Text of each element that the selector finds in our roots, in document order; without a selector, of each root.
 * @param {Page} page @param {string} [selectorWithinRoot] @returns {Promise<string[]>}
 */
export async function overlayText(page, selectorWithinRoot) {
  const perRoot = await inEachRoot(
    page,
    `function (selector) {
      const found = selector ? [...this.querySelectorAll(selector)] : [...this.children];
      const texts = found.filter((element) => element.localName !== 'style').map((element) => element.textContent);
      return selector ? texts : [texts.join('')];
    }`,
    selectorWithinRoot ?? null,
  );
  return perRoot.flat();
}

/**
 * Calls a function, given as source, with each of our roots as `this`; the page's own scripts never get hold of the root.
 * @param {Page} page @param {string} source @param {unknown} argument must survive JSON @returns {Promise<any[]>}
 */
export async function inEachRoot(page, source, argument) {
  const session = await sessionOf(page);
  const firstOfRoot = new Map((await overlay(page)).reverse().map((element) => [element.host.index, element]));
  const results = [];
  for (const { backendNodeId } of [...firstOfRoot.values()].reverse()) {
    const call = `function (...values) { return (${source}).apply(this.getRootNode(), values); }`;
    results.push(await callOn(session, backendNodeId, call, [argument]).catch(() => undefined));
  }
  // A root that went away between the two calls was redrawn: it counts as not there.
  return results.filter((result) => result !== undefined);
}

/** @param {CDPSession} session @param {number} backendNodeId @param {string} source @param {unknown[]} values */
async function callOn(session, backendNodeId, source, values) {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { objectId } = object;
  if (!objectId) throw new Error('The element is gone.');
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: source,
    arguments: values.map((value) => ({ value })),
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Calls a function, given as source, with the element as `this`. */
export const onElement = async (
  /** @type {Page} */ page,
  /** @type {OverlayElement} */ { backendNodeId },
  /** @type {string} */ source,
  /** @type {unknown[]} */ ...values
) => callOn(await sessionOf(page), backendNodeId, source, values);

/**
 * Role and name as a screen reader gets them.
 * @param {Page} page @param {OverlayElement} element @returns {Promise<{ role: string, name: string }>}
 */
export async function accessibleNode(page, { backendNodeId }) {
  const session = await sessionOf(page);
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { backendNodeId, fetchRelatives: false });
  return { role: nodes[0]?.role?.value ?? 'none', name: nodes[0]?.name?.value ?? '' };
}

/**
 * Waits until the predicate gives something; asks again after every change or 50 ms.
 * @template T
 * @param {Page} page @param {(elements: OverlayElement[]) => T} predicate @param {number} [timeout] in milliseconds
 * @returns {Promise<NonNullable<T>>}
 */
export async function waitForOverlay(page, predicate, timeout = 10_000) {
  const deadline = performance.now() + timeout;
  for (;;) {
    const elements = await overlay(page);
    const result = predicate(elements);
    if (result) return result;
    if (performance.now() > deadline) throw new Error(`Not in the overlay within ${timeout} ms. ${describe(elements)}`);
    await pause(ASK_EVERY);
  }
}

/**
 * A real click with the mouse, scrolled to first; waits until the element is there.
 * @param {Page} page @param {string} testId
 * @param {{ nth?: number, where?: (element: OverlayElement) => boolean, timeout?: number }} [which]
 */
export async function clickInOverlay(page, testId, { nth = 0, where = () => true, timeout } = {}) {
  const element = await waitForOverlay(
    page,
    (elements) => elements.filter((one) => one.testId === testId && one.box && where(one))[nth],
    timeout,
  );
  const session = await sessionOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: element.backendNodeId });
  const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: element.backendNodeId });
  const quad = quads[0];
  if (!quad) throw new Error(`${testId} has no area to click.`);
  const middle = (/** @type {number} */ from) => [0, 2, 4, 6].reduce((sum, at) => sum + (quad[at + from] ?? 0), 0) / 4;
  await page.mouse.click(middle(0), middle(1));
}

const describe = (/** @type {OverlayElement[]} */ elements) =>
  elements.length === 0
    ? 'Our roots are empty or absent.'
    : `There is: ${elements
        .filter((element) => element.testId)
        .map((element) => `${element.testId} "${element.text.trim().slice(0, 40)}"`)
        .join(', ')}`;
