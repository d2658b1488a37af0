/** Reads and clicks inside closed shadow roots in Firefox: BiDi hands them out when asked for the shadow tree of a node. */
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @typedef {{ send(method: string, params: object): Promise<{ result: any }> }} BidiConnection
 * @typedef {object} FirefoxOverlayElement
 * @property {{ tag: string, attributes: Record<string, string>, index: number }} host
 * @property {string} tag
 * @property {Record<string, string>} attributes
 * @property {string | undefined} testId
 * @property {string} text
 * @property {{ x: number, y: number, width: number, height: number }} box within the window
 */

const HOSTS = `[...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('takt-'))`;

/** Runs in the page with one root; everything it gives survives JSON. */
const LIST = `(root, index) => {
  const attributesOf = (element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const host = { tag: root.host.localName, attributes: attributesOf(root.host), index };
  return JSON.stringify([...root.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const attributes = attributesOf(element);
    const text = element.localName === 'style' ? '' : element.textContent;
    return { host, tag: element.localName, attributes, testId: attributes['data-testid'], text, box: { x, y, width, height } };
  }));
}`;

/** @param {BidiConnection} connection @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} place */
export function closedRoots(connection, place) {
  const frame = 'mainFrame' in place ? place.mainFrame() : place;
  const target = { context: /** @type {any} */ (frame)._id };

  /** @returns {Promise<{ sharedId: string }[]>} */
  async function roots() {
    const { result } = await connection.send('script.evaluate', {
      expression: HOSTS,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    resultOf(result);
    return result.result.value.flatMap((/** @type {any} */ host) => {
      const root = host.value.shadowRoot;
      return root?.value.mode === 'closed' ? [{ sharedId: root.sharedId }] : [];
    });
  }

  /** @param {string} source @param {object[]} args */
  async function call(source, args) {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: source,
      target,
      awaitPromise: true,
      arguments: args,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    return resultOf(result);
  }

  /**
   * Calls a function, given as source, with each of our roots and its number; what it gives must be JSON's text.
   * @param {string} source @returns {Promise<any[]>}
   */
  async function inEachRoot(source) {
    const results = [];
    for (const [index, root] of (await roots()).entries()) {
      // A root that was redrawn between the two calls counts as not there.
      const result = await call(source, [root, { type: 'number', value: index }]).catch(() => undefined);
      if (result) results.push(JSON.parse(result.value));
    }
    return results;
  }

  /** @returns {Promise<FirefoxOverlayElement[]>} every element of every closed root of ours */
  const overlay = async () => (await inEachRoot(LIST)).flat();

  /**
   * @template T @param {(elements: FirefoxOverlayElement[]) => T} predicate @param {number} [timeout]
   * @returns {Promise<NonNullable<T>>}
   */
  async function waitFor(predicate, timeout = 10_000) {
    const deadline = performance.now() + timeout;
    for (;;) {
      const elements = await overlay();
      const result = predicate(elements);
      if (result) return result;
      if (performance.now() > deadline) {
        const there = elements.flatMap(({ testId, text }) =>
          testId ? [`${testId} "${text.trim().slice(0, 40)}"`] : [],
        );
        throw new Error(`Not in the overlay within ${timeout} ms. There is: ${there.join(', ') || 'nothing'}`);
      }
      await pause(50);
    }
  }

  /** A real click with the mouse on the nth element of that test id. */
  async function click(/** @type {string} */ testId, nth = 0) {
    await waitFor((elements) => elements.filter((element) => element.testId === testId).length > nth);
    const find = `(id, ...roots) => {
      const element = roots.flatMap((root) => [...root.querySelectorAll('[data-testid]')])
        .filter((one) => one.dataset.testid === id)[${nth}];
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      return element;
    }`;
    const { sharedId } = await call(find, [{ type: 'string', value: testId }, ...(await roots())]);
    const origin = { type: 'element', element: { sharedId } };
    const pointer = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await connection.send('input.performActions', {
      ...target,
      actions: [{ type: 'pointer', id: 'mouse', actions: pointer }],
    });
  }

  /** @param {string} [testId] @returns {Promise<string[]>} texts of the elements of that test id, or of all that stand on top */
  const text = async (testId) =>
    (await overlay()).filter((element) => !testId || element.testId === testId).map((element) => element.text);

  return { overlay, inEachRoot, waitFor, click, text };
}

/** @param {any} answer BiDi reports an exception as a result of another type */
function resultOf(answer) {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result;
}
