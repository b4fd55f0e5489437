import { words } from '../words.ts';

/** Words of officers' advice and of changing it. */
export const ADVICE: Readonly<Record<string, readonly string[]>> = {
  /** What officers advise with. */
  'advice-noun': words(`
    advice report reports recommendation recommendations paragraph paragraphs para wording conclusion conclusions
    assessment assessments paper appendix rating score scoring risk risks finding findings comments section sections
    objection opinion figure figures forecast estimate draft chapter sentence sentences passage page summary appraisal
    valuation verdict line lines warning warnings reservations caveat caveats phrase word words analysis judgment
    judgement view table graph modelling evidence response statement evaluation bit bits part parts reference
    references mention option options costing costings representation representations audit memo briefing steer grade
    grading projections prediction predictions calculation methodology weightings footnote annex bullet bullets slide
    slides chart heading title concern concerns study survey review letter note scores ratings ranking tests results
  `),
  /** Of those, the ones that are nothing but advice. */
  'advice-surely': words(`
    advice report reports recommendation recommendations conclusion conclusions assessment assessments finding
    findings opinion appraisal warning warnings caveat caveats reservations paper rating objection representation
    representations audit valuation appendix evaluation steer verdict judgement judgment forecast forecasts modelling
    analysis projections appraisals valuations opinions memo
  `),
  /** Changes to a text or a view. */
  'advice-change': words(`
    {change} {amend} {alter} {reword} {rewrite} {redraft} {revise} {reconsider} {rethink} {revisit} {recast} {redo}
    {adjust} {modify} {edit} {reverse} {flip} {rescore} {upgrade} {downgrade} {moderate} {temper} {polish} {refresh}
    {review} {doctor} {tinker} {overhaul} {reclassify} {regrade} {rerun} {recalculate} {restate} {substitute}
    {overturn} {sweeten}
  `),
  /** Taking something out of a text, or the text out of sight. */
  'advice-removal': words(`
    {remove} {delete} {drop} {omit} {withdraw} {pull} {cut} {lose} {strike} {bury} {ditch} {bin} {scrap} {shelve}
    {discard} {park} {trim} {prune} {abandon} {retract} {soften} {spike} {hide} {expunge} {sanitise} {mute} {junk}
    {quash} {squash} {gag}
  `),
  /** What advice becomes when it has been pressed. */
  softer: words(`
    softer gentler kinder milder warmer vaguer lighter positive balanced neutral helpful constructive favourable
    supportive encouraging optimistic measured sympathetic hopeful rounded flexible reassuring generous tactful
    discreet qualified guarded cheerful sunnier rosier nearer
  `),
  harsh: words(`
    negative stark blunt alarming gloomy harsh damning definite strong critical bald absolute black frightening
    dogmatic vivid graphic forthright candid scathing grim dramatic hostile severe
  `),
  /** Whose profession it is to advise. */
  adviser: words(`
    ecologist engineer engineers surveyor surveyors valuer valuers auditor auditors solicitor solicitors lawyer
    lawyers planner planners consultant consultants arborist arboriculturist accountant accountants treasurer
    archaeologist conservation highways actuary assessor assessors legal barrister counsel finance
  `),
  /** How advice marks a thing: what a member would have instead. */
  rating: words(`
    amber green red moderate medium minor marginal slight limited reasonable substantial adequate inadequate
    satisfactory neutral acceptable viable manageable unlikely likely mixed persuasive inconclusive arguable uncertain
  `),
  /** What a thing is when those who advise have no objection to it. */
  unobjectionable: words(`
    lawful legal acceptable adequate robust sound affordable viable deliverable satisfactory fine safe ok okay
    reasonable policy
  `),
  /** What advice does, as whoever wants other advice would have it. */
  concludes: words(`
    says say supports support shows show finds find concludes conclude backs back recommends recommend favours favour
    endorses endorse justify confirms allows permits advises advising recommending saying finding supporting
    concluding backing showing lets let
  `),
  /** Where papers go that nobody is to read. */
  oblivion: words(`
    drawer shelf ice wraps shredder bin basket cupboard vault grass cellar storage archive fire safe freezer kettle
    pigeonhole carpet
  `),
};
