/** The part of the catalogue that a cabinet page speaks. */

const SPOKEN_IN_PAGES = [
  'unit.',
  'timer.',
  'bar.',
  'page.',
  'template.',
  'palette.',
  'placeholder.',
  'language-code.',
  'buyers-language',
  'draft-language.',
  'why.',
  'teaching.',
  // Where the figures of rules are from, which `why` names.
  'options.deadlines.source.',
  // The menu on the bar is the queue's own, and may fail.
  'error.',
  ...['queue.menu.', 'queue.no-re', 'queue.reply-needed', 'queue.wake', 'queue.snooze.', 'queue.note', 'queue.why'],
];

export function textsForPages<Entry>(catalogue: Readonly<Record<string, Entry>>): Record<string, Entry> {
  return Object.fromEntries(
    Object.entries(catalogue).filter(([key]) => SPOKEN_IN_PAGES.some((prefix) => key.startsWith(prefix))),
  );
}
