/** Page maps in a backup: as they were, and hostile ones refused with where they go wrong. */
import { expect, it } from 'vitest';
import { aKeptMap } from '../../support/a-taught-map';
import { dump, freshServices, NOON } from '../../support/memory';

async function backedUp() {
  const from = await freshServices();
  await from.repositories.settings.set('pageMaps', [aKeptMap({ addedAt: NOON, isReplyShown: false })]);
  return { from, file: JSON.parse(await from.backup.exportBackup()) };
}

it('come back as they were, and into no file to show', async () => {
  const { from, file } = await backedUp();
  expect(file.pageMaps).toHaveLength(1);
  expect(JSON.parse(await from.backup.exportShared()).pageMaps).toEqual([]);
  const to = await freshServices();
  await to.backup.applyImport(JSON.stringify(file));
  expect(await to.repositories.settings.get('pageMaps')).toEqual(await from.repositories.settings.get('pageMaps'));
  expect(JSON.parse(await to.backup.exportBackup()).pageMaps).toEqual(file.pageMaps);
});

it('say nothing of a field for answers that is shown here, before the seller says that it was they who showed it', async () => {
  const from = await freshServices();
  await from.repositories.settings.set('pageMaps', [aKeptMap({ addedAt: NOON })]);
  const file = await from.backup.exportBackup();
  expect(await from.backup.previewImport(file)).toMatchObject({ replies: 0 });
  const to = await freshServices();
  const shown = async () => (await to.repositories.settings.get('pageMaps'))?.map(({ isReplyShown }) => isReplyShown);
  expect(await to.backup.previewImport(file)).toMatchObject({ replies: 1 });
  await to.backup.applyImport(file, false);
  expect(await shown()).toEqual([false]);
  expect(await to.backup.previewImport(file)).toMatchObject({ replies: 1 });
  await to.backup.applyImport(file, true);
  expect(await shown()).toEqual([true]);
  expect(await to.backup.previewImport(file)).toMatchObject({ replies: 0 });
  // Once it is known here, nobody is asked again.
  await to.backup.applyImport(file, false);
  expect(await shown()).toEqual([true]);
});

it('come back as they were to the seller who has shown their fields', async () => {
  const from = await freshServices();
  await from.repositories.settings.set('pageMaps', [aKeptMap({ addedAt: NOON })]);
  const file = await from.backup.exportBackup();
  await from.backup.wipe();
  await from.backup.applyImport(file, true);
  expect(await from.repositories.settings.get('pageMaps')).toEqual([aKeptMap({ addedAt: NOON })]);
});

it('say nothing against what was shown here: a newer one that reads otherwise stands beside it, an older one nowhere', async () => {
  const [select, elsewhere] = ['.talk', '.other'].map((one) => [
    { evidence: 'pointed at', seen: '2026-07-06', select: one },
  ]);
  const withRow = (row: typeof select, addedAt: number) =>
    aKeptMap({ addedAt, map: { fields: { ...aKeptMap().map.fields, row: row ?? [] } } });
  const own = withRow(select, NOON);
  const of = async (theirs: typeof own) => {
    const { repositories, backup } = await freshServices();
    await repositories.settings.set('pageMaps', [theirs]);
    return backup.exportBackup();
  };
  const to = await freshServices();
  await to.repositories.settings.set('pageMaps', [own]);
  const kept = () => to.repositories.settings.get('pageMaps');
  await to.backup.applyImport(await of(withRow(elsewhere, NOON - 1)));
  await to.backup.applyImport(await of({ ...own, addedAt: NOON + 1, isReplyShown: false }));
  expect(await kept()).toEqual([own]);
  const newer = withRow(elsewhere, NOON + 1);
  await to.backup.applyImport(await of(newer));
  const beside = { ...newer.map, id: 'prom/taught-chat-2', origin: 'imported' };
  expect(await kept()).toEqual([{ ...newer, map: beside, isReplyShown: false }, own]);
  await to.backup.applyImport(await of(newer));
  expect(await kept()).toHaveLength(2);
  // Who says that it is their own has it in the place of the older one.
  await to.repositories.settings.set('pageMaps', [own]);
  await to.backup.applyImport(await of(newer), true);
  expect(await kept()).toEqual([newer]);
});

