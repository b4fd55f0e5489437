/**
 * Learns from the labelled drafts in which sort of draft each rule is broken, for `core/rules/plausibility.ts`.
 *
 *   npm run train                    writes core/rules/plausibility.generated.json
 *
 * For each rule a logistic regression over what drafts show from afar, by cyclic coordinate descent (Genkin, Lewis and
 * Madigan 2007) with both penalties of the elastic net (Zou and Hastie 2005): no chance in it, so that the same drafts give
 * the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createDirectory } from '../../core/council/directory.ts';
import { type Council, type Draft, parseCouncil, parseDraft } from '../../core/index.ts';
import { protocolOf } from '../../core/protocols/index.ts';
import { SETS } from '../../core/reading/by-set.ts';
import { readDraft } from '../../core/reading/reading.ts';
import { createTextReader } from '../../core/reading/text-reader.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { EXAMPLES } from '../../core/rules/examples-registry.ts';
import { fingerprintOf, formsOf, type PlausibilityModel, SAYS, writeWeights } from '../../core/rules/plausibility.ts';
import { councilFor } from '../../extension/try-it/councils.ts';
import { SAMPLES } from '../../extension/try-it/samples.ts';
import { type Standing, setsBorneOut, standingIn } from './borne-out.ts';
import { CORPUS } from './sets.ts';

/** These read headers, dates, numbers or the form of a letter: what they see is so, whatever else the draft is like. */
const SURE: ReadonlySet<string> = new Set([
  'confidentiality/exposed-recipients',
  'correspondence/binding-letter-in-member-name',
  'correspondence/blind-copy',
  'correspondence/capacity-not-stated',
  'correspondence/form-of-address',
  'correspondence/late-reply',
  'correspondence/official-letter-in-member-name',
  'correspondence/undisclosed-copy',
  'correspondence/ward-members-not-copied',
  'instructions/too-junior',
  'media/uncleared-contact',
  'publicity/pre-election',
]);

/** The least likelihood at which a finding is plausible. */
const LEAST = 0.08;
/** Breaches that a rule must have been taught for the model to judge it. */
const TAUGHT_LEAST = 12;
/** Weight of the ridge penalty, which shares a weight among features that go together. */
const RIDGE = 1;
/** Weight of the lasso penalty: what tells little gets no weight. Without it so few breaches would be learnt by heart. */
const LASSO = 1;
const PASSES = 30;
/** How much an example of a rule counts, or a sample of the try-it page: short drafts of which there is no doubt. */
const EXAMPLE = 3;
/** Weights are kept as whole numbers of this part. */
const UNIT = 0.15;
/** Drafts in which a feature must stand. */
const SEEN_LEAST = 20;

/** A text that teaches, as it was read. */
interface Taught {
  /** What it shows of its form, its writer and its readers. */
  readonly forms: ReadonlySet<string>;
  readonly standing: Standing;
  /** Whether it breaks a rule; undefined where it teaches nothing of the rule. */
  readonly breaks: (rule: string) => boolean | undefined;
  /** How much it counts beside a whole draft. */
  readonly weight: number;
}

interface Lesson extends Omit<Taught, 'forms' | 'standing'> {
  readonly features: ReadonlySet<string>;
}

/** Reads a draft of which some words are breaches. */
type Read = (draft: Draft, breaches: readonly string[]) => Pick<Taught, 'forms' | 'standing'>;

const readerFor = (council: Council): Read => {
  const directory = createDirectory(council);
  const texts = createTextReader(council);
  return (draft, breaches) => {
    const facts = protocolOf(draft.protocol ?? council.protocol).facts;
    const reading = readDraft(draft, council, directory, facts, texts);
    const { kind, writer, audience } = reading;
    return {
      forms: formsOf({ kind, writer, audience, draft }),
      standing: standingIn(reading, draft, breaches),
    };
  };
};

const corpus = new URL('./', import.meta.url);

/** A labelled draft as its file has it. */
interface Labelled {
  readonly draft: Draft;
  readonly broken: ReadonlySet<string>;
  /** Rules that may be broken or not. */
  readonly open: ReadonlySet<string>;
  /** The words that break them. */
  readonly breaches: readonly string[];
}

interface Label {
  readonly rule: string;
  readonly quote: string;
  readonly field?: string;
}

