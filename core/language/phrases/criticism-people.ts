/** Who may be blamed, where no name or title says so. See `pattern.ts` for the notation. */
export const BLAMED_PEOPLE = {
  /** People of the council whom everybody there will know, named by what they did or have charge of. */
  'officer-by-deed': [
    'the|our old|former|last|current|acting|interim|outgoing|new director|treasurer|surveyor|engineer|chief',
    'lady|man|woman|gentleman|girl|lad|chap|person on|behind|at the|our|your *2 desk|counter',
    'the|our|this|that|same director|officer|engineer|surveyor|planner|manager|solicitor|treasurer|technician|registrar|lawyer|ecologist|archaeologist|valuer|supervisor|superintendent|clerk !general|of',
    'your director|officer|engineer|planner|manager|technician|registrar|supervisor|superintendent|clerk !general|of',
    'borough|town|council|city|district|principal|former|new|previous *2 treasurer|surveyor|ecologist|archaeologist|valuer|engineer|architect|arboriculturalist|lawyer|solicitor|auditor|accountant',
    'customer|cemetery|crematorium|allotment|allotments|gritting|winter|archive|climate|youth|theatre|transportation|contact|insurance|strategy|growth|investment|cycling|energy|sustainability|emergency|resilience|registration|pest|dog|noise|bookings|facilities|project|programme|fraud|food|trading|standards|air|quality|access|equalities|diversity|scrutiny|governance|information|data|contracts|commissioning|performance|policy|heritage|animal|ecology|case|road|footpath|footpaths|cleaning|duty|admissions|transformation|green|canal|harbour|coastal|public|realm centre|officer|manager|director|superintendent|lead|engineer|planner|supervisor|chief|solicitor',
    'social worker',
    'a|the council officer|official|engineer|director|manager',
    'whoever|whichever|someone|somebody|anyone|person|people|individual|genius|man|woman|gentleman|lady|chap|official|officer|bloke|character in|from|at|over|down|inside *1 our? your? highways|planning|housing|legal|licensing|finance|revenues|benefits|parking|leisure|property|parks|communications|procurement|roads|transport|hr|traffic|environmental|democratic|estates|waste|elections',
    'whoever|whichever *6 {sign}|{approve}|{authorise}|{draw}|{plan}|{design}|{write}|{order}|{choose}|{advise}|{decide}|{draft}|{measure}|{pass}|{run}|{thought}|{take} *4 off?',
    'the|one|an|that|this|your|our|same|another officer|official|engineer|surveyor|planner|manager|director|solicitor|inspector|technician who|whose|that|responsible|concerned|dealing|involved|handling',
    'the|one|that|same person|man|woman|gentleman|lady|individual|official|chap who|in|responsible *2 signed|drew|wrote|ordered|runs|chose|charge|designed|planned|approved|decided|measured|for|authorised',
    'in|has|had|have charge of *3 planning|housing|highways|parks|licensing|leisure|finance|roads|property|grass|parking|lighting|grit|playgrounds|cemeteries|waste|benefits|markets|events',
    'planning|highways|housing|licensing|parking|leisure|finance|roads|comms|communications|it|waste|property|parks|transport|council|education|hr|legal boss|chief|chap|bloke|man|woman|lady',
    'chief exec|planner|officer',
    'a|one|some|another|certain *2 director|officer|manager|planner|engineer|surveyor|solicitor in|at|from *1 highways|planning|housing|legal|licensing|finance|revenues|benefits|parking|leisure|property|parks',
    's151 officer?',
    'section 151 officer?',
  ],
  /** How an officer who writes names another. */
  'officer-colleague': ['my|our|your *2 colleague|assistant|predecessor|deputy|boss|manager|successor'],
  /** Others who may be the one blamed. */
  'other-party': [
    'site manager|agent|foreman',
    'contractor|contractors|subcontractor|developer|developers|company|firm|supplier|landlord|landlords|operator|agency|government|ministers|minister|whitehall|parliament|treasury|department|office|inspector|trust|police|club|owner|association|utility|consultant|consultants|builder|builders|applicant|agent|bank|insurers|union|opposition|party|group|committee|cabinet|council|councillors|members|neighbours|residents|resident|constituent|tenants|tenant|driver|crew|crews|pump|system|policy|weather|law|rules|computer|software|courier|agencies|regulator|ombudsman|commission|board|panel|hospital|school|parents|water|network|railway|scheme|plan|budget|computers|town|public|nobody|everyone|everybody|they|editor|headline|correspondent|newspaper|gazette|leaflet',
  ],
} as const;
