import { words } from '../words.ts';

/** Words of officers' advice and of changing it. */
export const ADVICE: Readonly<Record<string, readonly string[]>> = {
  /** What officers advise with. */
  'advice-noun': words(`
    advice report reports recommendation recommendations paragraph paragraphs para paras wording conclusion conclusions
    assessment assessments paper appendix rating score scoring risk risks finding findings comments section sections
    objection opinion figure figures forecast estimate draft chapter sentence sentences passage page summary appraisal
    valuation verdict line lines warning warnings reservations caveat caveats phrase word words analysis judgment
    judgement view table graph modelling evidence response statement evaluation bit bits part parts reference
    references mention option options costing costings
    representation representations audit memo briefing steer grade grading evaluations projection projections prediction
    predictions calculation calculations methodology weighting weightings footnote annex bullet bullets slide slides chart
    heading title concern concerns proviso study survey review verdicts letter note
  `),
  /** Of those, the ones that are nothing but advice. */
  'advice-surely': words(`
    advice report reports recommendation recommendations conclusion conclusions assessment assessments finding findings
    opinion appraisal warning warnings caveat caveats reservations paper rating objection representation representations
    audit valuation appendix evaluation evaluations steer verdict judgement judgment forecast forecasts modelling analysis
    projection projections appraisals valuations opinions memo
  `),
  /** Changes to a text or a view. */
  'advice-change': words(`
    {change} {amend} {alter} {reword} {rephrase} {rewrite} {redraft} {revise} {reconsider} {rethink} {revisit} {recast}
    {rework} {redo} {adjust} {tweak} {massage} {finesse} {reframe} {modify} {edit} {reverse} {flip} {rebalance}
    {reassess} {rescore} {upgrade} {downgrade} {moderate} {temper} {polish} {refresh} {review} {doctor} {fudge} {tinker}
    {overhaul} {reclassify} {regrade} {relabel} {recategorise} {retitle} {reappraise} {rerun} {recalculate}
    {recut} {restate} {refine} {substitute}
    {overturn} {remodel}
  `),
  /** Taking something out of a text, or the text out of sight. */
  'advice-removal': words(`
    {remove} {delete} {drop} {omit} {withdraw} {pull} {cut} {lose} {strike} {bury} {suppress} {ditch} {bin} {scrap}
    {shelve} {excise} {discard} {park} {trim} {prune} {abandon} {rescind} {retract} {soften} {dilute} {weaken}
    {spike} {hide} {expunge} {erase} {censor} {jettison} {sanitise} {mute} {junk} {quash} {squash} {sideline} {gag}
  `),
  /** What advice becomes when it has been pressed. */
  softer: words(`
    softer gentler kinder milder warmer shorter vaguer cheerier lighter rosier positive upbeat balanced neutral helpful
    constructive favourable supportive encouraging optimistic nuanced measured palatable diplomatic sympathetic hopeful
    rounded flexible pragmatic hedged tentative reassuring palatable forgiving generous tactful discreet
    qualified guarded uplifting cheerful
  `),
  harsh: words(`
    negative stark blunt alarming alarmist gloomy bleak harsh damning definite categorical strong emphatic pessimistic
    critical downbeat bald prescriptive absolute black defensive frightening discouraging conclusive dogmatic vivid graphic
    lurid gory forthright candid unforgiving scathing grim dire dramatic emotive judgmental hostile unequivocal outspoken
    severe stern trenchant merciless catty shrill
  `),
  /** Whose profession it is to advise. */
  adviser: words(`
    ecologist engineer engineers surveyor surveyors valuer valuers auditor auditors solicitor solicitors lawyer lawyers planner
    planners consultant consultants arborist arboriculturist hydrologist economist accountant accountants treasurer
    archaeologist conservation highways actuary assessor assessors modeller modellers analyst analysts statistician legal
    barrister counsel finance
  `),
  /** How advice marks a thing: what a member would have instead. */
  rating: words(`
    amber green red moderate medium minor marginal negligible slight limited reasonable substantial adequate inadequate
    satisfactory unsatisfactory neutral acceptable unacceptable viable unviable manageable tolerable probable improbable
    unlikely likely mixed persuasive inconclusive arguable uncertain insignificant immaterial compliant
  `),
  /** What advice does, as whoever wants other advice would have it. */
  concludes: words(`
    says say supports support shows show finds find concludes conclude backs back recommends recommend favours favour
    endorses endorse justifies justify confirms allows permits advises advising recommending saying finding supporting
    concluding backing favouring showing lets let enables
  `),
  /** Where papers go that nobody is to read. */
  oblivion: words(`
    drawer shelf ice wraps shredder bin basket wastebasket cupboard vault grass burner cellar storage archive fire safe
    freezer kettle pigeonhole carpet
  `),
};
