/** What the data section can have done; each rejects with a `TaktError`. */
export interface DataActions {
  readonly exportBackup: () => Promise<string>;
  readonly exportShared: () => Promise<string>;
  readonly noteBackup: () => Promise<unknown>;
  readonly previewImport: (text: string) => Promise<ImportCounts>;
  /** Whether the fields for answers of its page maps were shown by this seller. */
  readonly applyImport: (text: string, areRepliesOwn: boolean) => Promise<ImportCounts>;
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
  /** Of so many page maps the file says, and nobody here knows, that their field for answers was shown. */
  readonly replies: number;
}
