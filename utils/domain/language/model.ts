/** Linear models over pieces of words, one a script, and the bytes in which their weights are kept. */
import { bucketsOf } from './features';
import { type BitCoder, bitReader, bitWriter, CONTEXTS } from './range-coder';

export interface LinearModel {
  /** What it tells apart. */
  readonly labels: readonly string[];
  /** It has 2^bits buckets. */
  readonly bits: number;
  /** By bucket, then by label: -LEVELS to LEVELS. Unpacked when they are first asked for. */
  readonly weights: () => Int8Array;
  /** What one level is worth, in natural logarithms of odds. */
  readonly step: number;
}

/** Of a weight's sizes, without its sign. */
export const LEVELS = 7;

/** How much speaks for each of the model's labels, in natural logarithms of odds; nothing but zeros for no words. */
export function evidenceOf({ labels, bits, weights, step }: LinearModel, words: readonly string[]): Float64Array {
  const sums = new Float64Array(labels.length);
  const all = weights();
  for (const bucket of bucketsOf(words, bits)) {
    const from = bucket * labels.length;
    for (let label = 0; label < labels.length; label++) sums[label] = (sums[label] ?? 0) + (all[from + label] ?? 0);
  }
  return sums.map((sum) => sum * step);
}

/** The file: this, the number of models, the models, and a checksum of all before it (CRC-32, four bytes). */
const MAGIC = [0x54, 0x41, 0x4b, 0x54, 0x01];
const CHECKSUM = 4;

/** @returns undefined when the bytes are none of ours, or damaged */
export function unpackModels(bytes: Uint8Array): LinearModel[] | undefined {
  const end = bytes.length - CHECKSUM;
  if (end <= MAGIC.length || MAGIC.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(end) !== checksumOf(bytes.subarray(0, end))) return undefined;
  const models: LinearModel[] = [];
  let at = MAGIC.length + 1;
  for (let left = bytes[MAGIC.length] ?? 0; left > 0; left--) {
    const bits = bytes[at] ?? 0;
    const names = bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0));
    const labels = String.fromCharCode(...names).split(' ');
    at += 2 + names.length;
    const step = view.getFloat32(at);
    const length = view.getUint32(at + 4);
    at += 8;
    const packed = bytes.subarray(at, at + length);
    models.push({ labels, bits, step, weights: once(() => unpacked(packed, labels.length, bits)) });
    at += length;
  }
  return models;
}

/** What `unpackModels` reads. Labels are ASCII without spaces. */
export function packModels(models: readonly LinearModel[]): Uint8Array {
  const bytes: number[] = [...MAGIC, models.length];
  for (const { labels, bits, weights, step } of models) {
    const names = [...labels.join(' ')].map((char) => char.charCodeAt(0));
    const writer = bitWriter();
    transcode(writer, weights().slice(), labels.length);
    const packed = writer.finish();
    const numbers = new DataView(new ArrayBuffer(8));
    numbers.setFloat32(0, step);
    numbers.setUint32(4, packed.length);
    bytes.push(bits, names.length, ...names, ...new Uint8Array(numbers.buffer), ...packed);
  }
  const sum = new DataView(new ArrayBuffer(CHECKSUM));
  sum.setUint32(0, checksumOf(Uint8Array.from(bytes)));
  return Uint8Array.from([...bytes, ...new Uint8Array(sum.buffer)]);
}

function unpacked(packed: Uint8Array, labels: number, bits: number): Int8Array {
  const weights = new Int8Array(labels << bits);
  transcode(bitReader(packed), weights, labels);
  return weights;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Weights, bucket by bucket, most of them zero; of many a bucket all are, which is said first. Whether one is depends on its label and on how many of its bucket were
 * not; its sign on that of the bucket's sum so far; its size on its label.
 */
function transcode(coder: BitCoder, weights: Int8Array, labels: number): void {
  const signs = labels * 16;
  const sizes = signs * 2;
  for (let from = 0; from < weights.length; from += labels) {
    let used = 0;
    let sum = 0;
    let last = 0;
    if (!coder.bit(CONTEXTS - 1, coder.writes && isUsed(weights, from, labels))) continue;
    for (let label = 0; label < labels; label++) {
      const known = weights[from + label] ?? 0;
      const before = Math.min(used, 3) * 3 + Math.sign(last) + 1;
      let weight = 0;
      if (coder.bit(label * 16 + before, known !== 0)) {
        const side = (Math.sign(sum) + 1) * 2 + Math.min(used, 1);
        const isNegative = coder.bit(signs + label * 16 + side, known < 0);
        let size = 1;
        while (size < LEVELS && coder.bit(sizes + label * 16 + size, Math.abs(known) > size)) size++;
        weight = isNegative ? -size : size;
        used++;
        sum += weight;
        last = weight;
      }
      weights[from + label] = weight;
    }
  }
}

function isUsed(weights: Int8Array, from: number, labels: number): boolean {
  for (let label = 0; label < labels; label++) if (weights[from + label] !== 0) return true;
  return false;
}

/** CRC-32, with what each byte does to it worked out first. */
function checksumOf(bytes: Uint8Array): number {
  const effects = Int32Array.from({ length: 256 }, (_, byte) => {
    let effect = byte;
    for (let bit = 0; bit < 8; bit++) effect = (effect >>> 1) ^ (effect & 1 ? 0xedb88320 : 0);
    return effect;
  });
  let sum = -1;
  for (let at = 0; at < bytes.length; at++) {
    sum = (sum >>> 8) ^ (effects[(sum ^ (bytes[at] as number)) & 0xff] as number);
  }
  return ~sum >>> 0;
}
