import { chmod, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const OUT = 'dist/cli';

/**
 * Bundles the `probity` command into dist/cli, so that it starts fast and needs nothing installed beside it. Readers
 * of rarer files become chunks of their own and are loaded only when such a file is met.
 */
const buildCli = async (): Promise<void> => {
  await rm(OUT, { recursive: true, force: true });
  await build({
    entryPoints: { probity: 'core/cli/probity.ts' },
    outdir: OUT,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'linked',
    banner: {
      // some libraries inside are CommonJS and ask for Node's modules by require
      js: "#!/usr/bin/env node\nimport { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  await chmod(`${OUT}/probity.js`, 0o755);
};

await buildCli();
