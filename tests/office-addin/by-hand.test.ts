import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createSession, type Draft, parseCouncil, type Session } from '../../core/index.ts';
import { PROTOCOLS } from '../../core/protocols/index.ts';
import { wholeDocument } from '../../office-addin/word/whole-document.ts';

const PAGE = readFileSync(new URL('../../office-addin/administrators.md', import.meta.url), 'utf8');
const [, BY_HAND = ''] = PAGE.split('## Test by hand');

const MEMBER = { name: 'A. Member', email: 'a.member@sample.example' };
const OFFICER = { name: 'C. Officer', email: 'c.officer@sample.example' };
const TESTER = { name: 'T. Tester', email: 't.tester@sample.example' };
const SENTENCE = 'On behalf of the Council I accept your quotation of £900.';
const date = '2026-03-03T10:00:00Z';

/** Whether a finding stands on just the words. */
const isFound = (session: Session, draft: Draft, words: string): boolean =>
  session.check(draft).some(({ quote }) => quote === words);

/** Whether steps 2 to 6 show what the page says. */
const outlookSteps = (session: Session): boolean =>
  isFound(
    session,
    { kind: 'email', date, from: TESTER, to: [OFFICER], cc: [], bcc: [MEMBER], subject: 'Test', body: '' },
    MEMBER.email,
  );

/** Whether steps 13 to 18 do: the sentence in the letter, and in a footnote of it. */
const wordSteps = (session: Session): boolean =>
  [true, false].every((inBody) => {
    const body = ['Dear Sir,', ...(inBody ? [SENTENCE] : []), 'Yours sincerely,', 'Councillor A. Member'];
    const beside = { headers: [], footers: [], notes: inBody ? [] : [` ${SENTENCE}`], boxes: [] };
    const { body: text } = wholeDocument(body, beside, 'letter');
    return isFound(session, { kind: 'letter', date, author: { role: 'member' }, body: text }, SENTENCE);
  });

it('names the protocols under which the test by hand shows what it says', () => {
  expect(BY_HAND).toContain(`says “${SENTENCE}”`);
  const [names = ''] = /under [^.]*protocol/.exec(BY_HAND) ?? [];
  for (const [id, { council }] of Object.entries(PROTOCOLS)) {
    const session = createSession(
      parseCouncil({
        name: 'Sample Borough Council',
        protocol: id,
        domains: ['sample.example'],
        members: [{ ...MEMBER, party: 'Labour' }],
        officers: [{ ...OFFICER, jobTitle: 'Head of Planning', grade: 'head-of-service' }],
      }),
    );
    expect([id, outlookSteps(session) && wordSteps(session)]).toEqual([id, names.includes(council)]);
  }
});
