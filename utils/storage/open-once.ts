/** One opening for many askers, and another one after that failed or came to an end. */

/**
 * A function that opens at the first call and gives every later caller the same, for as long as `isOpen` says so. What
 * failed to open is tried again at the next call: a disk that was full may have room now.
 */
export function openOnce<Opened>(
  open: () => Promise<Opened>,
  isOpen: (opened: Opened) => boolean,
): () => Promise<Opened> {
  let opening: Promise<Opened> | undefined;
  let opened: Opened | undefined;
  return () => {
    // Asked synchronously: a transaction that is going on would not outlive a long wait.
    if (opening && (opened === undefined || isOpen(opened))) return opening;
    const attempt = open();
    opening = attempt;
    opened = undefined;
    attempt.then(
      (value) => {
        if (opening === attempt) opened = value;
      },
      () => {
        if (opening === attempt) opening = undefined;
      },
    );
    return attempt;
  };
}
