/**
 * Colours, lengths and type of the review, as custom properties of `.probity`. After Fluent's tokens, on native
 * elements. Lengths are pixels: in a webmail's page a `rem` is whatever that page made of it, and zoom works on both.
 * Text on its background has a contrast of 4.5 or more in both themes, lines and shapes 3 or more.
 */
const LIGHT = `
  color-scheme: light;
  --surface: #ffffff;
  --surface-2: #f5f6f7;
  --surface-hover: #eceef0;
  --text: #1b1f23;
  --text-2: #4a5259;
  --line: #d5d9dd;
  --line-strong: #767f87;
  --accent: #0b5a83;
  --accent-hover: #08486a;
  --on-accent: #ffffff;
  --focus: #0b5a83;
  --must: #a8201a;
  --must-soft: #fbeceb;
  --should: #8a5200;
  --should-soft: #fcf3e3;
  --could: #205ea6;
  --could-soft: #eaf1fa;
  --error: #a8201a;
  --shadow: 0 0 2px rgb(0 0 0 / 14%), 0 8px 20px rgb(0 0 0 / 16%);

`;

const DARK = `
  color-scheme: dark;
  --surface: #22272c;
  --surface-2: #2b3137;
  --surface-hover: #353c43;
  --text: #f1f3f4;
  --text-2: #bcc4cb;
  --line: #434b53;
  --line-strong: #8d979f;
  --accent: #7cc4ea;
  --accent-hover: #a3d7f2;
  --on-accent: #0b2230;
  --focus: #7cc4ea;
  --must: #ff9d94;
  --must-soft: #43282a;
  --should: #f0bd6c;
  --should-soft: #3f3423;
  --could: #94c2f5;
  --could-soft: #263545;
  --error: #ff9d94;
  --shadow: 0 0 2px rgb(0 0 0 / 50%), 0 10px 24px rgb(0 0 0 / 55%);

`;

export const TOKENS_CSS = `
.probity {
  ${LIGHT}
  --font: "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Roboto, "Noto Sans", sans-serif;
  --radius: 6px;
}
@media (prefers-color-scheme: dark) {
  .probity[data-theme="auto"] { ${DARK} }
}
.probity[data-theme="dark"] { ${DARK} }
`;
