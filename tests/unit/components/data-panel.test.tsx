import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { DataPanel } from '../../../components/options/DataPanel';
import type { DataActions } from '../../../components/options/data-actions';
import { TaktError } from '../../../utils/domain/errors';
import { all, byTestId, chooseFile, click, draw, NOW, press, say, seen, settled } from './support';

const counts = {
  conversations: { added: 2, known: 1 },
  events: { added: 30, known: 4 },
  templates: { added: 3, known: 10 },
  replies: 0,
};
const nothingNew = {
  conversations: { added: 0, known: 3 },
  events: { added: 0, known: 9 },
  templates: { added: 0, known: 10 },
  replies: 0,
};
const FILE = new File(['{"format":"takt-export"}'], 'takt-backup-2026-11-20.json');

function show(differences: Partial<DataActions> = {}, lastBackupAt: number | null = null) {
  const actions = {
    exportBackup: vi.fn(async () => 'everything'),
    exportShared: vi.fn(async () => 'masked'),
    noteBackup: vi.fn(async () => null),
    previewImport: vi.fn(async (_text: string) => counts),
    applyImport: vi.fn(async (_text: string) => counts),
    wipe: vi.fn(async () => null),
    rescue: vi.fn(async () => 'takt-rescue.json'),
    save: vi.fn(),
    ...differences,
  };
  draw(<DataPanel lastBackupAt={lastBackupAt} conversationCount={3} now={signal(NOW)} actions={actions} />);
  return actions;
}

const isOff = (one: HTMLElement) => one.hasAttribute('disabled') || one.getAttribute('aria-disabled') === 'true';
const buttonsAreOff = () => all('button').every(isOff);

describe('Backing up', () => {
  it('says beforehand that the file hides nothing, then saves it and notes the day', async () => {
    const { save, noteBackup } = show();
    expect(seen()).toContain('The file holds everything and hides nothing');
    await click('export-json');
    expect(save).toHaveBeenCalledWith('takt-backup-2026-11-21.json', 'everything');
    expect(noteBackup).toHaveBeenCalledOnce();
    expect(seen()).toContain('The backup is saved: takt-backup-2026-11-21.json');
  });

  it('says what it is doing, and takes no second order meanwhile', async () => {
    show({ exportBackup: () => new Promise(() => undefined) });
    await click('export-json');
    expect(seen()).toContain('Preparing the backup…');
    expect(buttonsAreOff()).toBe(true);
    expect(isOff(byTestId('import-json'))).toBe(true);
  });

  it('a backup that failed is neither saved nor noted', async () => {
    const { save, noteBackup } = show({ exportBackup: () => Promise.reject(new TaktError('database-broken')) });
    await click('export-json');
    expect(seen('[role=alert]')).toContain('Takt cannot open its data');
    expect(save).not.toHaveBeenCalled();
    expect(noteBackup).not.toHaveBeenCalled();
    expect(buttonsAreOff()).toBe(false);
  });

  it.each(['export-json', 'wipe-backup'])('too much for a backup (%s) leaves the rescue', async (button) => {
    const { rescue, save } = show({ exportBackup: () => Promise.reject(new TaktError('export-too-large', '72')) });
    expect(all('[data-testid=rescue-export]')).toEqual([]);
    if (button === 'wipe-backup') await click('wipe');
    await click(button);
    expect(seen('[role=alert]')).toContain('There is too much data for one backup file');
    expect(seen('[role=alert]')).toContain('Size: 72 MB');
    await click('rescue-export');
    expect(rescue).toHaveBeenCalledOnce();
    expect(save).not.toHaveBeenCalled();
    expect(seen()).toContain('The data is saved: takt-rescue.json');
  });

  it('tells when the last one was made, or that none was', () => {
    show();
    expect(seen('[data-testid=last-backup]')).toBe('Last backup: never');
    show({}, new Date(2025, 4, 1, 9, 30).getTime());
    expect(seen('[data-testid=last-backup]')).toMatch(/2025.*09:30/u);
  });

  it('a file to share has a name of its own and is not a backup', async () => {
    const { save, noteBackup } = show();
    await click('export-shared');
    expect(save).toHaveBeenCalledWith('takt-share-2026-11-21.json', 'masked');
    expect(noteBackup).not.toHaveBeenCalled();
  });
});

describe('The focus', () => {
  it.each(['export-json', 'export-shared'])('stays on the button that is busy: %s', async (button) => {
    const answers: (() => void)[] = [];
    const slowly = () => new Promise<string>((resolve) => answers.push(() => resolve('{}')));
    const { save } = show({ exportBackup: slowly, exportShared: slowly });
    byTestId(button).focus();
    await click(button);
    await click(button);
    expect(answers).toHaveLength(1);
    expect(document.activeElement).toBe(byTestId(button));
    await act(async () => answers[0]?.());
    await settled();
    expect(save).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(byTestId(button));
  });

  it.each(['import-apply', 'import-cancel'])('goes back to the choice of a file after %s', async (button) => {
    show();
    await chooseFile('import-json', FILE);
    byTestId(button).focus();
    await click(button);
    expect(all('[data-testid=import-preview]')).toEqual([]);
    expect(document.activeElement).toBe(byTestId('import-json'));
  });
});