/** The drafts of every set that somebody has read; the others measure it. */
const labelledDrafts = (): Labelled[] =>
  [...new Set(CORPUS.flatMap(({ folder, unread }) => (unread ? [] : folder)))].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, corpus))
      .filter((file) => file.endsWith('.ndjson'))
      .sort()
      .flatMap((file) =>
        readFileSync(new URL(`${folder}/${file}`, corpus), 'utf8')
          .split('\n')
          .filter(Boolean),
      )
      .map((line) => {
        const { id: _, target: __, violates: ___, expect, also = [], why: ____, ...draft } = JSON.parse(line);
        const labels: readonly Label[] = expect;
        return {
          draft: parseDraft(draft),
          broken: new Set(labels.map(({ rule }) => rule)),
          open: new Set<string>(also),
          breaches: labels.flatMap(({ quote, field }) => (field ? [] : quote)),
        };
      }),
  );

const roleOf = (draft: Draft, council: Council): string => {
  if (draft.kind !== 'email') return draft.author.role;
  return council.members.some(({ email }) => email === draft.from.email) ? 'member' : 'officer';
};

/**
 * Passages of a rule, each as the whole text of a draft that goes where breaches of the rule go: short drafts with little
 * besides the act, of which the labelled drafts have few.
 */
const passageLessons = (
  rule: string,
  file: string,
  drafts: readonly Labelled[],
  council: Council,
  read: Read,
): Taught[] => {
  const breaches = drafts.filter(({ broken }) => broken.has(rule)).map(({ draft }) => draft);
  return readFileSync(new URL(`passages/${file}.tsv`, corpus), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line, number) => {
      const [label, kind, writer, text = ''] = line.split('\t');
      const likely = breaches.filter((draft) => draft.kind === kind && roleOf(draft, council) === writer);
      const around = likely[number % likely.length];
      if (!around) return [];
      const body = text.replace(/\\n/g, '\n');
      const draft = { ...around, body, ...(around.kind === 'email' && { subject: '' }) };
      const breaks = label === '1';
      const taught = read(draft, breaks ? [body] : []);
      return [{ ...taught, breaks: (asked: string) => (asked === rule ? breaks : undefined), weight: 1 }];
    });
};

/** Files of passages that are not called by their rule. */
const ACTS: Readonly<Record<string, readonly string[]>> = {
  'correspondence/binding-letter-in-member-name': ['binding-commitment'],
  'publicity/party-political': ['party-politics', 'party-politics.2'],
  'respect/public-criticism-of-officer': ['criticism-of-officer', 'criticism-of-officer.2'],
};

const taughtTexts = (): Taught[] => {
  const council = parseCouncil(JSON.parse(readFileSync(new URL('council.json', corpus), 'utf8')));
  const read = readerFor(council);
  const drafts = labelledDrafts();
  const readSample = readerFor(councilFor('example', 'dudley'));
  const readExample = readerFor(parseCouncil(exampleCouncil));
  const files = new Set(readdirSync(new URL('passages/', corpus)));
  return [
    ...drafts.map(({ draft, broken, open, breaches }) => ({
      ...read(draft, breaches),
      breaks: (rule: string) => (open.has(rule) ? undefined : broken.has(rule)),
      weight: 1,
    })),
    ...SAMPLES.map(({ draft, shows }) => ({
      ...readSample(draft, shows.length > 0 ? [draft.body] : []),
      breaks: (rule: string) => shows.includes(rule),
      weight: EXAMPLE,
    })),
    ...Object.entries(EXAMPLES).flatMap(([rule, { flagged, fine }]) => [
      ...flagged.map(({ draft }) => ({
        ...readExample(draft, [draft.body]),
        breaks: (asked: string) => asked === rule || undefined,
        weight: EXAMPLE,
      })),
      ...fine.map(({ draft }) => ({
        ...readExample(draft, []),
        breaks: (asked: string) => (asked === rule ? false : undefined),
        weight: EXAMPLE,
      })),
    ]),
    ...Object.keys(EXAMPLES).flatMap((rule) =>
      (ACTS[rule] ?? [rule.slice(rule.indexOf('/') + 1)])
        .filter((file) => files.has(`${file}.tsv`))
        .flatMap((file) => passageLessons(rule, file, drafts, council, read)),
    ),
  ];
};

