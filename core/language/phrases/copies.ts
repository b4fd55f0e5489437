/** Words about who sees a message: hidden copies, open copies, consent, and members who have been told. */
export const COPIES = {
  /** Says that a copy was, is or will be hidden from somebody. */
  'hidden-copy': [
    'bccd|bcced|bccing',
    "bcc 'd",
    'bcc *1 #anyone',
    '#anyone *1 bcc',
    'bcc you|him|her|them|me|us|everyone',
    'as|via|by|my|the|in|on|to|into bcc',
    'b.c.c',
    'blind cc|ccd|cced|copy|copies|copied|copying',
    'in|into|on|via|using|by|through the|my bcc',
    'blind line|box|list|field|recipient|recipients',
    'silent|silently|secret|secretly|invisibly|invisible|covertly|discreetly|quietly *2 {copy}|{forward}|{include}|{add}|recipient|recipients',
    '{copy}|{forward}|{include}|{add}|{loop}|{slip}|{tuck}|{put}|{drop}|{send} *6 on the quiet|sly',
    '{copy}|{forward}|{include}|{add}|{slip}|{tuck}|{put}|{drop}|{pop}|{hide}|{park} *7 where|so *3 she|he|they|nobody|no-one|#anyone *2 see|notice|know|find',
    '{copy}|{forward}|{include}|{add}|{slip}|{tuck}|{drop}|{pop}|{loop} *6 without *5 knowing|noticing|realising|seeing|telling|showing|saying|appearing',
    'without *2 knowing|noticing|realising|seeing *4 {copy}|{include}|copied|in',
    "she|he|they|#anyone wo|will|won't|can't|cannot|did|didn't|does|doesn't not? {see}|know|notice|realise *5 {copy}|copied|copy|address|included|recipients|on it|on this",
    'your|his|her|their name|address|email *3 hidden|invisible|concealed',
    "name|address *3 not|n't|never *1 {show}|appear|visible",
    "won't|will|shan't|cannot|can't|not not? {find}|see *2 name|names *3 top|header|headers|list|line|anywhere",
    '{be} silently|invisibly|secretly|quietly|discreetly *2 on|in|copied|party|included my|the|this|that|a|in|to',
    '{read}|{look}|{peer}|reading|looking *2 over your|his|her|their shoulder',
    '{keep}|{kept}|{leave}|{left} your|my|his|her|their|#anyone *2 name|address|email *2 off|out',
    'hidden|unseen|unlisted|undisclosed|invisible copy|copies|recipient|recipients|reader|line|addressee',
    'copied *2 {hide}|hidden|invisibly|silently|privately|secretly|quietly',
    'listening|reading|watching|sitting|lurking in|along on|behind the|this bcc|blind|line|thread|scenes|curtain',
    "not|n't {show}|appear|visible *3 header|headers|line|to|address|recipients|list",
    'under|below the|his|her radar|nose|counter *6 {copy}|copied',
    "you are|'re|were|was *2 on|in the|that email|message|that|it|this|mine *6 wo|will|won't|did|didn't|does|doesn't|can't not? show|see|appear|know",
    'fly|flies on the wall',
    'so|and|but that? neither|nobody|no of|one them|else *3 {see}|{know} *4 copied|copy|you|it',
  ],
  /** The hidden copy is the writer's own. */
  'hidden-copy-own': [
    '{copy}|{bcc} *2 myself',
    '{bcc} me',
    'my own *2 copy|address|records|file|bcc',
    'myself *3 bcc|copy|blind',
  ],
  /** The copy is refused, not made, or only asked about. */
  'hidden-copy-refused': [
    '{remind}|{ask} *6 blind|hidden|{bcc}',
    'pass it|this on yourselves|yourself',
    "don't|won't|didn't|haven't|hasn't|shouldn't|can't|wouldn't|never|not|cannot|avoid|isn't|wasn't|rather|instead *4 {bcc}|blind|secret|secretly|silent|silently|hidden",
    "don't|won't|didn't|haven't|never|not|avoid *2 {copy} *4 blind|secretly|hidden|quietly",
    'no|without *2 blind|hidden|secret|silent *1 copy|copies|copying|recipients|recipient',
    'if|whether|unless|were|would|should|could *5 blind|hidden|{bcc}|secret',
    'out of *3 bcc|blind',
    '{suspect}|{wonder}|{complain}|{object} *6 blind|hidden|{bcc}|secretly|copied',
  ],
  /** Talk about the rule. */
  'about-the-rule': [
    'protocol|code|guidance|policy|rule|rules *8 {copy}|copies|blind|{bcc}',
    '{copy}|copies|blind|{bcc} *8 protocol|code|guidance|policy|rule|rules|forbidden|prohibited|banned',
    'paragraph *1 %number',
  ],
  /** Those hidden are members of the public, which is as it should be. */
  'hidden-copy-public': [
    'residents|constituents|neighbours|tenants|parents|newsdesks|public|households|subscribers|volunteers|traders|drivers|addresses',
    'news desks',
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all of you',
  ],
  /** Says openly that somebody is copied in, included or told. */
  'open-copy': [
    '{copy} *3 in|to|into|this|here|#anyone',
    '{cc}',
    'c.c',
    'copied|copying',
    '{add}|{include}|{loop}|{bring} *5 in|to|into this|the|here|thread|email|message|reply|loop|conversation',
    '{send}|{forward}|{pass}|{share} *8 to|with #member *3 too|also|as|both',
    '{send}|{forward}|{share} *6 both|too|also|as',
    '{send}|{give}|{address} this|it|my|the *3 to both|all|you',
    'writing|replying|answering|sending *3 to|for you both|all|each',
    '{keep} #member *4 picture|loop|informed|posted|date|touch',
    '{let} #member *2 see|have|know',
    '#member *3 copied|included|reading|sees|copy|cc',
    'in copy',
    'for information|interest',
    'you both|all|two|three',
    'at|with your request|suggestion|permission|agreement|consent|blessing',
    "as you {ask}|{suggest}|{agree}|{request}|said|wished|wanted|are|'re happy",
    'you {ask}|{suggest}|{agree}|{request}|said|wanted *6 {copy}|{include}|{share}|{keep}|{tell}|told|let|send|same',
  ],
  /** Speaks of what a member wrote or asked. */
  'members-correspondence': [
    "#member 's *2 question|questions|query|queries|email|emails|letter|letters|enquiry|enquiries|request|message|note|complaint|casework",
    '#member *2 {write}|{ask}|{email}|{raise}|{enquire}|{query}|{complain}|{request}|{contact}|{ring} *6',
    'questions|query|queries|email|letter|enquiry|request|message|note from #member',
  ],
  /** Says that the author of a passed-on message has agreed to it. */
  'copy-agreed': [
    'with|at his|her|their|your *2 agreement|permission|consent|blessing|request|knowledge|suggestion',
    'he|she|they|#member *2 {ask}|{agree}|{suggest}|happy|content|wants|wanted *6 {share}|{pass}|{forward}|{send}|{copy}|{show}|{see}|you|this',
    '{agree} *4 {share}|{pass}|{forward}|{send}|{copy}',
    "i|we *1 have|'ve *1 told|asked|checked|spoken|agreed *2 with? *1 him|her|them",
  ],
  /** In the quoted message: the writer asks for or agrees to others seeing the reply. */
  'copy-consented': [
    '{copy} *4 in|to|#anyone|colleagues',
    '{cc}',
    'copied|copying',
    '{share}|{send}|{forward}|{show}|{pass} *8 #member|colleagues|everyone|all|anyone|others|us|whoever|both',
    '{include}|{add}|{loop}|{tell}|{keep} *5 #member|colleagues|both|us',
    'reply|respond to all|both|us',
    'let us both|all',
    '{speak}|{talk}|{ask}|{write} for|behalf all|both|of|three',
  ],
  /** Says that ward members know. */
  'members-told': [
    'ward|local members|councillors|member|councillor *8 {tell}|{brief}|{inform}|{notify}|{copy}|{consult}|{invite}|{write}|{see}|{have}|{meet}|{attend}|{discuss}|told|aware|know|knows|seen|warned|spoken|agreed|copied|coming|met|heard',
    '{tell}|{brief}|{inform}|{notify}|{copy}|{consult}|{invite}|{write}|{warn}|{ring}|{speak}|{meet}|{send}|{show}|told|briefed *6 ward|local members|councillors|colleagues',
    'both|all|three|two ward? councillors|members *8 told|aware|know|seen|copied|coming|met|heard|briefed',
    'members|councillors for *2 ward|division|area',
    '{tell}|{brief}|{inform}|{notify}|{copy}|{consult}|{invite}|{warn}|{ring}|{let}|{send}|{speak}|{write} *4 #member',
    '{send}|{go}|going|gone|sent *6 to all|the|every ward|members|councillors',
  ],
  /** Says that somebody has yet to be told, or is not to be. */
  'members-not-told': [
    "not|n't|never|haven't|hasn't|don't|no|without|before|nobody|neither *6 {tell}|{brief}|{inform}|{notify}|{copy}|{consult}|{invite}|{warn}|{trouble}|{bother}|told *6 members|councillors|member|councillor|ward",
    "members|councillors|member|councillor *4 not|n't|haven't|hasn't|yet|later|afterwards *3 {tell}|{brief}|{inform}|told|know|aware|heard|seen",
  ],
} as const;
