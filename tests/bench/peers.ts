import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { createSession, Draft } from '../../core/index.ts';
import { benchCouncil } from './drafts.ts';
import { scanBare } from './floor.ts';

/** Something that checks drafts. */
export interface Peer {
  check(draft: Draft): unknown;
  /** Forgets every text it has seen; absent where a peer remembers none. */
  forget?(): void;
}

const require = createRequire(import.meta.url);

const probity = async (bundle: string): Promise<Peer> => {
  const core = (await import(pathToFileURL(bundle).href)) as { createSession: typeof createSession };
  const council = benchCouncil();
  let session = core.createSession(council);
  return {
    check: (draft) => session.check(draft),
    forget() {
      session = core.createSession(council);
    },
  };
};

const harper = async (): Promise<Peer> => {
  const { LocalLinter } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return { check: ({ body }) => linter.lint(body) };
};

/** Thirty patterns such as a rule of Probity asks for. */
const WINK_PATTERNS = [
  ...['copy', 'bcc', 'blind', 'loop', 'forward', 'include'].map((word) => `[${word}] [|PRON] [|ADP|DET] [NOUN|PROPN]`),
  ...['promise', 'guarantee', 'undertake', 'agree', 'commit', 'confirm'].map(
    (word) => `[${word}] [|DET] [|ADJ] [NOUN]`,
  ),
  ...['fail', 'ignore', 'refuse', 'mislead', 'neglect', 'botch'].map((word) => `[PROPN|PRON] [|ADV] [${word}]`),
  ...['vote', 'elect', 'campaign', 'opposition', 'manifesto', 'party'].map((word) => `[${word}] [|ADP] [PROPN]`),
  ...['reply', 'respond', 'answer', 'resident', 'press', 'journalist'].map((word) => `[${word}] [ADP|DET]`),
];

const wink = async (): Promise<Peer> => {
  const model: unknown = require('wink-eng-lite-web-model');
  const winkNlp = require('wink-nlp') as (model: unknown, pipe: string[]) => WinkNlp;
  const nlp = winkNlp(model, ['sbd', 'negation', 'pos', 'cer']);
  nlp.learnCustomEntities(WINK_PATTERNS.map((pattern, index) => ({ name: `p${index}`, patterns: [pattern] })));
  return {
    check({ body }) {
      const doc = nlp.readDoc(body);
      return [doc.customEntities().out(), doc.tokens().out(nlp.its['pos']), doc.tokens().out(nlp.its['negationFlag'])];
    },
  };
};

interface WinkNlp {
  readonly its: Readonly<Record<string, unknown>>;
  learnCustomEntities(entities: readonly { readonly name: string; readonly patterns: readonly string[] }[]): number;
  readDoc(text: string): { tokens(): WinkList; customEntities(): WinkList };
}
interface WinkList {
  out(of?: unknown): unknown;
}

const alex = async (): Promise<Peer> => {
  const { text } = await import('alex');
  return { check: ({ body }) => text(body).messages };
};

const writeGood = async (): Promise<Peer> => {
  const suggest = require('write-good') as (text: string) => unknown[];
  return { check: ({ body }) => suggest(body) };
};

const floor = async (): Promise<Peer> => ({ check: ({ body }) => scanBare(body) });

/** How each peer is made ready; `bundle` is Probity's own core as surfaces carry it. */
export const PEERS: Readonly<Record<string, (bundle: string) => Promise<Peer>>> = {
  'bare scan': floor,
  Probity: probity,
  'wink-nlp': wink,
  'write-good': writeGood,
  alex,
  'harper.js': harper,
};
