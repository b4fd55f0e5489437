import { TOKENS_CSS } from './tokens.ts';

/** Bare elements get no more weight than their own name, so that a page with components in its layout overrules it. */
const BASE = `
.probity, .probity * { box-sizing: border-box; }
.probity {
  font: 400 14px/1.5 var(--font);
  color: var(--text);
  text-align: start;
  letter-spacing: normal;
  text-transform: none;
  white-space: normal;
}
:where(.probity) :where(h2, h3, h4, p, ul, ol, dl, dd, fieldset, legend) { margin: 0; padding: 0; border: 0; }
:where(.probity) :where(ul, ol) { list-style: none; }
:where(.probity) h2 { font-size: 16px; font-weight: 600; line-height: 1.35; }
:where(.probity) h3 { font-size: 14px; font-weight: 600; }
:where(.probity) h4 { font-size: 13px; font-weight: 600; color: var(--text-2); }
:where(.probity) :where(p, li, dd, span, h2, h3) { overflow-wrap: anywhere; }
.probity svg { flex: none; fill: none; stroke: currentcolor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.probity .hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.probity :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.probity .shape .outline { fill: currentcolor; stroke: currentcolor; stroke-width: 1; }
.probity .shape .sign { stroke: var(--surface); stroke-width: 2; }
.probity [data-level="must"] { --level: var(--must); --level-soft: var(--must-soft); }
.probity [data-level="should"] { --level: var(--should); --level-soft: var(--should-soft); }
.probity [data-level="could"] { --level: var(--could); --level-soft: var(--could-soft); }
.probity .shape { color: var(--level); }
.probity .badge {
  display: inline-flex; align-items: center; gap: 6px; padding: 2px 8px 2px 6px; border-radius: 4px;
  background: var(--level-soft); color: var(--level); font-size: 13px; font-weight: 600; line-height: 20px;
}
.probity .badge .sign { stroke: var(--level-soft); }
`;

const CONTROLS = `
.probity .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.probity .button {
  min-height: 32px; padding: 5px 12px; border: 1px solid var(--line-strong); border-radius: 4px; background: var(--surface);
  color: var(--text); font: 600 14px/20px var(--font); text-align: start; cursor: pointer;
}
.probity .button:hover { background: var(--surface-hover); }
.probity .button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.probity .button.primary:hover { border-color: var(--accent-hover); background: var(--accent-hover); }
.probity .quiet .button { padding-inline: 9px; border-color: var(--line); font-size: 13px; font-weight: 400; }
.probity .icon {
  display: inline-grid; place-items: center; width: 28px; height: 28px; padding: 0; border: 0; border-radius: 4px;
  background: none; color: var(--text-2); cursor: pointer;
}
.probity .icon:hover { background: var(--surface-hover); color: var(--text); }
.probity .field label { display: block; font-weight: 600; }
.probity .field .hint { color: var(--text-2); font-size: 13px; }
.probity .field .error { margin-top: 4px; color: var(--error); font-weight: 600; }
.probity textarea {
  display: block; width: 100%; margin-top: 6px; padding: 6px 8px; border: 1px solid var(--line-strong); border-radius: 4px;
  background: var(--surface); color: var(--text); font: 400 14px/1.5 var(--font); resize: vertical;
}
.probity textarea[aria-invalid="true"] { border-color: var(--error); box-shadow: inset 0 0 0 1px var(--error); }
.probity textarea:focus-visible { outline-offset: 0; }
.probity .reason { display: grid; gap: 10px; }
`;

const DETAIL = `
.probity .detail { display: grid; gap: 10px; }
.probity .detail h3 { margin-bottom: -8px; color: var(--text-2); font-size: 13px; }
.probity .clauses { display: flex; flex-wrap: wrap; gap: 4px 6px; margin-top: -4px; }
.probity .clauses li {
  padding: 1px 8px; border: 1px solid var(--line); border-radius: 4px; background: var(--surface-2); color: var(--text-2);
  font-size: 13px;
}
.probity .outcome:empty { display: none; }
.probity .outcome p { padding: 6px 10px; border-inline-start: 3px solid var(--accent); background: var(--surface-2); }
.probity .explanation { display: grid; gap: 6px; padding: 10px 12px; border-radius: 4px; background: var(--surface-2); }
.probity .examples { display: grid; gap: 8px; }
.probity .examples li { padding-inline-start: 10px; border-inline-start: 2px solid var(--line-strong); }
.probity .examples .sample { white-space: pre-wrap; }
.probity .examples .because { color: var(--text-2); font-size: 13px; }
.probity .card {
  display: grid; gap: 8px; width: 372px; max-width: calc(100vw - 16px); margin: 0; padding: 12px 16px 16px; overflow: auto;
  border: 1px solid var(--line); border-radius: 8px; background: var(--surface); color: var(--text); box-shadow: var(--shadow);
}
.probity .card:focus-visible { outline-offset: -1px; }
.probity .card.floating { position: fixed; inset: auto; z-index: 2147483647; }
.probity .card-head { display: flex; align-items: center; gap: 4px; margin-inline-end: -6px; }
.probity .steps { display: inline-flex; align-items: center; margin-inline-start: auto; color: var(--text-2); font-size: 13px; }
.probity .card-head .close { margin-inline-start: auto; }
.probity .steps + .close { margin-inline-start: 4px; }
`;

