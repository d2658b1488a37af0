// What the server prints into the page before the script runs.
export type Boot = { salt: string; loadingMs: number };

export const boot = (window as unknown as { __boot: Boot }).__boot;
