/** `npm run schema`: writes assets/takt-export.schema.json and assets/takt-page-maps.schema.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root, runTool } from '../run/command.mjs';

const { module } = await runnerImport(join(root, 'tests/support/export-schema.ts'));
const schemas = {
  'assets/takt-export.schema.json': module.exportJsonSchema(),
  'assets/takt-page-maps.schema.json': module.mapsJsonSchema(),
};
for (const [path, schema] of Object.entries(schemas)) {
  writeFileSync(join(root, path), `${JSON.stringify(schema, null, 2)}\n`);
  const { code, output } = await runTool('@biomejs/biome', ['format', '--write', path], { bin: 'biome' });
  if (code !== 0) throw new Error(output);
  console.log(`wrote ${path}`);
}
