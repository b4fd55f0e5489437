import { createHash } from 'node:crypto';

/** Probity's own name space for ids of add-ins. */
const NAMESPACE = '6f0d1c52-9f0e-5b7b-8f5e-3d1c7a4f2b90';

/**
 * Makes the same id from the same words every time: a UUID of version 5 (RFC 9562, section 5.5).
 * @param parts What tells this add-in from all others.
 */
export const stableId = (...parts: readonly string[]): string => {
  const digest = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(parts.join('\n'), 'utf8')
    .digest()
    .subarray(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
