import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atob as decode } from '../../office-addin/send-check/base64.ts';

it('decodes base64 as a browser does', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(decode(text)).toBe(atob(text));
      expect(decode(text.replace(/=+$/, ''))).toBe(atob(text));
    }),
  );
});
