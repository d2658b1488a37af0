/** The public description of the export format, made from the schema that reads it. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { taktExport } from '../../utils/domain/backup/format';

/** JSON Schema cannot say what `check` says: that an instant exists, that a key is written as Takt writes it. */
export function exportJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = toJsonSchema(taktExport, {
    target: 'draft-2020-12',
    ignoreActions: ['check', 'raw_check'],
  });
  return {
    $schema,
    title: 'takt-export, version 1',
    description:
      'What Takt writes as a backup. Instants are ISO 8601 in UTC, durations are milliseconds, null is "unknown" or "none". Import takes events, sightings, templates, accounts, hours, settings and those policies that the seller made; the rest is worked out from them.',
    ...schema,
  };
}
