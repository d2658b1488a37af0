/** The palette, and the questions that a template asks: the script of its own that comes on first need. */
import { signal as state } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { AskForm } from '../../../components/overlay/AskForm';
import { Palette, type PaletteState } from '../../../components/overlay/Palette';
import type { AnswerLanguage } from '../../domain/language/languages';
import type { Values } from '../../domain/templates/placeholders';
import type { TemplateId } from '../../domain/templates/template';
import type { Candidate, TemplateChoice } from '../../messaging/protocol';
import { createAnchored } from '../../overlay/anchored';
import { speak, t } from '../../platform/i18n';
import type { OpenedPalette, PaletteHost } from './palette-host';

/** A field that is drawn anew is back within so many ms. */
const FIELD_IS_BACK = 50;

/** So often a field may come and go before the palette gives up. */
const TRIES = 20;

/** @param sheet for its shadow root */
export function openPalette(host: PaletteHost, sheet: CSSStyleSheet): OpenedPalette {
  speak(host.language, host.catalogue);
  const closing = new AbortController();
  const block = createAnchored('takt-palette', sheet, closing.signal);
  const choices = state<readonly TemplateChoice[]>([]);
  const loading = state<PaletteState>('loading');
  let asked = 0;
  let draw: () => ComponentChild = () => null;

  const close = () => closing.abort();
  const dismiss = (byKey: boolean) => {
    if (closing.signal.aborted) return;
    close();
    host.onClosed(byKey);
  };
  /** Beside the field that is there now, with what was typed so far: a page may have drawn its field anew. */
  const stand = (tries = 0) => {
    const field = host.field();
    if (closing.signal.aborted) return;
    if (!field || tries === TRIES) return dismiss(false);
    block.show(field, draw(), () => setTimeout(() => stand(tries + 1), FIELD_IS_BACK));
  };
  const show = (content: () => ComponentChild) => {
    draw = content;
    stand();
  };
  /** Questions stay: their answers may be what the seller goes to look for. */
  let isAsking = false;
  const outside = ({ target }: Event) => {
    if (!isAsking && !block.contains(target)) dismiss(false);
  };
  document.addEventListener('pointerdown', outside, { capture: true, passive: true, signal: closing.signal });
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

  /** @param already what was given before: an answer may open a part of the text that asks for more */
  function ask({ templateId, title, missing, language }: Candidate, already: Values = {}): void {
    isAsking = true;
    let given: Values = {};
    const render = (values: Values) => host.render(templateId, { ...already, ...values }, language);
    show(() => (
      <AskForm
        key={missing.map(({ placeholder }) => placeholder).join()}
        title={title}
        fields={missing.map(({ placeholder, guess }) => ({
          placeholder,
          label: t(`placeholder.${placeholder}`),
          guess: given[placeholder] ?? guess,
        }))}
        preview={(values) => {
          given = values;
          return render(values).then(({ preview }) => preview);
        }}
        onSubmit={async (values) => {
          const filled = await render(values);
          if (closing.signal.aborted) return;
          if (filled.text === null) ask(filled, { ...already, ...values });
          else insert(filled);
        }}
        onCancel={() => dismiss(true)}
      />
    ));
  }

  function choose(): void {
    let query = host.query;
    show(() => (
      <Palette
        {...{ choices, query, state: loading }}
        onQuery={(typed) => {
          query = typed;
          void seek(typed);
        }}
        onPick={(id, language) => void pick(id as TemplateId, language ?? null)}
        onClose={() => dismiss(true)}
        onOptions={() => {
          dismiss(true);
          host.openOptions();
        }}
      />
    ));
  }

  if (host.candidate) ask(host.candidate);
  else {
    choose();
    void seek(host.query);
  }
  return { close };
}
