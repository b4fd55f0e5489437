import { legalInfluence } from '../../reading/acts/legal-influence.ts';
import { listOf, officerName } from '../../reading/naming.ts';
import { officerOf } from '../../reading/people.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'decisions/legal-influence',
  title: 'Pressure on a court case that involves the Council',
  why: 'Whether a case is brought, and what is said in evidence, must not depend on who knows a councillor. An approach to officers or witnesses in the case can wreck it, and may itself be unlawful.',
  advice:
    'Leave it out. Put a question about process to the director or the Monitoring Officer, and let those concerned make their points through their own solicitor.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading) {
    const officers = reading.audience.officers.flatMap((recipient) => officerOf(recipient) ?? []);
    const whom = officers.length > 0 ? ` to ${listOf(officers.map(officerName))}` : '';
    return legalInfluence(reading).map((place) => ({
      ...place,
      message: `This message${whom} may be read as an attempt to influence a court case.`,
    }));
  },
};
export default rule;
