/** `npm run schema`: writes assets/takt-export.schema.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root, runTool } from '../run/command.mjs';

const path = 'assets/takt-export.schema.json';
const { module } = await runnerImport(join(root, 'tests/support/export-schema.ts'));
writeFileSync(join(root, path), `${JSON.stringify(module.exportJsonSchema(), null, 2)}\n`);
const { code, output } = await runTool('@biomejs/biome', ['format', '--write', path], { bin: 'biome' });
if (code !== 0) throw new Error(output);
console.log(`wrote ${path}`);
