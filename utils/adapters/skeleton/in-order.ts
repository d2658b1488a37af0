/** Numbers for other numbers in the same order, drawn by lot. */
import type { Random } from './stand-ins';

declare const document: never;

export interface InOrder {
  /** To be called with all of them before any other is asked for. */
  see(number: number): void;
  other(number: number): number;
}

/** @param least @param most that there may be; what lies outside stays as it is */
export function inOrder(least: number, most: number, random: Random): InOrder {
  const seen = new Set<number>();
  let others: ReadonlyMap<number, number> | undefined;
  const draw = () => {
    const drawn = new Set<number>();
    // Where nearly all of them stand on the page there is hardly another choice than themselves.
    while (drawn.size < seen.size) drawn.add(least + Math.floor(random() * (most - least + 1)));
    const sorted = [...drawn].sort((a, b) => a - b);
    return new Map([...seen].sort((a, b) => a - b).map((number, index) => [number, sorted[index] ?? number]));
  };
  return {
    see(number) {
      if (number >= least && number <= most) seen.add(number);
    },
    other(number) {
      others ??= draw();
      return others.get(number) ?? number;
    },
  };
}