describe('Importing', () => {
  it('shows counts first and changes nothing', async () => {
    const { applyImport } = show();
    await chooseFile('import-json', FILE);
    expect(seen('[data-testid=import-preview]')).toContain('Conversations: 2 new, 1 already here');
    expect(seen('[data-testid=import-preview]')).toContain('Records: 30 new, 4 already here');
    expect(seen('[data-testid=import-preview]')).toContain('Templates: 3 new, 10 already here');
    expect(applyImport).not.toHaveBeenCalled();
    await click('import-cancel');
    expect(all('[data-testid=import-preview]')).toEqual([]);
    expect(applyImport).not.toHaveBeenCalled();
  });

  it('then imports the same text and says how much was new', async () => {
    const { applyImport } = show();
    await chooseFile('import-json', FILE);
    await click('import-apply');
    expect(applyImport).toHaveBeenCalledWith('{"format":"takt-export"}', false);
    expect(seen()).toContain('Imported. New conversations: 2, new records: 30, new templates: 3.');
  });

  it('asks whether it is one’s own where the file says that fields for replies were shown', async () => {
    const { applyImport } = show({ previewImport: async () => ({ ...nothingNew, replies: 2 }) });
    await chooseFile('import-json', FILE);
    const preview = seen('[data-testid=import-preview]');
    expect(preview).toContain('2 pages in the file were shown to Takt with a field for replies.');
    expect(preview).not.toContain('Everything in this file is here already.');
    await click('import-apply');
    expect(applyImport).toHaveBeenLastCalledWith('{"format":"takt-export"}', false);
    await chooseFile('import-json', FILE);
    const [own] = all('[data-testid=import-replies] input') as HTMLInputElement[];
    await act(() => own?.click());
    await click('import-apply');
    expect(applyImport).toHaveBeenLastCalledWith('{"format":"takt-export"}', true);
  });

  it('says when everything is here already', async () => {
    show({ previewImport: async () => nothingNew });
    await chooseFile('import-json', FILE);
    expect(seen('[data-testid=import-preview]')).toContain('Everything in this file is here already.');
  });

  it.each([
    ['import-not-json', '', 'cut short, or Takt did not make it. Nothing was changed.'],
    ['import-not-takt', '', 'This is not a Takt backup. Nothing was changed.'],
    ['import-version', '9', 'Nothing was changed.Version: 9'],
    ['import-masked', '', 'was made to be shared'],
    ['import-too-large', '61', 'This file is too large: Takt takes up to 60 MB. Nothing was changed.Size: 61 MB'],
    ['import-invalid', 'conversations.3.id', 'First error: conversations.3.id'],
  ] as const)('refuses a file in words: %s', async (code, detail, words) => {
    show({ previewImport: () => Promise.reject(new TaktError(code, detail)) });
    await chooseFile('import-json', FILE);
    expect(seen('[role=alert]')).toContain(words);
    expect(all('[data-testid=import-apply]')).toEqual([]);
  });

  it('refuses a file that is too large before it is read', async () => {
    const { previewImport } = show();
    const huge = Object.defineProperty(new File(['{}'], 'huge.json'), 'size', { value: 60 * 2 ** 20 + 1 });
    await chooseFile('import-json', huge);
    expect(seen('[role=alert]')).toContain('This file is too large');
    expect(previewImport).not.toHaveBeenCalled();
  });

  it('a disk that is full in the middle leaves the choice standing', async () => {
    show({ applyImport: () => Promise.reject(new TaktError('disk-full')) });
    await chooseFile('import-json', FILE);
    await click('import-apply');
    expect(seen('[role=alert]')).toContain('The disk is full');
    expect(all('[data-testid=import-apply]')).toHaveLength(1);
  });
});

describe('Deleting everything', () => {
  it('asks once more, in words, and takes no for an answer', async () => {
    const { wipe } = show();
    await click('wipe');
    expect(seen('[role=alertdialog]')).toContain('Delete everything, 3 conversations included? This cannot be undone.');
    expect(seen('[role=alertdialog]')).toContain('What open cabinet pages show will be read again at once.');
    expect(document.activeElement?.getAttribute('role')).toBe('alertdialog');
    await press('Escape');
    expect(all('[role=alertdialog]')).toEqual([]);
    expect(document.activeElement).toBe(byTestId('wipe'));
    expect(wipe).not.toHaveBeenCalled();
  });

  it('offers a backup at that moment and goes on asking', async () => {
    const { save, wipe } = show();
    await click('wipe');
    await click('wipe-backup');
    expect(save).toHaveBeenCalledWith('takt-backup-2026-11-21.json', 'everything');
    expect(all('[role=alertdialog]')).toHaveLength(1);
    expect(wipe).not.toHaveBeenCalled();
  });

  it('deletes when told twice, and says so', async () => {
    say('uk');
    const { wipe } = show();
    await click('wipe');
    await click('wipe-confirm');
    expect(wipe).toHaveBeenCalledOnce();
    expect(seen()).toContain('Усе видалено.');
    expect(all('[role=alertdialog]')).toEqual([]);
    expect(document.activeElement).toBe(byTestId('wipe'));
  });
});
