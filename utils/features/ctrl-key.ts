/** Whether the key is pressed with Ctrl and nothing else; by where it is, in whatever layout. */
export function isCtrlAnd(key: string, { code, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): boolean {
  return code === key && ctrlKey && !shiftKey && !altKey && !metaKey;
}
