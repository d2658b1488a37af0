/** From lines to the bytes that the detector takes: the same bytes from the same lines, seed and engine. */
import { type LinearModel, packModels } from '../model';
import { type FitOptions, fitModel } from './fit';
import type { Line } from './lines';
import { randomFrom } from './random';
import { type Subject, sampler } from './samples';

interface Plan {
  readonly script: 'cyrillic' | 'latin';
  readonly bits: number;
  readonly rate: number;
  /** For a subject whose `worth` is one. */
  readonly threshold: number;
  readonly subjects: readonly (Subject & {
    /** What a weight of it is worth: the less, the more must speak for one. */
    readonly worth: number;
  })[];
}

const OWN = 0.37;

/** Ukrainian and Russian are what is mostly met, and hardest to tell apart: they get the most of the weights. */
const PLANS: readonly Plan[] = [
  {
    script: 'cyrillic',
    bits: 15,
    rate: 0.3,
    threshold: 7,
    subjects: [
      { label: 'uk', lines: ['uk'], share: 28, own: OWN, worth: 1 },
      { label: 'ru', lines: ['ru'], share: 30, own: OWN, worth: 1 },
      { label: 'be', lines: ['be'], share: 9, own: OWN, worth: 0.75 },
      { label: 'kk', lines: ['kk'], share: 12, own: OWN, worth: 0.5 },
      { label: 'ky', lines: ['ky'], share: 5, own: OWN, worth: 0.4 },
      { label: 'tg', lines: ['tg'], share: 4, own: OWN, worth: 0.35 },
      { label: 'uz-Cyrl', lines: ['uz-Cyrl'], share: 5, own: OWN, worth: 0.4 },
      { label: 'xx', lines: ['xx-Cyrl'], share: 7, own: OWN, worth: 0.5 },
    ],
  },
  {
    script: 'latin',
    bits: 12,
    rate: 0.3,
    threshold: 9.5,
    subjects: [
      { label: 'en', lines: ['en'], share: 17, own: OWN, worth: 1 },
      { label: 'pl', lines: ['pl'], share: 11, own: OWN, worth: 0.8 },
      { label: 'ro', lines: ['ro'], share: 11, own: OWN, worth: 0.8 },
      { label: 'az', lines: ['az'], share: 11, own: OWN, worth: 0.7 },
      { label: 'uz', lines: ['uz'], share: 9, own: OWN, worth: 0.7 },
      { label: 'uk-Latn', lines: ['uk', 'uk-Latn'], share: 9, own: OWN, worth: 1, as: 'transliterated' },
      { label: 'ru-Latn', lines: ['ru', 'ru-Latn'], share: 9, own: OWN, worth: 1, as: 'transliterated' },
      { label: 'xx', lines: ['xx-Latn'], share: 14, own: OWN, worth: 0.5 },
      { label: 'brand', lines: ['brand'], share: 6, own: OWN, worth: 0.6 },
      { label: 'keys', lines: ['uk', 'ru'], share: 5, own: OWN, worth: 0.4, as: 'typed-in-english' },
    ],
  },
];

export interface TrainingOptions {
  readonly seed: number;
  /** How many slices each model is shown. */
  readonly samples: number;
}

/** @throws Error when there is no line of a language that is to be told apart */
export function trainModels(lines: readonly Line[], { seed, samples }: TrainingOptions): LinearModel[] {
  return PLANS.map(({ script, bits, rate, threshold, subjects }, index) => {
    const options: FitOptions = {
      ...{ bits, rate, samples },
      labels: subjects.map(({ label }) => label),
      threshold: subjects.map(({ worth }) => threshold / worth),
    };
    return fitModel(sampler(lines, script, subjects, randomFrom(seed + index)), options);
  });
}

/** The weights' file. */
export function trainWeights(lines: readonly Line[], options: TrainingOptions): Uint8Array {
  return packModels(trainModels(lines, options));
}
