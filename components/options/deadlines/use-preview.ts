/** What would follow from a draft, asked for when it is left alone for a moment. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeadlinesActions, RuleDraft } from './deadlines-data';

const PAUSE = 250;

/** How many would be late; `null` while that is not known. @param draft `null`: there is nothing that could be in force */
export function usePreview(draft: RuleDraft | null, preview: DeadlinesActions['preview']): number | null {
  const [late, setLate] = useState<number | null>(null);
  const asked = useRef(preview);
  asked.current = preview;
  const question = JSON.stringify(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is what the draft says
  useEffect(() => {
    let isCurrent = true;
    const answer = (known: number | null) => {
      if (isCurrent) setLate(known);
    };
    if (draft === null) setLate(null);
    const pause = setTimeout(() => {
      if (draft !== null)
        asked.current(draft).then(
          ({ late: known }) => answer(known),
          () => answer(null),
        );
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(pause);
    };
  }, [question]);
  return late;
}
