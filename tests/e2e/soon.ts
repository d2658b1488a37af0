import { expect } from '@playwright/test';

/** On a busy machine a page takes its time; nothing waits longer than it must. */
export const soon = expect.configure({ timeout: 30_000 });
