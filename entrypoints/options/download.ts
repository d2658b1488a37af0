/** Gives the seller a file by a link of its own; an extension page may do so without the `downloads` permission. */
export function download(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  // The browser reads the blob after the click has returned; Firefox loses the file when it is revoked at once.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
