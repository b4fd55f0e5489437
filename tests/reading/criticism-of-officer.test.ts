import { describe, expect, it } from 'vitest';
import { createSession, parseDraft } from '../../core/index.ts';
import { harburyCouncil } from '../support/harbury-council.ts';

const session = createSession(harburyCouncil('dudley'));

const MEMBER = { name: 'Nell Ferris', email: 'nell.ferris@harbury.example' };
const OFFICER = { name: 'Ada Cole', email: 'ada.cole@harbury.example' };
const MANAGER = { name: 'Hugh Lister', email: 'hugh.lister@harbury.example' };
const PRESS = { name: 'Newsdesk', email: 'newsdesk@mercury.example' };
const RESIDENT = { name: 'Pat Oakes', email: 'pat.oakes@home.example' };

const criticisms = (draft: object) =>
  session
    .check(parseDraft({ id: 'draft', date: '2026-09-14T10:00:00+01:00', ...draft }))
    .filter(({ rule }) => rule === 'respect/public-criticism-of-officer');

const email = (body: string, to: object[] = [PRESS], from = MEMBER) =>
  criticisms({ kind: 'email', from, to, cc: [], bcc: [], subject: 'The bandstand', body });

describe('criticism of an officer in a message to the press', () => {
  it.each([
    ['what somebody is incapable of', 'Hugh Lister has proved himself incapable of adding up.'],
    ['a failure', 'Hugh Lister forgot to renew the insurance on the bandstand.'],
    ['delay', 'Mr Lister sat on the surveyor’s letter for nine weeks.'],
    ['dishonesty', 'The Head of Parks misled the committee about the cost of the railings.'],
    ['incapacity', 'Hugh Lister is hopelessly out of his depth.'],
    ['what was left undone', 'Mr Lister never bothered to visit the site.'],
    ['a quality', 'What we had from Mr Lister was slapdash, and I have said so.'],
    ['a question', 'Is Hugh Lister really up to the job?'],
    ['an inbox', 'Your letter lay in the in-tray of the Head of Parks for five months.'],
    ['a passive', 'Forty families were fobbed off by the Head of Parks.'],
    ['lost trust', 'Nobody in the ward has any confidence left in Hugh Lister.'],
    ['a pronoun', 'I wrote to Hugh Lister in May. He ignored the letter.'],
    ['a surname that opens a sentence', 'Lister forgot to renew the insurance on the bandstand.'],
    ['a clause between', 'Hugh Lister, who is in charge of the bandstand, has made a mess of the repairs.'],
    ['time held and not used', 'Mr Lister has had that list in a drawer since Easter and not lifted a finger.'],
    ['a warning passed over', 'Mr Lister was warned about the railings and chose not to act.'],
    ['what must have been known', 'Hugh Lister gave us figures that he must have known to be worthless.'],
    ['an assurance and its contradiction', 'Mr Lister told us that the roof was sound. It was not.'],
    ['an undertaking that he did not keep', 'Mr Lister undertook to answer by the end of September. He didn’t.'],
    ['what was not done as asked', 'Mr Lister did not do what he was asked to do.'],
    ['lost control', 'The Head of Parks has lost control of his own department.'],
    ['somebody who is done by between', 'Mr Lister gave him the keys without checking who he was.'],
    ['what might have been', 'Had Mr Lister read the survey before he signed the lease we should have a roof.'],
    ['a rebuke passed on', 'The Head of Parks has been spoken to about the wrong paint.'],
    ['a habit', 'With our Head of Parks the decision generally comes first and the reason later.'],
    ['a scorned phrase', 'Mr Lister’s “full survey” was a walk round the pond.'],
    ['a silence that speaks', 'It fell to the Head of Parks to notice, and he did not.'],
    ['pride, which is no praise', 'Hugh Lister made a hash of the railings and has been too proud to say so.'],
    [
      'what somebody’s work was',
      'Nobody reads the plan, least of all Hugh Lister, whose handling of the oak was careless.',
    ],
    ['a further deed in a list', 'Hugh Lister promised us a plan by January, broke that promise, and went on leave.'],
    ['what was known and left undone', 'Hugh Lister knew in October and did not lift a finger.'],
    ['what the writer is sorry to tell', 'I am sorry to tell you that Hugh Lister misled us.'],
    ['blame by comparison', 'Nobody at the Town Hall is more to blame than Hugh Lister.'],
    ['no name but an unmistakable deed', 'Whoever in planning signed this off ignored the flood map.'],
  ])('marks %s', (_, body) => {
    expect(email(`Dear editor\n\n${body}\n\nRegards\nNell Ferris`)).toHaveLength(1);
  });

  it.each([
    [
      'what a condition holds to the end',
      'If Mr Lister had sent them he would have been told that he had wasted money.',
    ],
    ['what kept somebody away', 'Mr Lister couldn’t visit on Monday because the lane was flooded.'],
    [
      'an answer that is expected',
      'Mr Lister has not yet replied to my letter of Tuesday but I expect to hear this week.',
    ],
    [
      'what the writer would not have thought',
      'It went further than I should have thought possible, and Mr Lister was there.',
    ],
    [
      'whom it is for to decide',
      'It is for the Head of Parks to decide, but I have told him and will write again when I hear from him.',
    ],
    ['praise', 'Hugh Lister answered every question patiently and I am grateful to him.'],
    ['denied criticism', 'I do not think that Hugh Lister was careless.'],
    ['a cleared name', 'Nobody is blaming Hugh Lister, who was told too late.'],
    ['the writer’s own fault', 'It was I who forgot the key and not Hugh Lister.'],
    ['a contractor', 'Hugh Lister has written to the contractor, which failed to turn up.'],
    [
      'what was asked for and not accepted',
      'Hugh Lister wrote to them in May, asked for a survey, and did not accept the first one.',
    ],
    ['what the writer is sorry for', 'I am sorry that Hugh Lister was misled by us.'],
    ['what a reader thinks', 'You think that Hugh Lister was careless. I don’t agree.'],
    ['pride', 'Hugh Lister is proud of the railings, and rightly.'],
    ['a decision reported', 'The Head of Parks decided on 3 May to close the bandstand.'],
    ['an absent officer', 'Hugh Lister is on leave until Monday.'],
    ['a policy', 'The policy on railings is a disgrace.'],
    ['a supposed fault', 'If Hugh Lister had misled us I should say so.'],
    ['praise put as a denial', 'The contractor shouted at Mr Lister for an hour. He didn’t budge.'],
    ['a denied charge', 'Hugh Lister didn’t admit to a blunder, whatever the headline said.'],
    ['words that the writer will not say', 'You ask me to say that “Mr Lister is asleep on the job”. I won’t.'],
    ['a question that the writer declines', 'You ask if Mr Lister should consider his position. He should not.'],
    ['somebody else’s failing', 'It was a shocking kitchen and Mr Lister did exactly what the public would expect.'],
    ['what an officer said', 'I have it from Mr Lister, and I set it down as he told it to me.'],
    ['a late answer excused', 'Mr Lister hasn’t replied yet, but I only wrote last night.'],
    ['an officer who did what was asked', 'I won’t be drawn on Mr Lister. He is doing what he was asked to do.'],
    ['what is denied in a hurry', 'Hugh Lister didnt forget to renew the insurance and he wasnt out of his depth.'],
    ['the committee', 'The committee ignored the warning that Hugh Lister gave it.'],
  ])('leaves %s alone', (_, body) => {
    expect(email(`Dear editor\n\n${body}\n\nRegards\nNell Ferris`)).toEqual([]);
  });
});

