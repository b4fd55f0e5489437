import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packTightly } from '../../extension/store/pack-tightly.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'probity-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('packs the same files in fewer bytes, and leaves as it is what cannot be packed', async () => {
  const rules = readFileSync(new URL('../../core/rules/explanations.generated.json', import.meta.url), 'utf8');
  const zip = new JSZip().file('lib/rules.json', rules).file('a.txt', 'a');
  const path = join(folder, 'extension.zip');
  writeFileSync(
    path,
    await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } }),
  );
  const before = statSync(path).size;

  await packTightly(path);

  expect(statSync(path).size).toBeLessThan(before);
  const { files } = await JSZip.loadAsync(readFileSync(path), { checkCRC32: true });
  expect(
    Object.values(files)
      .filter(({ dir }) => !dir)
      .map(({ name }) => name),
  ).toEqual(['lib/rules.json', 'a.txt']);
  expect(await files['lib/rules.json']?.async('string')).toBe(rules);
  expect(await files['a.txt']?.async('string')).toBe('a');
});
