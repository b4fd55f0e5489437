import type { Adapter } from '../lib/adapters/adapter.ts';
import { generic } from '../lib/adapters/generic.ts';
import { currentForm } from './form-handle.ts';

/** This page's own forms: found and sent like any message form, with headers read from the form itself. */
export const tryItAdapter: Adapter = {
  ...generic,
  readHead: (compose) => currentForm()?.head() ?? generic.readHead(compose),
  readQuoted: (compose, text) =>
    compose.body.tagName === 'TEXTAREA' ? generic.readQuoted?.(compose, text) : currentForm()?.quoted(),
  writeRecipients: (_compose, lists) => currentForm()?.writeRecipients(lists),
  headerRow: (_compose, field) => currentForm()?.row(field),
};
