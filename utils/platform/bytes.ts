/** What a bundler makes of a file that is put into the script: `data:…;base64,…`. */
export function bytesOf(dataUrl: string): Uint8Array {
  return Uint8Array.fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1));
}
