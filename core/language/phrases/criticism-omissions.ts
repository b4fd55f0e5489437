/** What officers are blamed for leaving undone, and what they might have done. See `pattern.ts` for the notation. */
export const FAULT_OMISSIONS = {
  /** What somebody did not do, cannot do or has yet to do. */
  'fault-omitted': [
    "not|never|doesn't|didn't|hasn't|couldn't|wouldn't|hadn't *2 {turn}|{glance}|{proofread}|{bother}|{trouble}|{test}",
    "not|never|didn't|hasn't|hadn't|doesn't|won't|couldn't|wouldn't|hardly|scarcely|barely|rarely|seldom !to|worth|be *2 {bother}|troubled|{trouble}|{grasp}|{apologise}|{stir}|{care}|{notice}|{listen}|{lift}|{blink}|{heed}",
    "not|never|didn't|hasn't|hadn't|doesn't|won't|cannot|can't|couldn't|wouldn't !to|be|been|by|have|yet *2 {read}|{answer}|{reply}|{respond}|{return}|{ring}|{check}|{visit}|{look}|{know}|{understand}|{explain}|{mention}|{warn}|{consult}|{act}|{inspect}|{tell}|{inform}|{open}|{meet}|{count}|{add}|{plan}|{deliver}|{manage}|{measure}|{communicate}|{remember}|{chase}|{pass}|{acknowledge}|{follow}|{handle}|{cope}|{renew}|{produce}|{distinguish}|{spell}|{learn}|{declare}|{disclose}|{record}|{circulate}|{ask}|{monitor}|{lead}|{occur}|{face}|{stop}|{dare}|{recognise}|{finish}|{pick}|{write}|{pull}|{rise}|{shift}|{settle}|{fix}|{mend}",
    '{have} still|yet not|to|no',
    'not once',
    "not|never|didn't|doesn't *1 {do} what|as|anything|his|her|job *4 asked|told|promised|said|agreed|job|work|duty",
    'without so|even|first|checking|reading|asking|telling|looking|visiting|consulting|opening|bothering|warning',
    'nowhere|never to be seen',
    '{have}|{show}|{take}|with *1 no|little intention|interest|idea|clue|grasp|grip|regard|understanding|notion|inkling|urgency|curiosity|shame',
    '{do} nothing',
    '{know} one|the end|first|next of|thing *6',
    'too fond|keen|attached|busy|grand|important|lazy|idle|proud|late|slow|timid|frightened|close|cosy|comfortable|clever',
    'should|ought|needs|must to? *2 {resign}|{sack}|ashamed|quit|fired|apologise',
    'time|occasion|week *6 {be} *1 away|absent|unavailable|leave|holiday',
    'unanswered|unread|unopened',
    "can't|cannot|couldn't *1 {do} his|her|their *1 job",
    "hasn't|haven't|not got? *1 the|any @mind-part",
    'never *2 at his|her desk',
    '{do} *1 any|a *2 work|stroke',
  ],
  /** Anything that somebody did not do: a reproach only with something beside it that makes it one. */
  'left-undone': [
    "didn't|hadn't|hasn't|doesn't|won't|wouldn't|couldn't|never|nowhere",
    'did|had|has|does|would|could not|never !yet',
  ],
  /** Questions to which the reader is to supply the answer. */
  'pointed-question': [
    '{do}|{have}|{be}|will|would|can|could #officer|he|she *4 ever|really|actually|even|honestly|imagine|once',
    "didn't|doesn't|hasn't|isn't|wasn't|won't|can't|couldn't|shouldn't|aren't #officer|he|she *12",
    'what|how on earth *8',
    'why {do}|{have}|{be}|can|could|would|should *2 #officer|he|she *4 always|never|still|not|only|refuse|keep|again|yet',
    '{be} #officer|he|she *2 aware|awake|competent|fit|blind|asleep|joking|serious|capable',
    'at what|which point *12 #officer',
    'what {be} #officer|he|she *3 for|doing|hiding|afraid|thinking',
    'what *3 {have} *2 #officer|he|she *4 got|for|to hide|show|say',
    'how many *2 more',
  ],
  /** What somebody ought to have done, or might have done if they were somebody else. */
  'might-have': [
    'should|ought *1 never|not|to|surely|really *1 {have} *12',
    'should|ought to? {have} *1 {know}|{tell}|{warn}|{check}|{read}|{see}|{spot}|{notice}|{ring}|{do}|{answer}|{stop}|{be}|{say}|{act}|{consult}|{let}|{find}|{apologise}',
    'if|had #officer|he|she|they *3 {spend}|{bother}|{listen}|{read}|{look}|{visit}|{open}|{walk}|{care}|{put}|{pick}|{take}|{ask}|done|troubled|given|shown|paid|left|tried *20 would|might|could',
    'person|man|woman|officer|director|child|student|apprentice|reader|toddler|dog|schoolboy|amateur *6 could|would *2 have {tell}|{see}|{notice}|{spot}|{know}|{do}',
  ],
} as const;