it('that an older Takt kept and this one would refuse are not written, so that the file is taken', async () => {
  const { list = [] } = aKeptMap().map.fields;
  const unfit = aKeptMap({ map: { fields: { list: Array.from({ length: 61 }, () => list[0] as (typeof list)[0]) } } });
  const from = await freshServices();
  await from.repositories.settings.set('pageMaps', [
    unfit,
    aKeptMap({ addedAt: NOON, map: { id: 'prom/taught-fit' } }),
  ]);
  const file = await from.backup.exportBackup();
  await from.backup.wipe();
  await from.backup.applyImport(file, true);
  expect((await from.repositories.settings.get('pageMaps'))?.map(({ map }) => map.id)).toEqual(['prom/taught-fit']);
  expect(JSON.parse(await from.backup.exportBackup()).pageMaps).toEqual(JSON.parse(file).pageMaps);
});

it.each([
  ['with the tick equal', true, true],
  ['without it equal but for the field that nobody has shown then', false, false],
])('export, wipe, import, export is %s', async (_, tick, isReplyShown) => {
  const from = await freshServices();
  await from.repositories.settings.set('pageMaps', [aKeptMap({ addedAt: NOON })]);
  const mapsIn = (file: string) => JSON.parse(file).pageMaps;
  const before = await from.backup.exportBackup();
  await from.backup.wipe();
  await from.backup.applyImport(before, tick);
  const [map] = mapsIn(before);
  expect(map).toMatchObject({ isReplyShown: true });
  expect(mapsIn(await from.backup.exportBackup())).toEqual([{ ...map, isReplyShown }]);
});

it('one in the place of a map of the build is refused, and changes nothing', async () => {
  const { file } = await backedUp();
  file.pageMaps[0].map.id = 'prom/chat';
  const to = await freshServices();
  const before = await dump(to.database);
  const refusal = expect.objectContaining({ code: 'maps-known', detail: 'pageMaps[0].map.id' });
  await expect(to.backup.previewImport(JSON.stringify(file))).rejects.toEqual(refusal);
  await expect(to.backup.applyImport(JSON.stringify(file), true)).rejects.toEqual(refusal);
  expect(await dump(to.database)).toEqual(before);
});

it.each<[what: string, change: object, path: string]>([
  ['of another marketplace than its own', { marketplace: 'rozetka' }, '.marketplace'],
  ['that says it is the build’s', { map: { origin: 'known' } }, '.map.origin'],
  ['with a name that leads elsewhere', { map: { id: '../prom/chat' } }, '.map.id'],
  ['of a field that there is not', { fields: { send: [] } }, '.map.fields'],
  ['with a selector that takes a page seconds', { row: { select: 'a:has(b:has(c))' } }, '.map.fields.row[0]'],
  ['with a selector as long as a page', { row: { select: 'a'.repeat(501) } }, '.map.fields.row[0]'],
  ['that runs something', { row: { onfound: 'alert(1)' } }, '.map.fields.row[0]'],
  ['with a pattern', { row: { match: '(a+)+$' } }, '.map.fields.row[0]'],
  ['within a page map', { fields: { row: { row: {} } } }, '.map.fields.row'],
  ['with a thousand ways', { fields: { row: Array(1000).fill({}) } }, '.map.fields.row[0]'],
])('one %s is refused, and changes nothing', async (_, change, path) => {
  const { file } = await backedUp();
  const [kept] = file.pageMaps;
  const { map = {}, fields = {}, row = {}, ...own } = change as Record<string, object>;
  Object.assign(kept, own);
  Object.assign(kept.map, map);
  Object.assign(kept.map.fields.row[0], row);
  Object.assign(kept.map.fields, fields);
  const to = await freshServices();
  const before = await dump(to.database);
  const refusal = expect.objectContaining({ code: 'import-invalid', detail: `pageMaps[0]${path}` });
  await expect(to.backup.applyImport(JSON.stringify(file))).rejects.toEqual(refusal);
  expect(await dump(to.database)).toEqual(before);
});
