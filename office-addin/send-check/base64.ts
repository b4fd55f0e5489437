const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Decodes base64 where there is neither a page nor Node: the table of HTML entities comes so, and without it the send
 * check would not even load in classic Outlook. The bundler puts it in place of the global of that name.
 * @param text Base64, with or without padding; any other character is skipped.
 * @returns One character from 0 to 255 for each byte.
 */
export const atob = (text: string): string => {
  let decoded = '';
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) continue;
    held = (held << 6) | digit;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    decoded += String.fromCharCode((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return decoded;
};
