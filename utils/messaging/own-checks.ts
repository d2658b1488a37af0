/** What our own pages may send: shapes only. What a template's text may say, the service knows. */

import * as v from 'valibot';
import { ACCOUNT_COLOURS, NAME_LENGTH } from '../domain/conversation/account';
import { DISMISS_REASONS } from '../domain/conversation/dismissals';
import { CHANNELS, type ConversationId } from '../domain/conversation/ids';
import { durationFault, INTERRUPTION_REASONS } from '../domain/deadlines/business-hours';
import { CLOCKS, POLICY_KINDS } from '../domain/deadlines/policy';
import { quietFaultsOf } from '../domain/deadlines/quiet-hours';
import { isSweepTime, MOST_SWEEPS } from '../domain/deadlines/sweep-times';
import { isAtRiskShare } from '../domain/deadlines/timer';
import { ANSWER_POLICIES } from '../domain/language/answer-policy';
import { OVERLAY_MODES } from '../domain/overlay/overlay-mode';
import { MAPS_KEPT } from '../domain/pages/kept-map';
import { ownMap } from '../domain/pages/kept-map-schema';
import { MAPS_FILE_LIMIT } from '../domain/pages/map-file';
import { PALETTE_KEYS } from '../domain/templates/palette-key';
import { PREFIXES } from '../domain/templates/prefix';
import { OVERVIEW_PARTS } from './overview-asks';
import type { OwnProtocol, SettingsChange } from './protocol';
import type { Checks } from './server';
import { answerLanguage, eventIds, instant, label, marketplace, templateId, word, writtenKey } from './shapes';

const nothing = v.strictTuple([]);
const file = v.strictTuple([v.string()]);
const tab = v.strictTuple([v.pipe(v.number(), v.integer())]);
const id = v.pipe(
  writtenKey,
  v.transform((key) => key as string as ConversationId),
);

/** Blank is none. */
const name = v.nullable(
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(NAME_LENGTH),
    v.transform((text) => (text === '' ? null : text)),
  ),
);
const policy = v.picklist(ANSWER_POLICIES);
const distinct = (items: readonly unknown[]) => new Set(items).size === items.length;

const ahead = v.nullable(
  v.pipe(
    v.number(),
    v.check((duration) => durationFault(duration) === undefined),
  ),
);
/** A wall time, a date or an instant. */
const time = v.pipe(v.string(), v.maxLength(40));

const overlayMode = v.exactOptional(v.picklist(OVERLAY_MODES));

const settings = v.strictObject({
  sellerName: v.exactOptional(name),
  shopName: v.exactOptional(name),
  answerPolicies: v.exactOptional(v.record(marketplace, policy)),
  overlay: v.exactOptional(v.record(marketplace, v.strictObject(v.entriesFromList(CHANNELS, overlayMode)))),
  answerLanguages: v.exactOptional(
    v.pipe(
      v.array(answerLanguage),
      v.minLength(1),
      v.check((items) => distinct(items)),
    ),
  ),
  unusedMarketplaces: v.exactOptional(
    v.pipe(
      v.array(marketplace),
      v.check((items) => distinct(items)),
    ),
  ),
  welcomedAt: v.exactOptional(v.nullable(instant)),
  atRiskShare: v.exactOptional(
    v.pipe(
      v.number(),
      v.check((share) => isAtRiskShare(share)),
    ),
  ),
  prefix: v.exactOptional(v.picklist(PREFIXES)),
  paletteKey: v.exactOptional(v.picklist(PALETTE_KEYS)),
  notices: v.exactOptional(v.strictObject({ on: v.boolean(), targetAhead: ahead, limitAhead: ahead })),
  quietHours: v.exactOptional(
    v.nullable(
      v.pipe(
        v.strictObject({ from: v.string(), to: v.string() }),
        v.check((quiet) => quietFaultsOf(quiet).length === 0),
      ),
    ),
  ),
  sweepTimes: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.check(isSweepTime))),
      v.maxLength(MOST_SWEEPS),
      v.check((items) => distinct(items)),
    ),
  ),
});

/** Their faults the service knows. */
const schedule = v.strictObject({
  zone: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
  week: v.exactOptional(v.pipe(v.array(v.array(v.strictObject({ from: time, to: time }))), v.length(7))),
  daysOff: v.exactOptional(v.array(time)),
});
const interruption = v.strictObject({ from: time, to: v.nullable(time), reason: v.picklist(INTERRUPTION_REASONS) });
const act = v.variant('kind', [
  v.strictObject({ kind: v.literal('begin'), reason: v.picklist(INTERRUPTION_REASONS) }),
  v.strictObject({ kind: v.picklist(['end', 'remove', 'restore']), interruption }),
]);
const scope = {
  marketplace,
  account: v.nullable(label),
  channel: v.nullable(v.picklist(CHANNELS)),
  kind: v.nullable(v.picklist(POLICY_KINDS)),
};
const figure = v.strictObject({ duration: v.number(), clock: v.picklist(CLOCKS) });
const rule = v.strictObject({ ...scope, target: figure, limit: v.nullable(figure) });

