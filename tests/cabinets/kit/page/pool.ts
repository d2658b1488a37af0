// Which items a list of recycled rows shows: a fixed pool of elements that is filled anew while scrolling, so that an
// element shows another buyer a moment later. Key each by its `slot`, never by its item.
const POOL = 16;

export function poolOf<Item>(items: readonly Item[], scrollTop: number, rowHeight: number) {
  const first = Math.max(0, Math.min(Math.floor(scrollTop / rowHeight) - 3, items.length - POOL));
  return items.slice(first, first + POOL).map((item, offset) => {
    const index = first + offset;
    return { item, slot: index % POOL, top: index * rowHeight };
  });
}
