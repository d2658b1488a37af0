/** The public descriptions of the formats of files, made from the schemas that read them. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { taktExport } from '../../utils/domain/backup/format';
import { mapsFile } from '../../utils/domain/pages/map-file';

/** JSON Schema cannot say what `check` says: that an instant exists, that a key is written as Takt writes it. */
export function exportJsonSchema(): Record<string, unknown> {
  return described(
    taktExport,
    'takt-export, version 1',
    'What Takt writes as a backup. Instants are ISO 8601 in UTC, durations are milliseconds, null is "unknown" or "none". Import takes events, sightings, templates, accounts, hours, settings and those policies that the seller made; the rest is worked out from them.',
  );
}

export function mapsJsonSchema(): Record<string, unknown> {
  return described(
    mapsFile,
    'takt-page-maps, version 1',
    'Page maps that sellers hand to one another: for a kind of page, by which CSS selectors its parts are found. Instants are ISO 8601 in UTC. A map of a file is kept with the origin "imported", and its field for answers is used once the seller has shown it on a page.',
  );
}

function described(
  schema: Parameters<typeof toJsonSchema>[0],
  title: string,
  description: string,
): Record<string, unknown> {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    ignoreActions: ['check', 'raw_check'],
  });
  return { $schema, title, description, ...rest };
}
