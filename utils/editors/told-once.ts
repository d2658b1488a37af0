/**
 * Has the page hear once of what is written. Chromium 156 tells of each line and each break of a text by itself, though only
 * when all of it stands there: a page that takes each for an insertion of its own would end with as many copies, and one
 * that draws its field anew at each is busy for seconds with a long text.
 * @param write `isHeard(false)`: nothing of what follows, until it is allowed again
 */
export function toldOnce(element: Element, write: (isHeard: (heard: boolean) => void) => void): void {
  const listening = new AbortController();
  let mayHear = true;
  let hasHeard = false;
  const onInput = (event: Event) => {
    if (!mayHear || hasHeard) event.stopImmediatePropagation();
    else hasHeard = true;
  };
  element.ownerDocument.defaultView?.addEventListener('input', onInput, { capture: true, signal: listening.signal });
  try {
    write((heard) => {
      mayHear = heard;
    });
  } finally {
    listening.abort();
  }
}