const LIST = `
.probity .list, .probity .recipients { display: grid; gap: 12px; background: var(--surface); color: var(--text); }
.probity .list .summary { margin-top: -10px; color: var(--text-2); }
.probity .level-heading { display: flex; align-items: center; gap: 8px; margin: 8px 0 6px; }
.probity .level-heading .shape { width: 14px; height: 14px; }
.probity .items { display: grid; gap: 8px; }
.probity .item {
  border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface);
}
.probity .head {
  display: grid; grid-template-columns: 14px minmax(0, 1fr); gap: 2px 10px; width: 100%; padding: 8px 12px; border: 0;
  border-radius: var(--radius); background: none; color: inherit;
  font: inherit; text-align: start; cursor: pointer;
}
.probity .head .shape { width: 14px; height: 14px; margin-top: 3.5px; }
.probity .head .where { grid-column: 2; }
.probity .head:hover { background: var(--surface-hover); }
.probity .title { font-weight: 600; }
.probity .where { color: var(--text-2); font-size: 13px; }
.probity .head .where { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.probity .open { padding: 4px 12px 12px 36px; }
.probity .filter { display: flex; flex-wrap: wrap; gap: 6px; min-width: 0; }
.probity .chip {
  display: inline-flex; align-items: center; gap: 6px; min-height: 28px; padding: 2px 10px 2px 8px; border: 1px solid var(--line);
  border-radius: 14px; background: none; color: var(--text-2); font: 400 13px/20px var(--font); cursor: pointer;
}
.probity .chip[aria-pressed="true"] { border-color: var(--line-strong); background: var(--surface-2); color: var(--text); }
.probity .chip[aria-pressed="false"] { text-decoration: line-through; }
.probity .chip .shape { width: 12px; height: 12px; }
.probity .empty { color: var(--text-2); }
.probity .not-checked { padding: 8px 12px; border-radius: var(--radius); background: var(--surface-2); }
.probity .dismissed summary { padding: 4px 0; color: var(--text-2); font-weight: 600; cursor: pointer; }
.probity .dismissed .items { margin-top: 6px; }
.probity .gone { display: grid; gap: 4px; justify-items: start; padding: 8px 12px 10px; }
.probity .gone .why { font-style: italic; }
.probity .recipients dl { display: grid; gap: 10px; }
.probity .recipients .row { display: grid; grid-template-columns: 44px minmax(0, 1fr); gap: 4px 8px; }
.probity .recipients dt { color: var(--text-2); }
.probity .recipients .person { grid-column: 2; }
.probity .person { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: baseline; }
.probity .person .name { font-weight: 600; }
.probity .person .kind { padding: 0 6px; border: 1px solid var(--line); border-radius: 4px; font-size: 13px; }
.probity .person[data-kind="unknown"] .kind { border: 1px dashed var(--line-strong); }
.probity .person .role, .probity .person .address { flex-basis: 100%; color: var(--text-2); font-size: 13px; }
`;

const PRE_SEND = `
.probity .pre-send {
  width: 560px; max-width: calc(100vw - 24px); max-height: calc(100vh - 24px); margin: auto; padding: 0; overflow: hidden;
  border: 1px solid var(--line); border-radius: 8px; background: var(--surface); color: var(--text); box-shadow: var(--shadow);
  font: 400 14px/1.5 var(--font);
}
.probity .pre-send[open] { display: flex; flex-direction: column; }
.probity .pre-send::backdrop { background: rgb(10 14 18 / 50%); }
.probity .pre-send h2 { font-size: 20px; }
.probity .pre-send-body { display: grid; gap: 14px; padding: 20px 24px; overflow: auto; }
.probity .asked { display: grid; gap: 6px; justify-items: start; padding: 10px 14px 12px; }
.probity .asked .what { font-weight: 600; }
.probity .cited { color: var(--text-2); font-size: 13px; }
.probity .pre-send-foot { display: grid; gap: 14px; padding: 14px 24px; border-top: 1px solid var(--line); background: var(--surface-2); }
@media (max-width: 420px) {
  .probity .pre-send-body, .probity .pre-send-foot { padding-inline: 16px; }
  .probity .open { padding-inline-start: 12px; }
}
@media (max-height: 520px) {
  .probity .pre-send { overflow: auto; }
  .probity .pre-send[open] { display: block; }
  .probity .pre-send-body { overflow: visible; }
}
`;

const PREFERENCES = `
@media (prefers-reduced-motion: no-preference) {
  .probity .button, .probity .icon, .probity .head, .probity .chip { transition: background-color 0.12s; }
  .probity .card.floating { animation: probity-in 0.12s ease-out; }
  @keyframes probity-in { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .probity .badge, .probity .item, .probity .chip, .probity .clauses li { border: 1px solid CanvasText; }
  .probity .shape { color: CanvasText; forced-color-adjust: none; }
  .probity .shape .sign, .probity .badge .sign { stroke: Canvas; }
  .probity .button.primary, .probity .chip[aria-pressed="true"] { border-width: 2px; }
}
`;

/** The whole style of the review's components, for a shadow root or a page. Every selector stays under `.probity`. */
export const REVIEW_CSS = [TOKENS_CSS, BASE, CONTROLS, DETAIL, LIST, PRE_SEND, PREFERENCES].join('\n');