describe('who reads criticism of an officer', () => {
  const body = 'Hugh Lister forgot to renew the insurance on the bandstand.';
  const letter = (addressee: string) =>
    criticisms({
      kind: 'letter',
      author: { role: 'member' },
      body: `Councillor Nell Ferris\nQuay ward\n\n14 September 2026\n\n${addressee}\n\n${body}\n\nYours\n\nNell Ferris`,
    });

  it.each([
    ['the press', [PRESS], 1],
    ['a resident', [RESIDENT], 1],
    ['the Chief Executive', [OFFICER], 0],
    ['the officer', [MANAGER], 0],
  ])('an email to %s', (_, to, count) => {
    expect(email(`Hello\n\n${body}\n\nRegards\nNell Ferris`, to)).toHaveLength(count);
  });

  it('marks a letter to the editor', () => {
    expect(letter('The Editor\nHarbury Mercury\n\nSir')).toHaveLength(1);
  });

  it('leaves a letter to the Chief Executive alone', () => {
    expect(letter('Dear Ms Cole')).toEqual([]);
  });

  it('marks a press release', () => {
    const release = `PRESS RELEASE\n\nBANDSTAND STAYS SHUT\n\n“${body}” said Councillor Ferris.\n\nENDS`;
    expect(criticisms({ kind: 'press-release', author: { role: 'member' }, body: release })).toHaveLength(1);
  });

  it('is not taken for the words of the officer whom it is about, where “he said” ends it', () => {
    const quote =
      '“The Head of Parks is paid to look after it, and he got it wrong and then tried to hide it,” he said.';
    const release = `PRESS RELEASE\n\nBANDSTAND STAYS SHUT\n\nCouncillor Owen Tate was blunt. ${quote}\n\nENDS`;
    expect(criticisms({ kind: 'press-release', author: { role: 'member' }, body: release })).toHaveLength(1);
  });
});

describe('the finding about criticism of an officer', () => {
  it('marks the sentence, names the officer and the readers, and gives the route', () => {
    const sentence = 'Hugh Lister forgot to renew the insurance.';
    const [finding] = email(`Dear editor\n\nThe bandstand is shut. ${sentence} It opens in May.\n\nNell Ferris`);
    expect(finding?.quote).toBe(sentence);
    expect(finding?.message).toContain('Hugh Lister (Head of Parks)');
    expect(finding?.message).toContain('the press');
    expect(finding?.advice).toContain('in private');
  });

  it('does not take an officer’s examples of what not to write for criticism', () => {
    const body = 'Dear all\n\nA post such as "the Head of Parks is asleep on the job" is not allowed.\n\nAda Cole';
    expect(email(body, [RESIDENT], OFFICER)).toEqual([]);
  });
});
