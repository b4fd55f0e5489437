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
    representation representations audit
  `),
  /** Of those, the ones that are nothing but advice. */
  'advice-surely': words(`
    advice report reports recommendation recommendations conclusion conclusions assessment assessments finding findings
    opinion appraisal warning warnings caveat caveats reservations paper rating objection representation representations
    audit valuation appendix
  `),
  /** Changes to a text or a view. */
  'advice-change': words(`
    {change} {amend} {alter} {reword} {rephrase} {rewrite} {redraft} {revise} {reconsider} {rethink} {revisit} {recast}
    {rework} {redo} {adjust} {tweak} {massage} {finesse} {reframe} {modify} {edit} {reverse} {flip} {rebalance}
    {reassess} {rescore} {upgrade} {downgrade} {moderate} {temper} {polish} {refresh} {review}
  `),
  /** Taking something out of a text, or the text out of sight. */
  'advice-removal': words(`
    {remove} {delete} {drop} {omit} {withdraw} {pull} {cut} {lose} {strike} {bury} {suppress} {ditch} {bin} {scrap}
    {shelve} {excise} {discard} {park} {trim} {prune} {abandon} {rescind} {retract} {soften} {dilute} {weaken}
    {spike} {hide}
  `),
  /** What advice becomes when it has been pressed. */
  softer: words(`
    softer gentler kinder milder warmer shorter vaguer cheerier lighter rosier positive upbeat balanced neutral helpful
    constructive favourable supportive encouraging optimistic nuanced measured palatable diplomatic sympathetic hopeful
    open-minded rounded flexible pragmatic
  `),
  harsh: words(`
    negative stark blunt alarming alarmist gloomy bleak harsh damning definite categorical strong emphatic pessimistic
    critical downbeat bald prescriptive absolute black defensive frightening discouraging conclusive dogmatic
  `),
};
