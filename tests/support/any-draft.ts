import fc from 'fast-check';
import { type Correspondent, type Draft, PROTOCOL_NAMES } from '../../core/draft/draft.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { hostileText } from './hostile-text.ts';

const known = [...exampleCouncil.members, ...exampleCouncil.officers].map(({ name, email }) => ({ name, email }));

const correspondent: fc.Arbitrary<Correspondent> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 1, arbitrary: fc.record({ name: hostileText, email: hostileText }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { name: 'News desk', email: 'news@wexcombegazette.example' },
      { name: 'Clerk', email: 'clerk@upperwexcombe-pc.example' },
      { name: '', email: 'somebody@home.example' },
      { name: 'Cllr Moss', email: '' },
      { name: '', email: '' },
    ),
  },
);
const correspondents = fc.array(correspondent, { maxLength: 4 });
const moment = fc
  .date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const protocol = fc.option(fc.constantFrom(...PROTOCOL_NAMES), { nil: undefined });

/** Leaves out what is undefined, as the schema wants. */
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const quoted = fc
  .record({
    from: correspondent,
    to: correspondents,
    cc: fc.option(correspondents, { nil: undefined }),
    date: fc.option(moment, { nil: undefined }),
    body: hostileText,
  })
  .map(present);

/**
 * Any valid draft with this sort of body.
 * @param body Hostile texts, where nothing else is given.
 */
export const anyDraft = (body: fc.Arbitrary<string> = hostileText): fc.Arbitrary<Draft> =>
  fc.oneof(
    fc
      .record({
        kind: fc.constant('email' as const),
        protocol,
        date: moment,
        from: correspondent,
        to: correspondents,
        cc: correspondents,
        bcc: correspondents,
        subject: hostileText,
        body,
        replyTo: fc.option(quoted, { nil: undefined }),
      })
      .map((draft) => present(draft) as Draft),
    fc
      .record({
        kind: fc.constantFrom('letter' as const, 'press-release' as const),
        protocol,
        date: moment,
        author: fc.record({ role: fc.constantFrom('officer' as const, 'member' as const) }),
        body,
      })
      .map((draft) => present(draft) as Draft),
  );
