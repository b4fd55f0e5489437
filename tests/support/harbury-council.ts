import { type Council, parseCouncil } from '../../core/index.ts';

/**
 * A small invented council, with two members, four officers and a newspaper, for tests of what is said of them.
 * @param protocol The protocol that it has adopted.
 */
export const harburyCouncil = (protocol: Council['protocol']): Council =>
  parseCouncil({
    name: 'Harbury Borough Council',
    protocol,
    domains: ['harbury.example'],
    wards: ['Quay', 'Abbey'],
    members: [
      { name: 'Nell Ferris', email: 'nell.ferris@harbury.example', party: 'Labour', ward: 'Quay', roles: [] },
      { name: 'Owen Tate', email: 'owen.tate@harbury.example', party: 'Green', ward: 'Abbey', roles: [] },
    ],
    officers: [
      { name: 'Ada Cole', email: 'ada.cole@harbury.example', jobTitle: 'Chief Executive', grade: 'chief-executive' },
      {
        name: 'Hugh Lister',
        email: 'hugh.lister@harbury.example',
        jobTitle: 'Head of Parks',
        grade: 'head-of-service',
      },
      { name: 'Ivy Penn', email: 'ivy.penn@harbury.example', jobTitle: 'Parks Officer', grade: 'officer' },
      { name: 'Rex Dunn', email: 'rex.dunn@harbury.example', jobTitle: 'Licensing Officer', grade: 'officer' },
    ],
    parishCouncils: [],
    media: [{ name: 'Harbury Mercury', domains: ['mercury.example'] }],
    elections: [],
  });
