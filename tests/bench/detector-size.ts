/** How large what tells languages is, by itself: code, weights and franc with the data that ships. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { francData } from '../../utils/franc-data';
import type { ScriptSize } from './figures';

const ENTRY = 'takt:detector';

/** @param root of the repository */
export async function detectorSize(root: string): Promise<ScriptSize> {
  const path = (file: string) => JSON.stringify(join(root, file));
  const entry = {
    name: 'takt:detector-alone',
    resolveId: (id: string) => (id === ENTRY ? id : undefined),
    load: (id: string) =>
      id === ENTRY
        ? `import weights from ${path('assets/language/weights.bin?inline')};
           import { createDetector } from ${path('utils/domain/language/detect.ts')};
           globalThis.takt = createDetector(Uint8Array.fromBase64(weights)).detect;`
        : undefined,
  };
  const built = await build({
    ...{ root, configFile: false, logLevel: 'error', publicDir: false },
    plugins: [entry, francData()],
    assetsInclude: ['**/*.bin'],
    build: { write: false, target: 'chrome144', rollupOptions: { input: ENTRY } },
  });
  const [script] = [built].flat().flatMap((made) => ('output' in made ? made.output : []));
  if (script?.type !== 'chunk') throw new Error('the detector was not built');
  const bytes = Buffer.from(script.code);
  return { name: 'detector', part: 'detector', raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
