import { words } from '../words.ts';

/** Words of abuse, of threat and of familiarity, and the things that they are about (Probity's own list). */
export const CONDUCT: Readonly<Record<string, readonly string[]>> = {
  /** What is done to somebody who is got rid of. */
  'turned-out': words(`
    sacked fired dismissed suspended demoted removed disciplined replaced transferred kicked thrown deselected
    outsourced abolished
  `),
  /** What somebody is called who is insulted. */
  'insult-noun': words(`
    toads cretins cretin idiot idiots moron imbecile fool fools clown clowns buffoon halfwit halfwits twerp pillock numpty
    wally dunce dimwits oaf liar liars fantasist fraud charlatan crook crooks cheat thief thieves snake toad rat
    rats slug vermin parasite parasites leeches thug bully bullies brute tyrant coward bigot racist hypocrite windbag
    loudmouth busybody jobsworth dinosaur creep scum lowlife witch nutter lunatic egomaniac puppets menace liability
    disgrace embarrassment spiv pipsqueak incompetent drunk donkey ass pig clot nuisance parrot ornament gossip pygmy
    vandal vandals snob brat loon chump knave trout goat gnome drone sneak bore cow monkey jellyfish weathercock
    weathervane lump blob wasp ferret muppet nincompoop plonker amateur crank moaner drip sod weasel ignoramus prat
    scrounger crackpot twit waster drunkard
  `),
  /** What somebody is called in one word who is insulted. */
  'insult-word': words(`
    useless hopeless clueless brainless gormless spineless gutless worthless shameless pathetic incompetent stupid
    thick dim ignorant lazy idle dishonest bent crooked slippery sly shifty slimy odious vile disgusting nasty
    spiteful vindictive poisonous arrogant pompous vain racist cowardly craven senile batty hysterical paranoid
    illiterate idiotic grovelling whining blithering bungling insufferable preening sanctimonious petty cruel
    heartless ridiculous absurd overpromoted overpaid greasy snotty gobby dense ugly fat wretched miserable sour
    bitter evil wicked repulsive foul dozy mental smug deranged rudest
  `),
  /** Things and animals of little wit, use or feeling, beside which somebody looks worse. */
  'dull-thing': words(`
    brick bricks plank planks gatepost gateposts bollard bollards cabbage turnip turnips potato potatoes goldfish
    hamster parrot dog cat teapot sponge kettle toaster brush mop doormats wardrobe wheelbarrow cone cones sheep
    donkey donkeys snail jellyfish lettuce puddle puddles gnat newt newts slug slugs ferret carrot statue scarecrow
    fridge budgie tortoise blancmange custard trifle crisp crisps spoon fork flannel stapler photocopier hatstand
    umbrella hedgehog pigeon pigeons seagull monkey toddler toddlers infant rabbit hen hens chicken chickens turkey ox
    sack doorstop mushrooms hosepipe weathercock weathervane bucket leek parsnip marrow vegetable beetroot onion
    kipper haddock trout lobster whelk spaniel labrador whippet terrier hound pony horse goat pig cow cows bullock owl
    mole badger wasp budgerigar llama dummy teabag teaspoon colander sieve mattress cushion pillow sofa cupboard
    letterbox postbox signpost milestone paving manhole drain gatehouse wellington sock slipper glove windmill
  `),
  /** What a mind or a character has, as it is denied to somebody. */
  'mind-part': words(`
    brain brains intelligence wit wits spine backbone conscience scruples principles principle decency shame honour
    manners charm personality warmth grace imagination tact gumption sense morals compassion honesty courage guts
    bottle intellect talent ability competence judgement judgment grasp attention memory vision humility
  `),
  /** What somebody lives by or is thought of for, and may be threatened with the loss of. */
  livelihood: words(`
    job jobs career careers post posts contract contracts budget budgets funding grant grants pension promotion
    reference references grade grading salary pay bonus regrading probation prospects future reputation standing
    employment livelihood position seat nomination selection whip licence tenancy lease service department team
    directorate section unit appraisal redundancy role desk secondment allowance wages overtime increment portfolio
    chairmanship regrade committee
  `),
  /** How such things end. */
  'put-at-risk': words(`
    cut cuts gone go goes axe chopped safe lost lose losing end ended ends ending over stop stopped pulled withdrawn
    withdraw frozen freeze deleted vanish disappear suffer suffers reconsider reconsidered risk threatened damage
    damaged ruin ruined finish finished survive survives survived last lasts depend depends thinner shorter smaller
    vacant advertised restructured restructure outsourced dismissed sacked fired terminated renewed renewal line block
    secure comfortable
  `),
  /** How whoever holds the purse ends a post, a team or its money. */
  axe: words(`
    cut delete scrap axe slash abolish freeze gut close kill strip starve bin withdraw sink block trim shrink cull
    cancel shut
  `),
  /** To hurt somebody, by hand or by reputation, as a threat says it. */
  violence: words(`
    {thump} {punch} {throttle} {strangle} {deck} {drag} {slap} {wring} {skin} {flatten} {clout} {knock} {bury} {hang}
    {roast} {feed} {throw} {nail} {shred} {bankrupt} {sue} {hound} {hammer} {finish} {break} {destroy}
  `),
  /** Where a story about somebody is told. */
  outlet: words(`
    gazette press paper papers newspaper newspapers media radio telly television facebook reporter reporters editor
    journalist journalists internet headlines auditor auditors voters electors electorate everyone everybody
  `),
  /** What one asks about in somebody whose fitness for a job is in doubt. */
  aptitude: words(`
    competence incompetence ability abilities capability fitness suitability qualification qualifications training
    skills skill experience inexperience degree exams exam diploma certificate cv references temperament honesty
    judgement judgment intelligence attitude character appraisal appraisals sickness absence absences illness drinking
    past failings failing shortcomings blunder blame idleness laziness bonus grip backbone record knowledge
    understanding background grasp
  `),
  /** What advice, figures and promises are that are no good. */
  shoddy: words(`
    wrong bad poor duff rotten hopeless useless incorrect inaccurate misleading false worthless empty terrible awful
    stale untrue bogus faulty
  `),
  /** What is said, and may be no good. */
  guidance: words(`
    advice information figures figure answer answers date dates address form forms steer guidance numbers instructions
    story data papers impression assurance assurances promises excuse excuses reason directions map measurements
  `),
  /** What somebody makes of a task who does it badly. */
  botch: words(`
    mess hash muddle shambles cock pig dog dogs mockery fiasco disaster fist nonsense hat fool blunder
  `),
  /** People of the council, by the sort. */
  'office-plural': words(`
    officers directors heads managers members councillors people planners engineers lawyers clerks leaders chairmen
    chairs services departments colleagues men women those
  `),
  /** Words of affection by which people address each other. */
  endearment: words(`
    hun hon darling darlings sweetheart sweetie sweetpea babe baby bab gorgeous handsome beautiful honey honeybun
    sugar petal flower treacle poppet chick chicken duck angel sunshine dearest mucker buddy pal pals chums mate mates fella
    blossom pumpkin legend lovely love pet hen kiddo sausage lover dears snookums minx boss dumpling ducks pudding
    treasure cariad chuck sweets boo tiger rascal darlin sexy babes
  `),
  /** Drink, and where and how it is taken in company. */
  revelry: words(`
    pint pints shots tequila prosecco cocktail gin gins whisky wine beers hangover karaoke wasted hammered kebab curry
    pub pubs bottle bottles tequilas cider brandies sherry stout martinis cava nightclub stag claret fizz champagne
    takeaway dram
  `),
  /** What people share who are close out of office hours; colleagues speak of one such thing now and then, not of two. */
  'private-scene': words(`
    {dance} danced twins sofa settee snoring hangover tequila prosecco karaoke zumba taxi caravan cottage villa chalet
    tent camping beach pyjamas barbecue {tease} {giggle} {flirt} {blush} {hug} {cuddle} {kiss} wives missus godson
    godfather fiftieth fortieth thirtieth sixtieth seventieth honeymoon ex girlfriend dublin benidorm tenerife majorca
    prague disco nightclub casino derby sauna spa flamingo adore adores darling naughty cheeky drunk perfume earring
    selfie risotto curry slippers pillow wink valentine candlelit bonfire whisky shots pints beers telly cinema
    festival canoe trunks wig moustache mistletoe lanzarote magaluf crete algarve toothbrush tequilas cocktail
    bridesmaid fizz gins butties lasagne lonely tub jacuzzi bikini loungers sunbed
  `),
  /** What is admired in somebody. */
  looks: words(`
    eyes hair smile legs dress dresses frock suit skirt shirt jumper tie beard moustache perfume aftershave waistcoat
    trousers bottom ankles neck shoulders arms curls lips waist face haircut boots chest jacket cardigan shorts hat
    scarf fringe voice laugh knees eyelashes cheekbones swimsuit
  `),
  /** What is said of somebody who is admired. */
  fetching: words(`
    beautiful gorgeous lovely pretty handsome stunning ravishing becoming heavenly flattering devastating hot
    delightful sweet dangerous smashing amazing divine nicest prettiest sexy cute dreamy
  `),
  /** To laugh as friends do behind a back. */
  mirth: words(`
    {snigger} {giggle} {cackle} {smirk} {snort} stitches
  `),
  /** What lovers and close friends do. */
  caress: words(`
    {kiss} {hug} {cuddle} {squeeze} {tickle} {marry} {ravish}
  `),
  /** What friends stand one another. */
  treat: words(`
    pint pints drink drinks dinner lunch supper curry beer beers bottle meal gin wine steak fizz prosecco champagne
    cocktail pizza takeaway roast
  `),
  /** How somebody is treated who complains of it. */
  slighted: words(`
    snubbed blanked overruled dismissed fobbed ignored patronised lectured misled blamed contradicted interrupted
    corrected embarrassed insulted mocked undermined bypassed excluded brushed stung talked
  `),
  /** What is sent to somebody one holds dear. */
  embrace: words(`
    hug hugs kiss kisses cuddles
  `),
  /** What friends call each other in fun. */
  tease: words(`
    muppet donkey plonker numpty wally minx rogue softie rascal monkey nutter charmer flirt sweetie
  `),
  /** What somebody does who is at a loss for an answer. */
  squirm: words(`
    {squirm} {wriggle} {blush} {crumble}
  `),
  /** What somebody is called, or their work, who did it badly. */
  failing: words(`
    slipshod shabby shabbily bossy shameless underhand craven gormless churlish hopelessly
  `),
  /** What somebody shows who is unfit for a task. */
  vice: words(`
    ignorance incompetence arrogance indifference contempt negligence cowardice stupidity laziness rudeness dishonesty
    carelessness idleness spite prejudice inexperience timidity neglect pettiness discourtesy
  `),
  /** What somebody does, time and again, that tells against them. */
  'bad-habit': words(`
    drinks lies bullies dithers panics fibs leaks shouts swears lied drank dithered panicked bluffed fiddled bullied
    flirts loses ignores pretended wastes
  `),
  /** Somebody who is one of the council's people, though nobody says which. */
  'unnamed-colleague': words(`
    individual individuals fellow person somebody someone anybody anyone officer officers manager managers engineer
    driver operators staff colleague colleagues name names initials whoever chief boss head director planner surveyor
    treasurer clerk lass bloke chap post technician secretary inspector caretaker
  `),
  /** What may stand between a person, what they are, and how it is put. */
  'before-abuse': words(`
    a an the so very utterly completely absolute absolutely total totally complete such as just simply plainly frankly
    too quite rather pretty bloody most more nothing but always also still clearly obviously evidently really truly
    honestly never been either both only that this kind of sort little big great old poor rank pure real proper first
    class grade world born certified some sometimes any other than less not n't at best worst and or , - – — well
    known no least all two three pair prize raving usual walking bit right regular fat silly
  `),
  /** Somebody spoken of by no name, of whom abuse may be said. */
  'person-noun': words(`
    man woman chap bloke fellow gentleman lady individual person character creature specimen officer councillor leader
    chairman chairwoman chair director manager official member lot bunch shower crew crowd colleague colleagues people
    cabinet officers councillors members bureaucrats planners administration boss mayor predecessor successor idiot
    liar clown fool crook neighbour team landlord tenant objector applicant resident caller complainant trader
    neighbours agent driver clerk organiser owner consultant contractor developer editor reporter candidate protesters
  `),
  /** Words of abuse that are said of things as well, so that "they are bent" may be said of railings. */
  'abuse-of-things': words(`
    bent dim thick blind dense dull cold wet green slow soft sour rotten wicked bitter twisted greasy smelly grubby
    ugly fat idle warped useless hopeless ridiculous absurd laughable pathetic dodgy seedy shady miserable wretched
  `),
  /** Names of abuse that things are given as well: "the wait is a disgrace", "she is a bit of a stirrer". */
  'mild-abuse': words(`
    disgrace embarrassment menace liability nuisance waste laughing ornament lump blob lightweight dinosaur dinosaurs
    puppet puppets clot gossip drunk bore bores whinger moaner pedant bureaucrat foghorn cipher
  `),
  /** Words that may come after somebody's name for another; after any other word it is only the first part of a name. */
  'after-abuse': words(`
    and or nor but who whom whose that which of in to with for from by when whenever if unless is was are were about
    on at over up out as because since so has had have he she they i you we it the a an this these his her their my
    our your not never than then now today yesterday tonight again too though although while until after before all
    here there would will can could should may might must does did what how why where 's always sometimes still every
    most just even like anyway through throughout whatever indeed altogether ever either himself herself themselves
    yourself
  `),
  /** Animals, which are called all sorts of things. */
  animal: words(`
    dog cat goat horse pony donkey sheep bull pig parrot swan gull seagull goose duck squirrel badger cockerel peacock
    fox puppy kitten cow ram
  `),
};
