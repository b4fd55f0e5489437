import { describe, expect, it } from 'vitest';
import { partsOf, partText } from '../../core/draft/parts.ts';
import { type Finding, lint, parseCouncil } from '../../core/index.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { EXAMPLES } from '../../core/rules/examples-registry.ts';

const council = parseCouncil(exampleCouncil);

const CARD = `Tel: 01234 567890 | Mobile: 07700 900123
Harbury Borough Council, Town Hall, High Street, Harbury HB1 1AA
www.harbury.example

My pronouns: she/her`;
const NOTICES = [
  'I work flexibly, so please do not feel that you have to answer this outside your own working hours.',
  'I do not work on Fridays.',
  'Harbury: a good place to live and work',
  'Do you get our newsletter? Sign up at www.harbury.example/news',
  'Emails to and from the Council may be monitored, and disclosed under the Freedom of Information Act 2000.',
  'This e-mail and any attachments are confidential and intended for the addressee only. If you are not the intended recipient please delete it and tell the sender. Any views in it are those of the author and not necessarily those of the Council.',
  'Sent from my iPhone',
];
const FOOTER = [CARD, ...NOTICES].join('\n\n');

const footerOf = (body: string): string =>
  partsOf(body, 'email')
    .filter(({ kind }) => kind === 'footer')
    .map((part) => partText(body, part))
    .join('')
    .trim();
const MESSAGE = 'Dear Ann,\n\nI shall be there on Tuesday at ten.\n\nKind regards\nRuth Okafor\nChair of Planning';

const places = (findings: readonly Finding[]) =>
  findings.map(({ rule, field, start, end }) => ({ rule, field, start, end }));

describe('what stands below every message', () => {
  it.each(Object.entries(EXAMPLES))('changes nothing that is said of the examples of %s', (_, { flagged, fine }) => {
    for (const { draft } of [...flagged, ...fine]) {
      if (draft.kind === 'press-release' || /^On .+ wrote:$|^From: /m.test(draft.body)) continue;
      const sent = { ...draft, body: `${draft.body.trimEnd()}\n\n${FOOTER}` };
      expect(places(lint(sent, council))).toEqual(places(lint(draft, council)));
    }
  });

  it('is told from the names and offices above it, with a card or without', () => {
    expect(footerOf(`${MESSAGE}\n\n${FOOTER}`)).toBe(FOOTER);
    expect(footerOf(`${MESSAGE}\n${CARD}`)).toBe(CARD);
    expect(footerOf(`${MESSAGE}\n\n${NOTICES.join('\n')}`)).toBe(NOTICES.join('\n'));
    expect(footerOf(MESSAGE)).toBe('');
  });

  it('is found where no formula closes the message', () => {
    expect(footerOf('It is at ten.\n\nRuth\n\nSent from my iPhone')).toBe('Sent from my iPhone');
  });

  it.each([
    'This message is confidential and not for disclosure to anybody.',
    'This email reflects the views of a bully and of nobody else.',
  ])('is not the last sentence of a message that nobody has signed: %s', (last) => {
    expect(footerOf(`It is at ten.\n\n${last}`)).toBe('');
  });

  it('is not what follows thanks with which a message opens', () => {
    const body = 'Many thanks for the figures.\n\nThe leaflet is at www.harbury.example/leaflet. Print 500 by Friday.';
    expect(footerOf(`${body}\n\nRuth`)).toBe('');
    expect(footerOf(body)).toBe('');
  });

  it('ends above a quoted message', () => {
    const quoted = 'On 2 March 2026 at 10:14, Ann Lacey <a@x.example> wrote:\n> This email is confidential and so on.';
    expect(footerOf(`${MESSAGE}\n\nSent from my iPhone\n\n${quoted}`)).toBe('Sent from my iPhone');
  });

  it.each([
    'PS Delete this email once you have read it, as it may be disclosed under the Freedom of Information Act.',
    "WhatsApp me, don't email: they can get at email with Freedom of Information.",
    'You can tell the Director from me that the man is a fool.',
    'Ring me tonight on 07700 900123 and tell me why it is not done.',
    'You will not reply to that man until the day that I tell you to.',
    'OFFICIAL-SENSITIVE. The annex has the prices that we offered, and please keep them to yourself.',
  ])('is not what the writer adds by hand: %s', (added) => {
    expect(footerOf(`${MESSAGE}\n\n${added}`)).toBe('');
    expect(footerOf(`It is at ten.\n\n${added}\n\nRuth`)).toBe('');
  });
});
