import { words } from '../words.ts';

/** Words of jobs, of staff matters and of ties between people. */
export const EMPLOYMENT: Readonly<Record<string, readonly string[]>> = {
  /** A job, as something that is advertised and filled. */
  vacancy: words(`
    post posts job jobs vacancy vacancies role position apprenticeship apprenticeships traineeship internship
    secondment
  `),
  /** Somebody who does a job at a council, by its name. */
  postholder: words(`
    officer manager director head superintendent supervisor foreman warden ranger caretaker clerk assistant technician
    engineer planner surveyor registrar receptionist inspector assessor driver cook keeper gardener lifeguard
    caseworker librarian apprentice trainee secretary steward cleaner attendant auditor solicitor accountant adviser
    administrator bailiff lollipop patrol worker coordinator chef sweeper carer nurse teacher porter electrician
    plumber joiner carpenter mechanic fitter groundsman typist bookkeeper architect archivist curator ecologist
    controller instructor tutor loader operative designer editor executive treasurer therapist drivers cleaners
    wardens gardeners rangers lifeguards apprentices clerks trainees caretakers
  `),
  /** Steps by which a council fills a job. */
  selection: words(`
    interview interviews interviewed interviewing shortlist shortlisted shortlisting applicant applicants candidate
    candidates recruitment recruit recruiting recruiter recruiters appointment appoint appointing advertised vacancy
    apply applied applying cv cvs application applications referee vacant readvertise interviewers sift sifting
  `),
  /** To choose or keep somebody for a job. */
  choose: words(`
    appoint choose pick take hire shortlist promote snap sign keep consider favour prefer back interview employ select
    engage recruit retain slot squeeze nudge remember
  `),
  /** One person, spoken of by what they are. */
  someone: words(`
    lad lass girl chap man woman lady fellow boy youngster gentleman applicant candidate veteran volunteer temp
    secondee interim graduate bloke mum person colleague constituent newcomer trainee apprentice lodger waitress
    neighbour internal local niece nephew daughter son friend guy one
  `),
  /** What is said of somebody whom one wants to see chosen. */
  praise: words(`
    conscientious honest capable reliable bright keen excellent splendid outstanding exceptional gifted grafter gem
    treasure asset cracking brilliant superb marvellous impressive impressed sharp punctual sober sound lovely perfect
    ideal super cracker deserves persistent decent experienced talents wonders loyal accurate careful thorough patient
    discreet cheerful courteous polite willing steady clever competent committed dedicated devoted knowledgeable
    popular respected sensible tireless unflappable calm star diamond marvel godsend amazing fantastic wonderful
    terrific tremendous organised
  `),
  /** More of what makes a good worker, where it is denied that anybody has more. */
  better: words(`
    better nicer kinder straighter steadier safer harder brighter sharper quicker cleverer fitter stronger truer
    calmer cleaner friendlier gentler livelier tidier
  `),
  /** Family, by blood, marriage or sharing a home. */
  family: words(`
    godchild fiance fiancee stepfather stepdad stepmum stepbrother stepsister
    brother brothers sister sisters wife husband partner cousin cousins nephew niece son daughter sons daughters mum
    dad mother father uncle aunt auntie grandson granddaughter grandad godson goddaughter stepson stepdaughter
    stepmother girlfriend spouse grandmother grandfather gran nan twin bridesmaid godfather godmother missus lodger
    landlord landlady flatmate housemate half grandchildren grandma granny mam mummy daddy nephews eldest youngest
    lads lad lass kids kid children bairn folks ex boyfriend sis grandparents parents godparents relation relative
    relatives laws toddler twins
  `),
  /** What people own or run together. */
  venture: words(`
    firm company business shop land farm pub restaurant takeaway garage yard stall van boat agency practice horse
    holiday flat flats house property hotel studio gym workshop unit field cottage caravan villa partnership bakery
    club place cafe salon nursery butcher hairdresser
  `),
  /** Somebody close who is no kin. */
  'close-one': words(`
    friend friends mate mates pal pals neighbour nanny accountant tenant godparent flatmate housemate landlord lodger
    shareholder buddy bridesmaid
  `),
  /** How kin are called to their faces. */
  'kin-call': words(`
    mum mam dad sis uncle auntie aunt nan gran granny grandad grandma cuz mummy daddy darling love sweetheart
  `),
  /** Somebody whose matter the council has in hand, or the matter itself. */
  stake: words(`
    applicant applicants application applications appellant appeal objector objection objectors claimant tenderer
    bidder bid bids tender tenders licence permit permits grant lease contract contractor quote candidate candidates
    shortlist shortlisted interview interviews interviewing panel apprenticeship vacancy post job allocation bungalow
    transfer refund enforcement prosecution planning consultancy loan pitch invoice invoices kiosk hearing restaurant
    scheme applied relief arrears complaint complaining committee officer inspector regrading grading tenant retender
    bungalows waiting plate plates badge garage garages allotment plot kerb mooring stall rebate funding adaptation
    permission award renewal dormer concession sponsorship
  `),
  /** Somebody who works with the writer. */
  mate: words(`
    colleague colleagues deputy manager boss supervisor assistant apprentice trainee technician secretary predecessor
    director foreman driver receptionist clerk
  `),
  /** What befalls an officer's employment. */
  proceedings: words(`
    disciplinary disciplined grievance grievances suspension suspended dismissal dismissed sacked sacking sack
    redundancy redundant redeployment redeployed misconduct tribunal capability reinstated reinstatement regraded
    demoted demote reprimanded reprimand sanction whistleblower severance chop
  `),
  /** What an officer's employment is made of. */
  terms: words(`
    pay salary grade grading regrading contract hours rota appraisal increment pension redundancy wages wage overtime
    promotion allowance honorarium payslip band banding shifts enhancement probation scale toil mileage expenses bonus
    maternity leave secondment transfer severance workload standby
  `),
  /** What may ail somebody, or trouble them at home. */
  ailment: words(`
    divorced divorcing antidepressants bulimia
    depression depressed anxiety stress breakdown cancer chemotherapy treatment operation surgery pregnant pregnancy
    miscarriage divorce separated drinking drink alcohol rehab therapy bereavement hospital illness ill debts debt
    bankruptcy bankrupt affair bipolar diagnosis diagnosed nerves dementia gambling marriage arrested visa expecting
    medication separation clinic stroke panic overdose
  `),
  /** What a case may come to for an officer. */
  fate: words(`
    sacked dismissed disciplined suspended fired demoted reinstated redeployed reprimanded
  `),
  /** Who works for a council, spoken of by what they do there. */
  worker: words(`
    officer officers manager driver drivers warden wardens foreman supervisor clerk cook caretaker technician
    attendant receptionist planner planners surveyor inspector cleaner ranger gardener librarian lifeguard lad lads
    lass fellow chap bloke woman man girl crew operative loader porter secretary assistant accountant solicitor
    engineer sweeper mechanic trainee apprentice fitter electrician plumber carer superintendent registrar adviser
    caseworker postholder typist steward archivist curator groundsman
  `),
  /** How somebody is turned out of a job, as people say it: "give him his cards". */
  'sack-noun': words('p45 cards boot push elbow chop sack bullet axe marching door'),
};
