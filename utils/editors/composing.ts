/** Whether a key belongs to a word that is still being composed, as with Asian and some accented input. */
export function isComposing(event: KeyboardEvent): boolean {
  // Chromium gives the key that begins a composition this code, before `isComposing` is true.
  return event.isComposing || event.keyCode === 229;
}
