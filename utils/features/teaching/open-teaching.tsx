/** Teaching: the seller points at what is what on a page. The script of its own that comes on first need. */
import type { Teaching, TeachingHost } from './teaching-host';

export function openTeaching(host: TeachingHost): Teaching {
  host.onEnded(undefined);
  return { close: () => undefined };
}
