import { useEffect, useRef, useState } from 'preact/hooks';
import { toTaktError } from '../utils/domain/errors';
import { LOADING, type Loadable } from './loadable';

/** What came of asking; asked anew when `of` is another, and until that is answered the former answer stands. */
export function useAnswer<Value>(ask: () => Promise<Value>, of: unknown): Loadable<Value> {
  const [answer, take] = useState<Loadable<Value>>(LOADING);
  const latest = useRef(ask);
  latest.current = ask;
  // biome-ignore lint/correctness/useExhaustiveDependencies(of): it is the asker who knows of what it is an answer
  useEffect(() => {
    let isWanted = true;
    latest.current().then(
      (value) => isWanted && take({ state: 'ready', value }),
      (thrown) => isWanted && take({ state: 'failed', error: toTaktError(thrown) }),
    );
    return () => {
      isWanted = false;
    };
  }, [of]);
  return answer;
}
