/** By what deadlines are worked out, as the export format has it: policies and business hours. */
import * as v from 'valibot';
import { CHANNELS } from '../conversation/ids';
import { INTERRUPTION_REASONS, LONGEST_DURATION } from '../deadlines/business-hours';
import { faultsOf } from '../deadlines/hours-faults';
import { isOwnPolicy, policyFaultsOf } from '../deadlines/own-policies';
import { CLOCKS, CONFIDENCES, POLICY_KINDS } from '../deadlines/policy';
import { label } from './format-shapes';

const norm = v.strictObject({
  duration: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_DURATION)),
  /** `calendar` runs through nights and days off, `working` only while the shop is open. */
  clock: v.picklist(CLOCKS),
  source: v.pipe(v.string(), v.maxLength(500)),
  date: v.pipe(v.string(), v.maxLength(30)),
  /** The marketplace's own text, reliable others, nobody: the seller's own rule. */
  confidence: v.picklist(CONFIDENCES),
});

/** One of those in force, the first that fits counting; the ids of the seller's own begin with `own-`, and only they are imported. */
export const exportedPolicy = v.pipe(
  v.strictObject({
    id: label,
    version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
    marketplace: label,
    /** `null`, in these three, is any. */
    account: v.exactOptional(v.nullable(label), null),
    channel: v.nullable(v.picklist(CHANNELS)),
    kind: v.exactOptional(v.nullable(v.picklist(POLICY_KINDS)), null),
    target: norm,
    limit: v.nullable(norm),
  }),
  v.check((policy) => !isOwnPolicy(policy) || isSound(policy)),
);

function isSound({ target, limit }: { target: v.InferOutput<typeof norm>; limit: v.InferOutput<typeof norm> | null }) {
  const isOwn = target.confidence === 'C' && (limit === null || limit.confidence === 'C');
  return isOwn && policyFaultsOf({ target, limit }).length === 0;
}

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const endTime = v.pipe(v.string(), v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));
/** ISO 8601 with `Z` or an offset. */
const anyInstant = v.pipe(v.string(), v.maxLength(40));

/** When a shop is open. */
export const exportedHours = v.pipe(
  v.strictObject({
    /** Whose; `null`, or not there: of all accounts that have none of their own. */
    of: v.exactOptional(v.nullable(v.strictObject({ marketplace: label, id: label })), null),
    /** IANA. */
    zone: v.pipe(v.string(), v.maxLength(100)),
    /**
     * Monday first. Wall times; `to` earlier than `from`, or equal, is the next day's; what overlaps counts once. Times
     * that clocks skip or repeat are taken as `Temporal` does with `compatible`.
     */
    week: v.pipe(v.array(v.array(v.strictObject({ from: time, to: endTime }))), v.length(7)),
    /** YYYY-MM-DD: no interval begins on that day. */
    daysOff: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))), []),
    /** What stopped the work; `to: null` is still going on. */
    interruptions: v.exactOptional(
      v.array(
        v.strictObject({ from: anyInstant, to: v.nullable(anyInstant), reason: v.picklist(INTERRUPTION_REASONS) }),
      ),
      [],
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const [fault] = dataset.typed ? faultsOf(dataset.value) : [];
    if (!fault) return;
    const path = fault.place.map((key) => ({
      type: 'unknown' as const,
      origin: 'value' as const,
      input: null,
      key,
      value: null,
    }));
    addIssue({ message: fault.reason, path: path as unknown as [v.IssuePathItem, ...v.IssuePathItem[]] });
  }),
);

export type ExportedPolicy = v.InferOutput<typeof exportedPolicy>;
export type ExportedHours = v.InferOutput<typeof exportedHours>;
