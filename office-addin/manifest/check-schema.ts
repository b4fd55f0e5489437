import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateManifest } from 'office-addin-manifest';

/**
 * Checks a unified manifest by Microsoft's schema, which `office-addin-manifest` carries; no network is used.
 * @param manifest The manifest as an object.
 * @returns What the schema refuses; nothing when it is valid.
 */
export const checkBySchema = async (manifest: { readonly $schema: string }): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'probity-manifest-'));
  try {
    const path = join(folder, 'manifest.json');
    await writeFile(path, JSON.stringify(manifest));
    const { isValid, report } = await validateManifest(path);
    return isValid ? [] : (report?.errors ?? []).map((error) => String(error.content));
  } catch (error) {
    // A value of the wrong kind is thrown rather than reported, with the whole manifest in the message.
    return [String(error instanceof Error ? error.message : error).replace(/ but got[\s\S]*$/, '')];
  } finally {
    await rm(folder, { recursive: true });
  }
};
