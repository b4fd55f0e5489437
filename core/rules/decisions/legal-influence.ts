import { legalInfluence } from '../../reading/acts/legal-influence.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { officersNamed } from '../../reading/naming.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'decisions/legal-influence',
  title: 'Pressure on a court case that involves the Council',
  why: 'Whether a case is brought, and what is said in evidence, must not depend on who knows a councillor. An approach to officers or witnesses can wreck it.',
  advice: 'Leave it out. Put a question about process to the director of the service.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading) {
    const { officers } = addresseesOf(reading);
    const whom = officers.length > 0 ? ` to ${officersNamed(officers)}` : '';
    return legalInfluence(reading).map((place) => ({
      ...place,
      message: `What you write${whom} may be read as an attempt to influence a court case.`,
    }));
  },
};
export default rule;
