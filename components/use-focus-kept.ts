/** What has the focus may go away; the keyboard would then begin anew at the top of the page. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** @param places where the focus may go instead, the best first; one that is not there leaves it where it is */
export function useFocusKept(places: readonly (() => void)[]): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // After the lists below have looked for a neighbour.
  useLayoutEffect(() => {
    const isLost = () => document.activeElement === document.body;
    if (!isLost() || !(last.current instanceof Node) || last.current.isConnected) return;
    last.current = null;
    for (const go of places) if (isLost()) go();
  });
}
