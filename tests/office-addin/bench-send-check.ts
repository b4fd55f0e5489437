/**
 * Part of `npm run bench`: how long the check on Send takes for a message of 300 words, each message in a runtime of its
 * own as classic Outlook starts one, beside the same core in Node. It prints a line and holds nobody to it.
 */
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { buildEvents, buildScriptOnly } from '../../office-addin/bundles.ts';
import { benchCouncil, benchDrafts, joinedDrafts } from '../bench/drafts.ts';
import { quantile } from '../bench/floor.ts';
import { createFakeOutlook } from './support/fake-outlook.ts';
import { composeOf, type Email } from './support/outlook-message.ts';
import { loadEvents, pressSend } from './support/send.ts';

const WORDS = 300;
const MESSAGES = 20;

/** Milliseconds of the processor's own time since then: what else the machine does is left out. */
const ownTimeSince = (began: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

const inNode = (code: string, council: string, email: Email): number => {
  const began = process.cpuUsage();
  const context = createContext({ atob, TextDecoder });
  runInContext(code, context);
  Object.assign(context, { council, draft: JSON.stringify(email) });
  runInContext('probityOpen(council); probityCheck(draft)', context);
  return ownTimeSince(began);
};

const isEmail = (draft: { readonly kind: string }): draft is Email => draft.kind === 'email';

const council = benchCouncil();
const events = await buildEvents(council);
const core = await buildScriptOnly(fileURLToPath(new URL('support/lint-in-script.ts', import.meta.url)));
const profile = JSON.stringify(council);
const emails = joinedDrafts(benchDrafts().filter(isEmail), WORDS, MESSAGES).filter(isEmail);
const cold: number[] = [];
const again: number[] = [];
const node: number[] = [];
for (const email of emails) {
  const outlook = createFakeOutlook(composeOf(email));
  const began = process.cpuUsage();
  loadEvents(events, outlook);
  await pressSend(outlook, undefined, 0);
  cold.push(ownTimeSince(began));
  const anew = process.cpuUsage();
  await pressSend(outlook, undefined, 0);
  again.push(ownTimeSince(anew));
  node.push(inNode(core, profile, email));
}

const p95 = (times: readonly number[]): number => quantile(times, 0.95);
const told = (times: readonly number[]): string =>
  `${Math.round(p95(times))} ms (${(p95(times) / p95(node)).toFixed(2)} x)`;
process.stdout.write(
  `\nThe check on Send, ${emails.length} messages of ${WORDS} words, processor time, p95: from a cold start ${told(cold)}, ` +
    `once more ${told(again)}; the same core in Node, cold, ${Math.round(p95(node))} ms\n`,
);