const account = v.strictObject({ marketplace, id: label });
const accountChange = v.strictObject({
  label: v.exactOptional(name),
  colour: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ACCOUNT_COLOURS - 1))),
  shopName: v.exactOptional(name),
  answerPolicy: v.exactOptional(v.nullable(policy)),
});

/** Longer than anything that is taken: the service says in words what is too long. */
const written = v.pipe(v.string(), v.maxLength(100_000));

const template = v.strictObject({
  id: v.nullable(templateId),
  updatedAt: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  title: written,
  trigger: v.nullable(written),
  channels: v.pipe(
    v.array(v.picklist(CHANNELS)),
    v.check((items) => distinct(items)),
  ),
  folder: written,
  tags: v.pipe(v.array(written), v.maxLength(100)),
  variants: v.pipe(v.array(v.strictObject({ language: answerLanguage, text: written })), v.maxLength(100)),
});

const mapId = v.pipe(v.string(), v.maxLength(80));
/** A little more than is taken: the service says in words what is too large. */
const mapsText = v.strictTuple([v.pipe(v.string(), v.maxLength(2 * MAPS_FILE_LIMIT))]);
/** Also one that would not be taken any more: it was kept, and reads no page. */
const keptMap = v.strictObject({ marketplace, map: ownMap, addedAt: instant, isReplyShown: v.boolean() });

type Args<Name extends keyof OwnProtocol> = Parameters<OwnProtocol[Name]>;

export const ownChecks: Checks<OwnProtocol> = {
  overview: (args) => v.parse(v.strictTuple([v.picklist(OVERVIEW_PARTS)]), args),
  week: (args) => v.parse(nothing, args),
  unneeded: (args) => v.parse(nothing, args),
  settings: (args) => v.parse(nothing, args),
  setLanguage: (args) => v.parse(v.strictTuple([v.picklist(['browser', 'uk', 'ru', 'en'])]), args),
  saveSettings: (args) => v.parse(v.strictTuple([settings]), args) as [SettingsChange],
  hours: (args) => v.parse(nothing, args),
  saveSchedule: (args) => v.parse(v.strictTuple([v.nullable(account), schedule]), args) as Args<'saveSchedule'>,
  removeSchedule: (args) => v.parse(v.strictTuple([account]), args),
  interrupt: (args) => v.parse(v.strictTuple([act]), args),
  rules: (args) => v.parse(nothing, args),
  saveRule: (args) => v.parse(v.strictTuple([rule]), args),
  resetRule: (args) => v.parse(v.strictTuple([v.strictObject(scope)]), args),
  previewRule: (args) => v.parse(v.strictTuple([rule]), args),
  accounts: (args) => v.parse(nothing, args),
  saveAccount: (args) => v.parse(v.strictTuple([account, accountChange]), args),
  templates: (args) => v.parse(nothing, args),
  saveTemplate: (args) => v.parse(v.strictTuple([template]), args),
  removeTemplate: (args) => v.parse(v.strictTuple([templateId]), args),
  chooseStarters: (args) => v.parse(v.strictTuple([v.boolean(), v.picklist(['uk', 'ru', 'en'])]), args),
  dismiss: (args) =>
    v.parse(v.strictTuple([v.pipe(v.array(id), v.maxLength(100_000)), v.picklist(DISMISS_REASONS)]), args),
  say: (args) => v.parse(v.strictTuple([id, word]), args),
  undo: (args) => v.parse(v.strictTuple([eventIds]), args),
  why: (args) => v.parse(v.strictTuple([id]), args),
  recentActs: (args) => v.parse(nothing, args),
  reveal: (args) => v.parse(v.strictTuple([id]), args),
  sweep: (args) => v.parse(nothing, args),
  startSweep: (args) => v.parse(v.strictTuple([instant]), args),
  nextInSweep: (args) => v.parse(v.strictTuple([instant]), args),
  stopSweep: (args) => v.parse(nothing, args),
  exportBackup: (args) => v.parse(nothing, args),
  exportShared: (args) => v.parse(nothing, args),
  previewImport: (args) => v.parse(file, args),
  applyImport: (args) => v.parse(v.strictTuple([v.string(), v.boolean()]), args),
  wipe: (args) => v.parse(nothing, args),
  noteBackup: (args) => v.parse(nothing, args),
  health: (args) => v.parse(nothing, args),
  skeletonTabs: (args) => v.parse(nothing, args),
  takeSkeleton: (args) => v.parse(tab, args),
  silentTabs: (args) => v.parse(nothing, args),
  showTab: (args) => v.parse(tab, args),
  checkUp: (args) => v.parse(tab, args),
  keptMaps: (args) => v.parse(nothing, args),
  removeMap: (args) => v.parse(v.strictTuple([mapId]), args),
  putBackMap: (args) => v.parse(v.strictTuple([keptMap]), args),
  exportMaps: (args) => v.parse(v.strictTuple([v.pipe(v.array(mapId), v.maxLength(MAPS_KEPT))]), args),
  readMaps: (args) => v.parse(mapsText, args),
  tryMap: (args) => v.parse(v.strictTuple([...mapsText.items, v.pipe(v.number(), v.integer())]), args),
  addMaps: (args) => v.parse(mapsText, args),
  teachable: (args) => v.parse(nothing, args),
  teach: (args) => v.parse(tab, args),
};
