import { words } from '../words.ts';

/** Words of abuse, of threat and of familiarity, and the things that they are about (Probity's own list). */
export const CONDUCT: Readonly<Record<string, readonly string[]>> = {
  /** What is done to somebody who is got rid of. */
  'turned-out': words(`
    sacked fired dismissed suspended demoted removed disciplined replaced transferred moved out sidelined
    kicked thrown expelled deselected
  `),
  /** What somebody is called who is insulted. */
  'insult-noun': words(`
    asses toads creeps cretins buffoons pillocks plonkers dunces dolts simpletons ignoramuses nincompoops wimps gits
    tossers wankers twits berks clots cowards tyrants imposters wretches scoundrels pygmies spongers crawler crawlers
    idiot idiots moron morons cretin imbecile imbeciles fool fools clown clowns buffoon buffoons halfwit halfwits
    nitwit nitwits twit twits twerp prat prats pillock muppet muppets plonker numpty numpties wally wallies pratt dunce
    dullard dimwit dimwits dope dolt oaf oafs lout louts ignoramus simpleton airhead bonehead blockhead numbskull
    nincompoop liar liars fibber fantasist fantasists fraud frauds fraudster charlatan charlatans phoney impostor
    imposter crook crooks cheat cheats thief thieves snake snakes weasel weasels toad rat rats worm slug reptile
    vermin parasite parasites leech leeches sponger scrounger scroungers freeloader freeloaders thug thugs bully
    bullies brute tyrant dictator despot coward cowards bigot bigots racist hypocrite hypocrites windbag windbags
    gasbag blowhard loudmouth bighead busybody jobsworth jobsworths nonentity nonentities lightweight dinosaur
    dinosaurs creep slimeball sleazebag scumbag scum lowlife git toerag tosser wanker bastard bastards
    arse arsehole twat bitch witch hag harridan battleaxe shrew crone psycho nutter nutters nutcase loony loonies
    lunatic lunatics crackpot fruitcake maniac egomaniac narcissist megalomaniac puppet puppets stooge stooges poodle
    poodles lapdog lackey lackeys sycophant toady menace liability disgrace embarrassment shyster spiv wimp
    pipsqueak upstart popinjay skiver skivers slacker slackers layabout layabouts shirker wastrel bungler
    bunglers incompetent incompetents drunk drunkard doormat zealot fanatic jackass donkey ass
    pig swine clot berk nuisance parrot peacock vulture hyena cipher ornament mediocrity
    traitor turncoat backstabber meddler gossip moaner whinger ditherer timeserver pedant bureaucrat
    pygmy vandal vandals philistine philistines snob snobs brat brats loon loons chump knave rogues trout goat
    ogre gnome goblin ghoul spiv chancer chancers conman wideboy shirker sloth drone leper bumpkin yokel peasant
    quisling judas stirrer sneak nark bore bores prig prude boor cad bounder blackguard scoundrel scoundrels
    wretch hooligan hooligans hothead headcase weirdo misfit nohoper nobodies mouthpiece cow mule lemming magpie jackal buzzard gannet ape baboon
    gorilla monkey dodo jellyfish invertebrate mollusc maggot louse flea weathercock weathervane foghorn lump
    blob barnacle bluebottle wasp viper adder serpent hyaena shark barracuda ferret stoat polecat
  `),
  /** What somebody is called in one word who is insulted. */
  'insult-word': words(`
    useless hopeless clueless brainless gormless witless mindless spineless gutless feckless worthless talentless
    charmless shameless graceless pathetic incompetent inept stupid thick dim ignorant lazy idle workshy dishonest
    deceitful corrupt bent crooked devious slippery sly shifty slimy sleazy odious vile despicable contemptible
    loathsome repulsive disgusting nasty spiteful vindictive poisonous venomous mendacious arrogant pompous conceited
    vain bigoted racist sexist cowardly craven deranged unhinged demented senile gaga batty barmy bonkers hysterical
    neurotic paranoid delusional illiterate innumerate laughable risible idiotic moronic imbecilic dozy snivelling
    grovelling whining whingeing bleating blithering bumbling bungling pitiful obnoxious insufferable ghastly
    insincere duplicitous treacherous untrustworthy gullible vacuous boorish oafish thuggish creepy snide weaselly
    smarmy oily unctuous brazen unscrupulous parasitic fatuous inane cretinous doolally dopey thickheaded
    pigheaded hypocritical toadying asinine shambling simpering preening strutting posturing sanctimonious
    supercilious sneering smug bumptious bombastic pretentious priggish petty malicious cruel heartless
    soulless humourless joyless ridiculous preposterous absurd overpromoted overpaid overrated greasy seedy shady
    dodgy snotty stroppy mouthy gobby bolshy petulant childish infantile babyish dense blinkered ugly
    fat smelly mangy grubby poxy wretched miserable sour bitter warped evil wicked illiterate
  `),
  /** Persons spoken of by no name. */
  'person-noun': words(`
    man woman chap bloke fellow gentleman lady individual person character creature specimen officer councillor leader
    chairman chairwoman chair director manager official member lot bunch shower crew crowd colleague colleagues people
    team cabinet officers councillors bureaucrats planners administration boss apology excuse
  `),
  /** Things and animals of little wit, use or feeling, beside which somebody looks worse. */
  'dull-thing': words(`
    brick bricks plank planks gatepost gateposts doorpost bollard bollards lamppost lampposts houseplant
    cabbage cabbages turnip turnips potato potatoes goldfish hamster parrot dog cat teapot teapots sponge kettle toaster
    brush mop doormat doormats wardrobe wheelbarrow cone cones sheep donkey donkeys snail snails jellyfish lettuce
    puddle puddles gnat gnats flea newt newts amoeba plankton slug slugs ferret ferrets weasel mule mules carrot statue statues mannequin scarecrow fridge lemming lemmings budgie
    tortoise blancmange custard trifle crisp crisps spoon fork fireguard ashtray flannel jelly stapler photocopier
    hatstand coatstand umbrella hedgehog pigeon pigeons seagull chimp chimpanzee monkey monkeys toddler toddlers
    infant rabbit hen hens chicken chickens turkey turkeys ox oxen vole sack doorknob doorstop
    paperweight mushroom mushrooms barnacle limpet limpets hosepipe windsock weathercock weathervane bucket
    radish leek parsnip marrow vegetable swede beetroot onion cucumber kipper haddock trout herring prawn lobster whelk whelks
    poodle spaniel labrador whippet terrier hound pony horse goat pig cow cows bullock camel ostrich ostriches owl penguin stoat hare mole badger moth
    worm maggot beetle wasp gerbil parakeet budgerigar cockatoo mynah walrus yak llama alpaca puppet dummy teabag teaspoon saucepan colander
    sieve strainer corkscrew mattress cushion pillow beanbag sofa footstool cupboard sideboard letterbox pillarbox postbox signpost milestone paving
    kerbstone manhole drain gatehouse boulder pebble shoehorn wellington sock slipper glove mitten balloon windmill barometer sundial metronome
  `),
  /** What a mind or a character has, as it is denied to somebody. */
  'mind-part': words(`
    brain brains brainpower iq intellect intelligence wit wits spine backbone conscience scruples integrity principles
    principle decency shame honour manners charm charisma personality warmth grace imagination subtlety tact
    gumption nous sense marbles morals ethics compassion humanity empathy honesty courage guts bottle
    talent ability competence judgement judgment grasp attention memory vision humility sincerity backbone
  `),
  /** What somebody lives by or is thought of for, and may be threatened with the loss of. */
  livelihood: words(`
    job jobs career careers post posts contract contracts budget budgets funding grant grants pension promotion
    reference references grade grading salary pay bonus regrading probation prospects future reputation standing
    employment livelihood position seat nomination candidacy selection whip licence tenancy lease service department
    team directorate section unit appraisal redundancy role desk secondment allowance
  `),
  /** How such things end. */
  'put-at-risk': words(`
    cut cuts gone go goes axed axe chopped slashed safe lost lose losing end ended ends ending over stop stopped pulled
    withdrawn withdraw frozen freeze deleted vanish disappear suffer suffers reconsider reconsidered risk threatened
    damage damaged ruin ruined finish finished jeopardy survive survives survived last lasts depend depends thinner
    shorter smaller vacant advertised restructured restructure disbanded outsourced dismissed sacked fired terminated
    renewed renewal line block secure comfortable precarious
  `),
  /** To hurt somebody, by hand or by reputation, as a threat says it. */
  violence: words(`
    {thump} {punch} {throttle} {strangle} {clobber} {batter} {wallop} {deck} {drag} {slap} {wring} {skin} {flatten} {clout} {knock}
    {crucify} {bury} {hang} {roast} {feed} {throw} {nail} {shred} {bankrupt} {sue} {hound} {hammer}
  `),
  /** Where a story about somebody is told. */
  outlet: words(`
    gazette press paper papers newspaper newspapers media radio telly television facebook reporter reporters editor
    journalist journalists twitter internet headlines auditor auditors voters electors electorate everyone everybody
  `),
  /** What one asks about in somebody whose fitness for a job is in doubt. */
  aptitude: words(`
    competence incompetence ability abilities aptitude capability capabilities calibre credentials fitness suitability
    qualification qualifications training skills skill experience inexperience expertise degree exams exam diploma
    certificate cv references pedigree temperament honesty truthfulness integrity judgement judgment intelligence
    attitude character appraisal appraisals sickness absence absences illness drinking past failings failing
    shortcomings weaknesses blunder blunders blame idleness laziness bonus grip backbone record
  `),
  /** What advice, figures and promises are that are no good. */
  shoddy: words(`
    wrong bad poor duff dud bum rotten hopeless useless incorrect inaccurate misleading false worthless empty terrible
    awful dodgy garbled contradictory inconsistent stale outdated untrue bogus shoddy lousy faulty
  `),
  /** What is said, and may be no good. */
  guidance: words(`
    advice information figures figure answer answers date dates address form forms steer guidance numbers instructions
    story data papers impression assurance assurances promises excuse excuses reason directions map measurements
  `),
  /** What somebody makes of a task who does it badly. */
  botch: words(`
    mess hash muddle shambles bungle cock hames pig pigs dog dogs horlicks balls cods mockery farce fiasco disaster
    fist nonsense hat fool blunder howler bodge botch
  `),
  /** People of the council, by the sort. */
  'office-plural': words(`
    officers directors heads managers members councillors people chiefs planners engineers lawyers clerks leaders chairmen chairs
    services departments colleagues men women those
  `),
  /** Words of affection by which people address each other. */
  endearment: words(`
    hun hon hunny huns darling darlings sweetheart sweetie sweetpea babe babes baby bab gorgeous handsome beautiful
    honey honeybun sugar petal flower treacle princess chick chicken duck ducky cherub angel poppet sunshine luv
    lovey dearie dearest beloved sexy mucker buddy pal pals chum chums matey mate mates bestie bro bruv
    fella cocker blossom pumpkin cupcake munchkin superstar legend lovely love pet hen doll kiddo sausage lover dears snookums minx angel boss hunk romeo casanova
    sweetcheeks sugarplum buttercup dumpling flossie fruitcake guvnor geezer amigo compadre
    ducks sugarpie honeypie pudding angelface sweetness treasure cutie hotstuff heartthrob dreamboat dollface duckie
    tootsie
  `),
  /** Drink, and where and how it is taken in company. */
  revelry: words(`
    pint pints shots tequila sambuca jagerbombs prosecco cocktails cocktail mojitos gin gins vodka whisky merlot rioja
    malbec chablis champagne bubbly wine beers hangover hungover karaoke nightcap bender sozzled legless wasted
    trollied sloshed hammered plastered squiffy tipsy tiddly tipples tipple dancefloor kebab curry lates afterparty
    partying pub pubs club boozer bottle bottles paracetamol
    tequilas sambucas ciders cider lager lagers ale ales guinness brandy brandies whiskies rums rum sherry sherries
    stout martini martinis negroni negronis spritz cava margarita clubbing nightclub stag sesh booze
    boozy boozing snifter bevvies paralytic bladdered vino plonk shiraz pinot chardonnay conga
    claret
  `),
  /** What people share who are close out of office hours; colleagues speak of one such thing now and then, not of two. */
  'private-scene': words(`
    {dance} danced twins sofa settee snore snoring hangover hungover tequila prosecco bubbly karaoke zumba
    taxi caravan cottage villa chalet tent camping beach bikini pyjamas tattoo barbecue bbq
    {tease} {giggle} {flirt} {blush} {hug} {cuddle} {kiss} wives missus hubby godson godfather fiftieth fortieth
    thirtieth sixtieth seventieth honeymoon ex boyfriend girlfriend dublin amsterdam benidorm ibiza
    tenerife majorca prague disco nightclub casino derby sauna spa jacuzzi massage
    babysit babysitting flamingo adore adores darling naughty cheeky tipsy drunk
    champagne perfume heels lipstick earring playlist selfie yacht risotto curry slippers duvet pillow nightie
    wink crush valentine candlelit sunset moonlight bonfire vodka whisky cocktails shots pints beers abba conga limbo
    charades poker scrabble netflix telly cinema gig festival campervan canoe kayak skiing surfing sunburn sunbathing
    trunks speedos sombrero onesie tutu wig moustache mistletoe paella sangria
    lanzarote mallorca fuerteventura marbella magaluf corfu crete algarve vegas pjs barbie speedboat
    sleepover toothbrush nightdress tequilas cocktail bridesmaid groomsman bladdered tiddly
  `),
  /** What is admired in somebody. */
  looks: words(`
    eyes hair smile smiles legs dress dresses frock suit blouse skirt shirt jumper tie beard moustache heels perfume
    aftershave cologne lipstick waistcoat trousers bottom bum dimples ankles neck neckline shoulders arms tan
    curls lips cheekbones eyelashes lashes freckles waist face hairdo haircut boots outfit stockings bikini
    swimsuit cleavage chest physique jacket cardigan shorts jeans tights hat scarf earrings fringe ponytail
    stubble biceps voice laugh complexion cheeks knees
  `),
  /** What is said of somebody who is admired. */
  fetching: words(`
    beautiful gorgeous lovely pretty handsome attractive stunning ravishing becoming fetching dashing divine
    delicious dishy radiant sexy irresistible alluring bewitching enchanting captivating hypnotic mesmerising
    distracting dreamy glamorous foxy delectable scrumptious heavenly kissable sultry seductive smouldering dazzling
    exquisite peachy flattering adorable cuddly devastating breathtaking sensational luscious
    hot twinkly twinkling shapely sparkling delightful sweet dangerous smashing knockout amazing
  `),
  /** To laugh as friends do behind a back. */
  mirth: words(`
    {snigger} {giggle} {titter} {cackle} {chortle} {guffaw} {smirk} {snort} {crease} corpsing corpsed hysterics
    stitches
  `),
  /** What lovers and close friends do. */
  caress: words(`
    {kiss} {hug} {cuddle} {snog} {squeeze} {snuggle} {smooch} {tickle} {marry} {canoodle} {ravish} {massage} {spank}
    {seduce}
  `),
  /** What friends stand one another. */
  treat: words(`
    pint pints drink drinks dinner lunch supper curry beer beers bottle meal gin wine steak cocktails
  `),
  /** How somebody is treated who complains of it. */
  slighted: words(`
    snubbed blanked overruled dismissed fobbed ignored patronised belittled humiliated lectured misled blamed
    contradicted interrupted corrected undercut upstaged sidelined embarrassed insulted mocked undermined
    stonewalled ghosted bypassed rebuffed excluded disbelieved deceived ridiculed brushed stung talked bulldozed
  `),
};
