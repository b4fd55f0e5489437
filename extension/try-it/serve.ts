import { fileURLToPath } from 'node:url';
import colour from 'picocolors';
import { build, preview } from 'vite';
import { textReport } from '../../core/formats/reports/text-report.ts';
import { lint } from '../../core/index.ts';
import { councilFor } from './councils.ts';
import { SAMPLES } from './samples.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../dist/try-it/', import.meta.url));
/** Where the page usually is; the next free port where this one is taken. */
const PORT = Number(process.env['PORT'] ?? 4178);

/** The page can reach nothing but itself: the browser would refuse. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The first sample's findings, as the command line writes them. */
const sampleReport = (): string => {
  const sample = SAMPLES[0];
  if (!sample) return '';
  const findings = lint(sample.draft, councilFor('example', 'dudley'));
  const source = { file: `extension/try-it/samples/${sample.id}.json`, sameLines: false };
  const levels = { must: 0, should: 0, could: 0 };
  for (const finding of findings) levels[finding.level]++;
  const report = textReport(colour);
  return (
    report.begin() +
    report.outcome({ source, draft: sample.draft, findings }) +
    report.end({ drafts: 1, unchecked: 0, ...levels })
  );
};

process.stdout.write(`${sampleReport()}\n`);
await build({
  root: HERE,
  base: './',
  logLevel: 'error',
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'council.html'].map((page) => `${HERE}${page}`) },
  },
});
const server = await preview({
  root: HERE,
  logLevel: 'error',
  build: { outDir: OUT },
  preview: {
    host: '127.0.0.1',
    port: PORT,
    strictPort: false,
    open: false,
    headers: { 'content-security-policy': POLICY },
  },
});
process.stdout.write(
  `Probity is ready to try at ${colour.cyan(server.resolvedUrls?.local[0] ?? '')}\nCtrl+C stops it.\n`,
);

const stop = (): void => {
  void server.close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
