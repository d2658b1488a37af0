/** Pointing without a mouse: from one thing on the page to the next, to what holds it and back. */
import type { PointName, Points, Stops, Teacher } from '../../adapters/teaching';

export interface Walked {
  readonly element: Element;
  /** Its place among all that can be meant, from 1; none for what holds one of them. */
  readonly at: number | undefined;
  readonly of: number;
}

export interface Walk {
  /** `undefined`: there is nothing to go to. */
  go(key: WalkKey, point: PointName, points: Points): Promise<Walked | undefined>;
  /** For another point begins anew. */
  forget(): void;
}

export const WALK_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type WalkKey = (typeof WALK_KEYS)[number];

/** Where one begins: what is meant next mostly stands behind what was meant before. */
const BEHIND: Partial<Record<PointName, PointName>> = { time: 'name', own: 'buyer', 'message-time': 'own' };

export function createWalk({ stops, parentOf }: Pick<Teacher, 'stops' | 'parentOf'>): Walk {
  let known: Promise<Stops> | undefined;
  let at = -1;
  /** What was left for what holds it. */
  let inner: Element[] = [];

  function start(elements: readonly Element[], first: Element | undefined, behind: Element | undefined): number {
    if (!behind) return Math.max(0, first ? elements.indexOf(first) : 0);
    const next = elements.findIndex((one) => (behind.compareDocumentPosition(one) & 4) !== 0);
    return Math.max(0, next);
  }

  return {
    async go(key, point, points) {
      known ??= stops(point);
      const { elements: all, first } = await known;
      const elements = all.filter(({ isConnected }) => isConnected);
      if (elements.length === 0) return undefined;
      const last = elements[at];
      if (last && (key === 'ArrowUp' || key === 'ArrowDown')) {
        const outer = key === 'ArrowUp' ? parentOf(inner.at(-1) ?? last) : undefined;
        if (outer && outer !== outer.ownerDocument.body) inner = [...inner, outer];
        else if (key === 'ArrowDown') inner = inner.slice(0, -1);
        return { element: inner.at(-1) ?? last, at: inner.length > 0 ? undefined : at + 1, of: elements.length };
      }
      inner = [];
      const before = BEHIND[point];
      if (!last) at = start(elements, first, before && points[before]);
      else at = (at + (key === 'ArrowRight' ? 1 : -1) + elements.length) % elements.length;
      const element = elements[at];
      return element && { element, at: at + 1, of: elements.length };
    },
    forget() {
      known = undefined;
      at = -1;
      inner = [];
    },
  };
}
