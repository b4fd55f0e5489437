import { words } from '../words.ts';

/** Words for people and their offices, in the forms that council drafts use (Probity's own list). */
export const PEOPLE_AND_OFFICES: Readonly<Record<string, readonly string[]>> = {
  'member-title': words('cllr cllrs councillor councillors coun clr cyng cynghorydd'),
  honorific: words('mr mrs ms miss mx dr prof professor rev revd sir dame lord lady'),
  'office-rank': words(`
    assistant deputy corporate strategic executive interim acting divisional service senior principal chief group team
    area
  `),
  'office-head': words(`
    director head manager officer technician surveyor inspector engineer planner supervisor boss lead clerk accountant
    solicitor auditor registrar warden adviser caseworker administrator coordinator
  `),
  'office-head-plural': words(`
    directors heads managers officers technicians surveyors inspectors engineers planners supervisors bosses wardens
    caseworkers
  `),
  service: words(`
    planning housing highways highway roads licensing finance revenues benefits parking waste recycling refuse parks
    leisure libraries library place environment environmental health communications comms press legal hr personnel
    democratic services adult adults children education schools property estates regeneration enforcement conservation
    tree trees transport traffic streetscene street cleansing lighting drainage flood markets market events
    procurement payroll audit elections electoral cemeteries bereavement homelessness lettings allocations tenancy
    repairs maintenance building control monitoring returning it ict digital customer complaints resources human
    operations community safety social care arboricultural economic development capital projects works depot fleet
    grounds countryside sports museum arts culture tourism
  `),
  'council-body': words(`
    council authority cabinet executive committee panel board department directorate team service office chamber
  `),
  /** What follows the name of a place. */
  'place-name-end': words(`
    street road lane close avenue rise court house hill green park way row place drive farm ward school centre hall
    square terrace gardens crescent mill bridge
  `),
  /** Words with a capital that belong to places, bodies, days and forms: a run that has one of them names no person. */
  'no-persons-name': words(`
    road street lane avenue close drive way court parade approach promenade house hall park rec band green gardens
    terrace place square hill row walk crescent grove mews rise view lodge flats flat tower farm bridge quay basin
    centre center school academy college primary church hospital clinic surgery ward unit depot station hotel inn arms
    club pub cafe library museum theatre council committee cabinet panel board team service services department
    directorate office group party association society trust ltd limited plc llp company partners homes housing
    benefit credit tax pension universal blue badge act order notice policy plan scheme fund bill code protocol part
    section schedule paragraph item appendix county borough district city town parish monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september october november
    december christmas easter dear yours sincerely faithfully regards kind thank thanks best mr mrs ms miss dr
    councillor cllr councillors chief head director manager officer executive assistant monitoring member members
    leader mayor chair the a an my our your his her their this that these those i we you he she they it in on at by
    for from to of with and or but if when as so no not north south east west upper lower old new st saint great
    little home national health local government citizens advice police fire gazette radio news royal army legion
    english british press general planning licensing highways finance revenues social care adult children deputy
    senior ayes noes civic guildhall commons lords minutes notes times games lights personal independence payment
    allowance support attendance carer stables works friends scouts guides brownies independents greens conservatives
    tories democrats reformers
  `),
};
