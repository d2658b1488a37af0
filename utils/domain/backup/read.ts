/** A file somebody chose → what it brings; or a refusal in words. Nothing in it is believed before it was checked. */
import * as v from 'valibot';
import type { JudgedPayload, Sighting, TaktEvent } from '../conversation/events';
import { insertedEvent, messageEvent, notedEvent } from '../conversation/events';
import type { ConversationKey } from '../conversation/ids';
import { reminderFault } from '../conversation/reminders';
import type { AccountHours } from '../deadlines/account-hours';
import type { Policy } from '../deadlines/policy';
import { TaktError } from '../errors';
import { pathOf } from '../issue-path';
import type { KeptMap } from '../pages/kept-map';
import { maskPaymentData } from '../privacy/mask';
import type { Template } from '../templates/template';
import { eventFrom, sightingFrom } from './convert';
import { mapFrom } from './convert-maps';
import { hoursFrom, policiesFrom } from './convert-rules';
import { accountFrom, type ChosenSettings, type KnownAccount, settingsFrom, templateFrom } from './convert-seller';
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportedEvent, type TaktExport, taktExport } from './format';
import { mayJoin } from './key-check';
import { carriedSize, checkSize } from './size';

export interface Import {
  /** Epoch ms. */
  readonly exportedAt: number;
  readonly events: readonly TaktEvent[];
  readonly sightings: readonly Sighting[];
  readonly templates: readonly Template[];
  readonly accounts: readonly KnownAccount[];
  readonly policies: readonly Policy[];
  readonly hours: readonly AccountHours[];
  readonly pageMaps: readonly KeptMap[];
  readonly settings: ChosenSettings;
}

/**
 * @throws TaktError `import-too-large` (with the size in MB), `import-not-json`, `import-not-takt`, `import-version`
 * (with the version), `import-masked`, or `import-invalid` with the path of the first error
 * (`conversations[3].messages[0].sentAt`), or `maps-known` with that of a page map in the place of one of the build's
 * @param isKnownMap whether a map of the build bears that id
 */
export function readImport(text: string, isKnownMap: (id: string) => boolean): Import {
  checkSize(carriedSize(text), 'import-too-large');
  const file = checkedFile(parsed(text));
  const renamed = new Map<string, string>();
  const events = file.events.map((exported, index) => {
    const event = checkedEvent(exported, `events[${index}]`);
    const kept = withoutPaymentData(event);
    if (kept.id !== event.id) renamed.set(event.id, kept.id);
    return kept;
  });
  const sightings = file.sightings.map((exported) => {
    const sighting = sightingFrom(exported);
    const rows = Object.entries(sighting.rows).map(([id, seenAt]) => [renamed.get(id) ?? id, seenAt] as const);
    return { ...sighting, rows: Object.fromEntries(rows) };
  });
  return {
    exportedAt: Date.parse(file.exportedAt),
    ...{ events, sightings, settings: settingsFrom(file.settings) },
    templates: file.templates.map(templateFrom),
    accounts: (file.accounts ?? []).map(accountFrom),
    policies: policiesFrom(file.policies),
    hours: file.hours.map(hoursFrom),
    pageMaps: file.pageMaps.map((exported, index) => {
      if (isKnownMap(exported.map.id)) throw new TaktError('maps-known', `pageMaps[${index}].map.id`);
      return mapFrom(exported);
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TaktError('import-not-json');
  }
}

function checkedFile(value: unknown): TaktExport {
  if (typeof value !== 'object' || value === null) throw new TaktError('import-not-takt');
  const { format, version, masked } = value as Record<string, unknown>;
  if (format !== EXPORT_FORMAT) throw new TaktError('import-not-takt');
  if (version !== EXPORT_VERSION) {
    throw new TaktError('import-version', typeof version === 'number' ? String(version) : '');
  }
  if (masked === true) throw new TaktError('import-masked');
  const result = v.safeParse(taktExport, value, { abortEarly: true });
  if (!result.success) throw new TaktError('import-invalid', pathOf(result.issues[0]));
  return result.output;
}

function checkedEvent(exported: ExportedEvent, path: string): TaktEvent {
  const event = eventFrom(exported);
  if (event.kind === 'joined' && !mayJoin(event.payload.weak, event.conversationId)) {
    throw new TaktError('import-invalid', `${path}.payload.weak`);
  }
  if ('upTo' in event.payload && event.payload.upTo > event.at) {
    throw new TaktError('import-invalid', `${path}.payload.upTo`);
  }
  if (event.kind === 'snoozed' && reminderFault(event.payload.until, event.at)) {
    throw new TaktError('import-invalid', `${path}.payload.until`);
  }
  if (event.kind === 'follow-up' && event.payload.dueAt !== null && reminderFault(event.payload.dueAt, event.at)) {
    throw new TaktError('import-invalid', `${path}.payload.dueAt`);
  }
  const ofJudged = event.kind === 'judged' && judgedFault(event.payload);
  if (ofJudged) throw new TaktError('import-invalid', `${path}.payload.${ofJudged}`);
  if (event.at !== Date.parse(exported.at)) throw new TaktError('import-invalid', `${path}.at`);
  if (event.id !== exported.id) throw new TaktError('import-invalid', `${path}.id`);
  if (event.observedAt !== Date.parse(exported.observedAt)) throw new TaktError('import-invalid', `${path}.observedAt`);
  return event;
}

/** Where it contradicts itself. A promise may have been given anew after the time that was named first had passed. */
function judgedFault({ metric, since, answeredAt, judgement }: JudgedPayload): string | undefined {
  const { result, lateBy, limit, limitClock } = judgement;
  if (answeredAt < since) return 'since';
  if (result === 'on-time' ? lateBy > 0 : metric !== 'follow-up' && lateBy > answeredAt - since)
    return 'judgement.lateBy';
  if (result !== 'on-time' && lateBy === 0) return 'judgement.result';
  if (result === 'past-limit' && limit === null) return 'judgement.result';
  return (limit === null) === (limitClock === null) ? undefined : 'judgement.limitClock';
}

/** Somebody may have written a card's number into the file; none is stored. */
function withoutPaymentData(event: TaktEvent): TaktEvent {
  if (event.kind !== 'message' && event.kind !== 'inserted' && event.kind !== 'noted') return event;
  const text = maskPaymentData(event.payload.text);
  if (text === event.payload.text) return event;
  const { conversationId: key, source } = event;
  return { ...withText(event, key, text), source };
}

type Worded = Extract<TaktEvent, { readonly kind: 'message' | 'inserted' | 'noted' }>;

function withText(event: Worded, key: ConversationKey, text: string): TaktEvent {
  switch (event.kind) {
    case 'message':
      return messageEvent(key, { ...event.payload, text, observedAt: event.observedAt });
    case 'inserted':
      return insertedEvent(key, event.payload.templateId, text, event.at);
    case 'noted':
      return notedEvent(key, text, event.at);
  }
}
