/** What the seller wrote and chose, as the export format has it: templates, accounts, settings. */
import * as v from 'valibot';
import { ACCOUNT_COLOURS, NAME_LENGTH } from '../conversation/account';
import { CHANNELS } from '../conversation/ids';
import { LONGEST_DURATION } from '../deadlines/business-hours';
import { quietFaultsOf } from '../deadlines/quiet-hours';
import { isSweepTime, MOST_SWEEPS } from '../deadlines/sweep-times';
import { isAtRiskShare } from '../deadlines/timer';
import { ANSWER_POLICIES } from '../language/answer-policy';
import { ANSWER_LANGUAGES } from '../language/languages';
import { OVERLAY_MODES } from '../overlay/overlay-mode';
import { isKindPath, SILENCED_KEPT, TOPICS } from '../pages/quiet-line';
import { PALETTE_KEYS } from '../templates/palette-key';
import { PREFIXES } from '../templates/prefix';
import { checkTemplateText } from '../templates/render';
import { TAGS, TEXT_LENGTH, TITLE_LENGTH, TRIGGER_LENGTH, WORD_LENGTH } from '../templates/template';
import { checkTrigger } from '../templates/trigger';
import { changedInstant, label, seenInstant } from './format-shapes';

const distinct = (items: readonly unknown[]) => new Set(items).size === items.length;
/** As the seller gives it: no longer than it may be in the options, or nothing could be saved beside it. */
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(NAME_LENGTH));
const answerPolicy = v.picklist(ANSWER_POLICIES);

const ahead = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_DURATION)));

const silenced = v.strictObject({
  marketplace: label,
  path: v.pipe(v.string(), v.check(isKindPath)),
  topic: v.picklist(TOPICS),
  at: seenInstant,
});

const overlayMode = v.exactOptional(v.picklist(OVERLAY_MODES));

/** Liquid, with placeholders such as `{{ buyer.firstName }}`. */
const templateText = v.pipe(
  v.string(),
  v.maxLength(TEXT_LENGTH),
  v.check((text) => checkTemplateText(text) === undefined),
);

export const exportedTemplate = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(TITLE_LENGTH)),
  /** What is typed after `=`. */
  trigger: v.nullable(
    v.pipe(
      v.string(),
      v.maxLength(TRIGGER_LENGTH),
      v.check((text) => checkTrigger(text) === undefined),
    ),
  ),
  /** Where it is offered; none means everywhere. */
  channels: v.pipe(
    v.array(v.picklist(CHANNELS)),
    v.check((items) => distinct(items)),
  ),
  folder: v.pipe(v.string(), v.maxLength(WORD_LENGTH)),
  tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(WORD_LENGTH))), v.maxLength(TAGS)),
  /** One a language at most. */
  variants: v.pipe(
    v.array(v.strictObject({ language: v.picklist(ANSWER_LANGUAGES), text: templateText })),
    v.minLength(1),
    v.check((variants) => distinct(variants.map(({ language }) => language))),
  ),
  /** 1970 where the seller has never changed it. */
  updatedAt: changedInstant,
  usedAt: v.nullable(seenInstant),
  /** How often it was inserted, where that is known: once for each channel and language. */
  uses: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          channel: v.picklist(CHANNELS),
          language: v.picklist(ANSWER_LANGUAGES),
          count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000)),
        }),
      ),
      v.check((uses) => distinct(uses.map(({ channel, language }) => `${channel} ${language}`))),
    ),
  ),
});

/** A shop: as pages show it, and as its seller calls it. */
export const exportedAccount = v.strictObject({
  marketplace: label,
  id: label,
  shownName: v.nullable(label),
  label: v.nullable(name),
  colour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ACCOUNT_COLOURS - 1)),
  /** How templates call it. */
  shopName: v.nullable(name),
  answerPolicy: v.nullable(answerPolicy),
  observedAt: seenInstant,
});

/** `null`, or not there: the seller has not chosen. */
export const exportedSettings = v.strictObject({
  language: v.picklist(['browser', 'uk', 'ru', 'en']),
  installedAt: v.nullable(seenInstant),
  sellerName: v.exactOptional(v.nullable(name)),
  shopName: v.exactOptional(v.nullable(name)),
  /** By marketplace. */
  answerPolicies: v.exactOptional(v.nullable(v.record(label, answerPolicy))),
  answerLanguages: v.exactOptional(
    v.nullable(
      v.pipe(
        v.array(v.picklist(ANSWER_LANGUAGES)),
        v.minLength(1),
        v.check((items) => distinct(items)),
      ),
    ),
  ),
  unusedMarketplaces: v.exactOptional(
    v.nullable(
      v.pipe(
        v.array(label),
        v.check((items) => distinct(items)),
      ),
    ),
  ),
  welcomedAt: v.exactOptional(v.nullable(seenInstant)),
  /** Whether there were starter templates; whoever removed them does not get them again. */
  startersLaid: v.exactOptional(v.boolean()),
  /** At risk is what has so much of its target left. */
  atRiskShare: v.exactOptional(
    v.nullable(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(0.9),
        v.check((share) => isAtRiskShare(share)),
      ),
    ),
  ),
  /** What begins a trigger. */
  prefix: v.exactOptional(v.nullable(v.picklist(PREFIXES))),
  /** What opens all templates, with Ctrl. */
  paletteKey: v.exactOptional(v.nullable(v.picklist(PALETTE_KEYS))),
  /** Whether Takt notifies, and how long before (ms; `null`: not ahead). */
  notices: v.exactOptional(v.nullable(v.strictObject({ on: v.boolean(), targetAhead: ahead, limitAhead: ahead }))),
  /** When to be reminded of a round through all who wait: wall times, none: never. */
  sweepTimes: v.exactOptional(
    v.nullable(
      v.pipe(
        v.array(v.pipe(v.string(), v.check(isSweepTime))),
        v.maxLength(MOST_SWEEPS),
        v.check((items) => distinct(items)),
      ),
    ),
  ),
  /** How much of Takt is on a cabinet's pages, by marketplace and channel; not there: all of it. */
  overlay: v.exactOptional(v.nullable(v.record(label, v.strictObject(v.entriesFromList(CHANNELS, overlayMode))))),
  /** Of what the quiet line in a page's corner speaks no more, by kind of page. */
  silenced: v.exactOptional(v.nullable(v.pipe(v.array(silenced), v.maxLength(SILENCED_KEPT)))),
  /** In which nobody is notified; wall times, `none`: never. */
  quietHours: v.exactOptional(
    v.nullable(
      v.union([
        v.literal('none'),
        v.pipe(
          v.strictObject({ from: v.string(), to: v.string() }),
          v.check((quiet) => quietFaultsOf(quiet).length === 0),
        ),
      ]),
    ),
  ),
});

export type ExportedTemplate = v.InferOutput<typeof exportedTemplate>;
export type ExportedAccount = v.InferOutput<typeof exportedAccount>;
export type ExportedSettings = v.InferOutput<typeof exportedSettings>;
export type ExportedSilenced = v.InferOutput<typeof silenced>;
