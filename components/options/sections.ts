/** The sections of the options and their addresses. */
export const SECTIONS = ['general', 'templates', 'deadlines', 'hours', 'notices', 'shops', 'data', 'health'] as const;
export type Section = (typeof SECTIONS)[number];

/** The section at an address's hash (`#data`); the first one when it names none. */
export function sectionAt(hash: string): Section {
  return SECTIONS.find((section) => hash === `#${section}`) ?? SECTIONS[0];
}
