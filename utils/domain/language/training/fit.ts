/**
 * Fits a linear model to samples, one by one: multinomial logistic regression by FTRL-Proximal, whose L1 term leaves
 * most weights at zero (H. B. McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013).
 */
import { bucketsOf } from '../features';
import { LEVELS, type LinearModel } from '../model';
import type { Sample } from './samples';

export interface FitOptions {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly samples: number;
  /** How fast a weight moves. */
  readonly rate: number;
  /** How much must speak for a weight, label by label, before it is anything but zero. */
  readonly threshold: readonly number[];
}

/** Of all weights so many are not cut by the largest level. */
const WITHIN = 0.995;

export function fitModel(next: () => Sample, options: FitOptions): LinearModel {
  const { labels, bits, samples, rate, threshold } = options;
  const count = labels.length;
  const gradients = new Float32Array(count << bits);
  const squares = new Float32Array(count << bits);
  const weightAt = (at: number): number => {
    const gradient = gradients[at] as number;
    const least = threshold[at % count] as number;
    if (gradient <= least && gradient >= -least) return 0;
    return ((Math.sign(gradient) * least - gradient) * rate) / (1 + Math.sqrt(squares[at] as number));
  };
  const sums = new Float64Array(count);
  for (let seen = 0; seen < samples; seen++) {
    const { label, words } = next();
    const buckets = bucketsOf(words, bits);
    const weights = new Float64Array(buckets.length * count);
    sums.fill(0);
    buckets.forEach((bucket, index) => {
      for (let of = 0; of < count; of++) {
        const weight = weightAt(bucket * count + of);
        weights[index * count + of] = weight;
        sums[of] = (sums[of] as number) + weight;
      }
    });
    const chances = chancesOf(sums);
    for (let of = 0; of < count; of++) {
      const gradient = (chances[of] as number) - (of === label ? 1 : 0);
      if (Math.abs(gradient) < 1e-5) continue;
      buckets.forEach((bucket, index) => {
        const at = bucket * count + of;
        const square = squares[at] as number;
        const slower = (Math.sqrt(square + gradient * gradient) - Math.sqrt(square)) / rate;
        gradients[at] = (gradients[at] as number) + gradient - slower * (weights[index * count + of] as number);
        squares[at] = square + gradient * gradient;
      });
    }
  }
  return quantised(
    labels,
    bits,
    Float64Array.from(gradients, (_, at) => weightAt(at)),
  );
}

/** Chances from natural logarithms of odds: they add up to one. */
export function chancesOf(evidence: Float64Array): Float64Array {
  const most = Math.max(...evidence);
  const odds = evidence.map((one) => Math.exp(one - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}

/** In as many levels as a weight is kept in. */
function quantised(labels: readonly string[], bits: number, weights: Float64Array): LinearModel {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor(sizes.length * WITHIN)] ?? 1;
  const step = Math.fround(largest / LEVELS);
  const level = (weight: number) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / step)));
  const levels = Int8Array.from(weights, level);
  return { labels, bits, weights: () => levels, step };
}
