import { type Council, createSession, type Finding, parseDraft } from '../../core/index.ts';
import { harburyCouncil } from './harbury-council.ts';

const at = (name: string) => ({ name, email: `${name.toLowerCase().replace(' ', '.')}@harbury.example` });
/** The people of Harbury, as they stand in a header. */
export const MEMBER = at('Nell Ferris');
export const OTHER_MEMBER = at('Owen Tate');
export const CHIEF = at('Ada Cole');
export const HEAD = at('Hugh Lister');
export const OFFICER = at('Ivy Penn');
export const PEER = at('Rex Dunn');

const session = createSession(harburyCouncil('uttlesford'));

/** What a rule finds in an email; from the member to the head of service, unless it says otherwise. */
export const found = (
  rule: string,
  body: string,
  from = MEMBER,
  to = [HEAD],
  subject = 'The bandstand',
  checker: Pick<typeof session, 'check'> = session,
): Finding[] =>
  checker
    .check(
      parseDraft({
        id: 'draft',
        kind: 'email',
        date: '2026-09-14T10:00:00+01:00',
        from,
        to,
        cc: [],
        bcc: [],
        subject,
        body,
      }),
    )
    .filter((finding) => finding.rule === rule);

/** A checker for Harbury, had it adopted another protocol. */
export const checkerUnder = (protocol: Council['protocol']) => createSession(harburyCouncil(protocol));
