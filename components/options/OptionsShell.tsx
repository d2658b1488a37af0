import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/i18n';
import { SECTIONS, type Section } from './sections';

interface OptionsShellProps {
  readonly section: Section;
  /** Where something is written that is not saved yet. */
  readonly unsaved?: Section | undefined;
  readonly children: ComponentChildren;
}

/** The frame of the options: the sections as links, and the one that is open. */
export function OptionsShell({ section, unsaved, children }: OptionsShellProps) {
  return (
    <div class={`options options-${section}`}>
      <header class="options-head">
        <h1>{t('options.title')}</h1>
        <nav aria-label={t('options.sections')}>
          {SECTIONS.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === section ? 'page' : undefined}>
              {t(`options.section.${each}`)}
              {each === unsaved && each !== section && <small> {t('options.templates.changed')}</small>}
            </a>
          ))}
        </nav>
      </header>
      <main class="options-body">
        <h2>{t(`options.section.${section}`)}</h2>
        {children}
      </main>
    </div>
  );
}
