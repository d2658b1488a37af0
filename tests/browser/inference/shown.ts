/** A page in a frame, with the shadow roots opened that only an extension can look into. */
import { onTestFinished } from 'vitest';

export async function shown(html: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1280px; height: 800px; border: 0';
  frame.srcdoc = html.replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
}