/** What the texts teach; only phrases that other texts bear out count. */
const lessons = (): Lesson[] => {
  const taught = taughtTexts();
  const sets = setsBorneOut(taught.map(({ standing }) => standing));
  return taught.map(({ forms, breaks, weight }, text) => ({
    features: new Set([...forms, ...[...(sets[text] ?? [])].map((set) => SAYS.get(set) as string)]),
    breaks,
    weight,
  }));
};

/** What is learnt of one rule: a constant, and a weight for each feature. */
interface Learnt {
  readonly constant: number;
  readonly weights: Float64Array;
}

/**
 * Learns one rule.
 * @param columns For each feature, the drafts that show it.
 * @param broken For each draft, whether it breaks the rule.
 * @param counts For each draft, how much it counts.
 */
const learn = (columns: readonly Int32Array[], broken: Uint8Array, counts: Float64Array): Learnt => {
  const weights = new Float64Array(columns.length);
  const scores = new Float64Array(broken.length);
  const everyDraft = Int32Array.from(broken.keys());
  let constant = 0;
  /** One Newton step along a feature, as far as the penalties let it go; returns how far it went. */
  const stepAlong = (drafts: Int32Array, weight: number, ridge: number, lasso: number): number => {
    let slope = -ridge * weight;
    let curve = ridge;
    for (const draft of drafts) {
      const likelihood = 1 / (1 + Math.exp(-(scores[draft] as number)));
      const count = counts[draft] as number;
      slope += count * ((broken[draft] as number) - likelihood);
      curve += count * likelihood * (1 - likelihood);
    }
    curve = Math.max(curve, 0.05);
    const freely = weight + slope / curve;
    const best = Math.sign(freely) * Math.max(0, Math.abs(freely) - lasso / curve);
    // No step is so long that the curve at its start says nothing of its end.
    const step = Math.max(-1, Math.min(1, best - weight));
    for (const draft of drafts) scores[draft] = (scores[draft] as number) + step;
    return step;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    constant += stepAlong(everyDraft, 0, 0, 0);
    columns.forEach((drafts, feature) => {
      weights[feature] = (weights[feature] as number) + stepAlong(drafts, weights[feature] as number, RIDGE, LASSO);
    });
  }
  return { constant, weights };
};

const logit = (likelihood: number): number => Math.log(likelihood / (1 - likelihood));

/** Learns every rule that there are breaches enough of. */
const train = (taught: readonly Lesson[]): PlausibilityModel => {
  const seen = new Map<string, number>();
  for (const { features } of taught) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const often = new Set([...seen].flatMap(([feature, times]) => (times >= SEEN_LEAST ? [feature] : [])));
  const ofSets = new Set(SAYS.values());
  const forms = [...often].filter((feature) => !ofSets.has(feature)).sort();
  const without = SETS.filter((set) => !often.has(SAYS.get(set) as string));
  const features = [...forms, ...[...SAYS.values()].filter((feature) => often.has(feature))];
  const rules: Record<string, PlausibilityModel['rules'][string]> = {};
  for (const rule of Object.keys(EXAMPLES).sort()) {
    if (SURE.has(rule)) continue;
    const telling = taught.filter(({ breaks }) => breaks(rule) !== undefined);
    const broken = Uint8Array.from(telling, ({ breaks }) => (breaks(rule) ? 1 : 0));
    if (broken.filter(Boolean).length < TAUGHT_LEAST) continue;
    const columns = features.map((feature) =>
      Int32Array.from(telling.flatMap((lesson, draft) => (lesson.features.has(feature) ? [draft] : []))),
    );
    const { constant, weights } = learn(
      columns,
      broken,
      Float64Array.from(telling, ({ weight }) => weight),
    );
    rules[rule] = {
      start: Math.round((constant - logit(LEAST)) / UNIT),
      weights: writeWeights([...weights].map((weight) => Math.round(weight / UNIT))),
    };
  }
  return { forms, without, learntFor: fingerprintOf(SETS), unit: UNIT, rules };
};

const model = train(lessons());
writeFileSync(new URL('../../core/rules/plausibility.generated.json', import.meta.url), `${JSON.stringify(model)}\n`);
process.stdout.write(`${Object.keys(model.rules).length} rules\n`);
