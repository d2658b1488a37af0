// Messages that one hand wrote one after another, under one name and one time.

/** @typedef {import('../../variants/kit/dialogs.mjs').Said & { index: number }} Placed */

/**
 * A group ends where the other one writes, or where its minute or its day does.
 * @param {readonly import('../../variants/kit/dialogs.mjs').Said[]} messages @param {(at: number) => string} printed
 * @returns {Placed[][]}
 */
export function grouped(messages, printed) {
  /** @type {Placed[][]} */
  const groups = [];
  for (const [index, said] of messages.entries()) {
    const before = groups.at(-1)?.[0];
    const same = before && before.author === said.author && printed(before.at) === printed(said.at);
    if (!same) groups.push([]);
    groups.at(-1)?.push({ ...said, index });
  }
  return groups;
}
