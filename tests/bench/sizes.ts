/** How large each script of a build is, raw and packed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Part, ScriptSize } from './figures';

/** @param folder of a built extension */
export function sizesIn(folder: string): ScriptSize[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const inPages: string[] = manifest.content_scripts.flatMap(({ js = [] }: { js?: string[] }) => js);
  const background: string[] = [manifest.background.service_worker ?? manifest.background.scripts].flat();
  const partOf = (path: string): Part => {
    if (inPages.includes(path)) return 'page';
    if (background.includes(path)) return 'background';
    return path.startsWith('chunks/') ? 'own' : 'need';
  };
  const order: Part[] = ['page', 'need', 'background', 'own'];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js'))
    .map((path) => {
      const script = readFileSync(join(folder, path));
      const gzip = gzipSync(script, { level: 9 }).length;
      return { name: nameOf(path), part: partOf(path), raw: script.length, gzip };
    })
    .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part) || a.name.localeCompare(b.name));
}

/** What a chunk is called whatever is in it: its name ends in a hash of its content. */
const nameOf = (path: string) => path.replace(/-[\w-]{8}(?=\.js$)/u, '');
