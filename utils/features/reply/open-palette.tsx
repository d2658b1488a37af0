/** The palette, and the questions that a template asks: the script of its own that comes on first need. */
import { signal as state } from '@preact/signals';
import { AskForm } from '../../../components/overlay/AskForm';
import { Palette, type PaletteState } from '../../../components/overlay/Palette';
import type { AnswerLanguage } from '../../domain/language/languages';
import type { Values } from '../../domain/templates/placeholders';
import type { TemplateId } from '../../domain/templates/template';
import type { Candidate, TemplateChoice } from '../../messaging/protocol';
import { createAnchored } from '../../overlay/anchored';
import { speak, t } from '../../platform/i18n';
import type { OpenedPalette, PaletteHost } from './palette-host';

/** @param sheet for its shadow root */
export function openPalette(host: PaletteHost, sheet: CSSStyleSheet): OpenedPalette {
  speak(host.language, host.catalogue);
  const closing = new AbortController();
  const block = createAnchored('takt-palette', sheet, closing.signal);
  const choices = state<readonly TemplateChoice[]>([]);
  const loading = state<PaletteState>('loading');
  let asked = 0;

  const close = () => closing.abort();
  const dismiss = () => {
    close();
    host.onClosed();
  };
  const insert = (candidate: Candidate) => {
    close();
    host.insert(candidate);
  };

  async function seek(query: string): Promise<void> {
    const question = ++asked;
    try {
      const found = await host.choices(query);
      if (question !== asked) return;
      choices.value = found;
      loading.value = 'ready';
    } catch {
      if (question === asked) loading.value = 'failed';
    }
  }

  async function pick(id: TemplateId, language: AnswerLanguage | null): Promise<void> {
    try {
      const candidate = await host.render(id, {}, language);
      if (closing.signal.aborted) return;
      if (candidate.text === null) ask(candidate);
      else insert(candidate);
    } catch {
      loading.value = 'failed';
    }
  }

  function ask(candidate: Candidate): void {
    const { templateId, title, missing, language } = candidate;
    const render = (given: Values) => host.render(templateId, given, language);
    block.show(
      host.field,
      <AskForm
        title={title}
        fields={missing.map(({ placeholder, guess }) => ({
          placeholder,
          label: t(`placeholder.${placeholder}`),
          guess,
        }))}
        preview={(given) => render(given).then(({ preview }) => preview)}
        onSubmit={async (given) => {
          const filled = await render(given);
          if (closing.signal.aborted) return;
          if (filled.text === null) ask(filled);
          else insert(filled);
        }}
        onCancel={dismiss}
      />,
    );
  }

  const choose = () =>
    block.show(
      host.field,
      <Palette
        {...{ choices, state: loading, query: host.query }}
        onQuery={(query) => void seek(query)}
        onPick={(id, language) => void pick(id as TemplateId, language ?? null)}
        onClose={dismiss}
        onOptions={() => {
          dismiss();
          host.openOptions();
        }}
      />,
    );

  if (host.candidate) ask(host.candidate);
  else {
    choose();
    void seek(host.query);
  }
  return { close };
}
