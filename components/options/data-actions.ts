/** What the data section can have done; each rejects with a `TaktError`. */
export interface DataActions {
  readonly exportBackup: () => Promise<string>;
  readonly exportShared: () => Promise<string>;
  readonly noteBackup: () => Promise<unknown>;
  readonly previewImport: (text: string) => Promise<ImportCounts>;
  readonly applyImport: (text: string) => Promise<ImportCounts>;
  readonly wipe: () => Promise<unknown>;
  /** Gives the seller a file of whatever is on the disk; resolves with its name. */
  readonly rescue: () => Promise<string>;
  /** Gives the seller a file. */
  readonly save: (fileName: string, text: string) => void;
}

export interface ImportCounts {
  readonly conversations: { readonly added: number; readonly known: number };
  readonly events: { readonly added: number; readonly known: number };
  readonly templates: { readonly added: number; readonly known: number };
}
