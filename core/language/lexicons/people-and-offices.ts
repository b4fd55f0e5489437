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
};
