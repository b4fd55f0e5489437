/** Words that are used alike, a class a line. Made by compile/derive-word-classes.ts; do not edit. */
export const WORD_CLASSES = `
an and another at behind both by cross each every field first for from full half held his home house in into its line long made middle of on one out outside over own place point position same serving set short side the their through time together top two under up upon us washington where while with working
against anti assisted backed backing group joined joining led pro support supported
authority based block community control created creation current currently established existing local national new newly part power present program project public serves state system which
about around centered raised weigh weighed weighing
among attracted countless dozen dozens drawing drawn few fewer handful hundreds least lots many millions more nearly number numbers ones other others people places scores several some striking tens them these those thousands
allocated annually billion billions costing dlrs dollars euros invested million totaling trillion worth
africa african america american asia asian australia britain canada commonwealth continent countries country economies emerging europe european global industrialized international japan latin nation nations pacific regional states trade united world worldwide
acquire acquisition bankrupt company consortium corporation fdch flagship giant llc merge merger ownership owns parent shareholder shareholders stake subsidiary takeover unit venture
all almost although are as attention be because become big but especially even ever example fact given here however is it just less like little may most much not now only particularly perhaps presence real rich seen so still than that there they this though today unlike way well whole work yet
ability able advance allow allowed attempt attempts bring can carry chose clear continue could decided difficult easier effort enough extend failed find follow give hard harder help helped hold intended make meant meet move must need needed needs opportunity order prepared push put quick raise re save send serve should sign step survive take to try trying turn ways will would
became called described introduced known latter mentioned name named nickname originally popular referred
dear friends gift hers memory my our personal please shared thoughts touch your
administration agenda civil debate economic establishment government influence interests internal issue issues leadership legal policies policy political politics powers reform responsibility social term
averaged averaging basket points rebounds
ahead break come coming enter get go going gone leave let pick pull ready rest retire return returns right rush sit skip snap spend stay tomorrow wait waiting walk watch wo
accounting advertising agencies business businesses clients commercial companies consulting corporate corporations customer domestic enterprise executives finance financial firm firms industry investment management marketing overseas partners practices private services ups
administrator adviser advisor affairs aide appointed assistant associate ceo chaired chairman chairwoman chief commissioner coordinator deputy director dr executive general head inspector manager managing mr office officer principal representative secretary senior served spokesperson superintendent treasurer vice warden
afl amateur athletic baseball basketball caf chess club clubs coached coaching collegiate fifa football footballer footballers hockey junior league leagues play played player playing plays professional rugby soccer squad team teams tier
abroad aid assistance benefit benefited charitable charities charity contributions donate donated donation donations donor donors endowment financed financing fund funded funding fundraising funds gifts grants lent money proceeds taxpayer underwrite
air airline airlines airspace airways aviation boeing carrier carriers chartered continental delta flights maritime trans
ago dating days decade decades during earlier early ended followed following history last lasted late marked months occasions past period periods preceding previous prior recent since subsequent throughout weeks year years
cluster deep edge fields ground huge large palm remote sized small spots tiny vast wide
becoming beyond close closest deeper distant elsewhere far farther forth increasingly moving remain remains toward towards view
after afterward again approached away back before began broke brought came caught down drew entered finally forced gave got headed him kept leaving left moved off opened picked pushed returned saw settled spent started stayed stepped stopped then took tried turned twice watched went when
acoustic bass composed composition compositions duo ensemble folk gospel guitar instrumental jazz lyrics music musical orchestra piano quartet solo song songs symphony trio tunes violin vocal vocals
across along apart between boundaries branches covering covers divide divided dividing divisions entire formation forming lines parts portion portions section sections separate separated separating split spread stretching surrounding within zones
admitted already also apparently appeared assumed been being believed carried claimed death emerged found had has have having he himself initially maintained man once previously recently remained reportedly revealed supposedly taken was were who whom whose
announced april august december expected february inaugurated january july june launched march month november october planned scheduled september slated
agency cia defence defense intelligence interior ministry patriot pentagon secret security
alley bronx brooklyn downtown greenwich harlem manhattan queens street streets whitehall york
biggest boasts largest mammoth multi newest populous richest sprawling
adaptation adapted adventure adventures character characters classics comedy drama epic fairy fantasy fiction fictional horror movie movies mystery narrative novel novels portrayed potter remake romance romantic saga sequel serial sitcom starring stories story tale tales thriller
article articles autobiography biography book booklet books chapter chapters diary edited edition editions entitled essay essays foreword illustrated magazines memoir notes pages poetry publication publish published publishes publishing reader reading reads titled volumes write writing written wrote
actual apparent circumstances deciding determine determined determining exact extent fate future likelihood likely possibility possible possibly potential probable reasons scenario situation timing uncertain unclear unknown unlikely unspecified whether
circuit derby downs grand horse jockey pursuit race races racing ridden rider riders riding stakes turf
bipartisan campaigned caucus congressional congressman conservative conservatives democrat democratic democrats gop governor incumbent independents liberal mayor moderate partisan party pri progressive republican republicans senate
afternoon closing dawn day dusk evening friday gmt hour hours midday midnight monday morning night noon overnight pm saturday session sunday thursday tuesday wednesday week weekend yesterday
applications automated conventional custom designing developed device devices devised electronic generation imaging instrument instruments invented machine machines manual method methods mode model models newer prototype settings sophisticated specialized systems technique techniques technologies technology tool tools use used uses using
broad broader controversial critical crucial essential important key leading main major pivotal primary sensitive strategic technical valuable vital
ad ap bulletin circulation correspondent daily headline headlines interview magazine media news newspaper newspapers newsweek observer post press reporter reporting reuters syndicate tabloid telegraph times weekly
alphabetical appendix categories category classified collected designated designation entries entry item list listed listing lists names naming rankings register select selected selection unsigned
crown crowned duke emperor ii iii imperial iv king kingdom knight lord monarch napoleon noble prince queen reign royal ruler throne vi
absence breakdown condition conditions continued continuing despite due experienced failure further initial lack minor normal physical pressure result resulted spite sustained
ashes balls bat batsman batting bowled bowler bowling cricket cricketer fielding indies kingsmead opener overs scoreboard skipper spell spinner test toss umpire wicket wickets
classic course lesson open practice retreat stages
campaign campaigning campaigns candidacy candidate candidates contest contested contests election elections endorsement presidency presidential primaries runoff
addiction alcohol drinking drug drugs marijuana medication medicines oral pill pills prescription smoking supplement treatments
arrest bail conviction convictions custody deportation detainees detention execution extradition guantanamo inmate inmates innocence interrogation jail juvenile plea plead prison sentence sentenced sentencing trial trials
bond bonds borrowing commodities commodity consumer currency equities eurozone interest investor investors lending liquidity market markets meantime monetary price rates reserve traders treasury volatile volatility wall yields
beauty charm comfort emotion feelings fond grace happiness humor joy love lovers loving luck memories passion pleasure pride sake sense spirit spirits
bp coal diesel exxon fuel gas mine oil petrol petroleum pipeline pumped pumping reactor reactors refinery rig shell
advances aggregate crushing defeat disappointing elimination eventual lose losing loss losses lost upset
accomplishments achieved achievement achievements best career contribution enjoyed exceptional lifetime milestone outstanding performance prestige recognition reputation success successes successful thanks
absent appear assume automatically cannot certain choice choices choose choosing chosen directly easily either except instance instead likewise longer means merely necessarily option or otherwise presumably rather simply simultaneously themselves therefore thus ultimately unless without
addition amongst array besides different diverse extensive include included includes including kinds locations multiple namely notably numerous ranging similar such traditional types varied variety various varying worldsources
aligned alliance alliances allies bloc coalition dominated factions foes governing governments grouping groups leaders members membership observers opposition parties politicians ruling sides unions warring
border bordering capital central east eastern frontier north northeast northeastern northern northwest northwestern peninsula province region south southeast southeastern southern southwest southwestern west western zone
alongside alternate appearance appearances appearing cast documentary episode episodes events feature featured features featuring finale highlight highlights picture presentation presented presents scenes segment segments series show showcase shown shows stage theme
acquiring borrow borrowed bought buy buyer buying buys cash cheap cheaper convert discount expensive fortune junk owning preferred premium priced purchase purchases purchasing sale sell selling sells sold
belongs entity evolved existed existence exists image itself resembles transformed
approaching closer halfway reach reached reaches reaching settle
agents armed army civilian commanders duty elite force generals guard guards headquarters military officers ordered personnel police recruits soldiers staff trained veterans volunteers
auditorium bandstand booth carnegie circus gates hall halls hyde palace theater theatre
above altitude below depth distance elevated elevation equivalent fixed height high higher highest level levels limit low lower lowered lowest maximum measured minimum minus peak range ranged rate rated rating ratings target threshold yield zero
actually answer any anything ask believe bet better ca did do does doing done doubt exactly expect good how idea if impossible indeed kind knew know look lot matter mean might neither never no none nor nothing probably prove question reason say says see something sort supposed sure thing things think thought true understand want wanted we what whatever why wrong yes you
amounted hk marks net nt percent profit rupees share totaled turnover unchanged valued volume yuan
biology chemistry ecology economics engineering geography institute literature mathematics medicine philosophy physics psychology science sciences studies studying thesis
afford compensate debts deduct earn expense generous guaranteed owe owed owes paid pay paying pays reimburse reimbursed repay reward sum sums taxpayers
action actions alert announcement call calling calls condemnation counter dispatch emergency immediate intervention latest motion notice orders prompt prompted prompting reaction recall respond responding response responses stern swift warning warnings
accessible chat click com content database download explorer guide guides inbox info information instant interactive internet listings log maps networking online peer site sites tips users web
assignment autumn begin beginning calendar date dates end ending extended fall fortnight mid next opening regular schedule sometime spring start starting starts stint summer till
conversion drive driven drives drove spur stall
activities assisting conduct conducted conducting conjunction coordinated coordinating initiated jointly organisation organisations organise organised organization organizations organize organized organizing participate participated participating participation planning programme programmes recruiting recruitment youth
afghanistan amman baghdad basra beirut consulate embassies embassy fallujah iraq kabul kandahar kirkuk mogadishu mosul najaf riyadh
act adopted adoption amended amendment amendments approved bill bills constitution constitutional decree draft drafted enacted federal immigration law laws legislation limits measure passage passed provision provisions regulation regulations repeal rules statute sweeping
agricultural agriculture commerce development enterprises environment forestry industrial industries infrastructure mining natural projects resource resources sector sectors tech technological tourism
apartment apartments buildings flats garages homes housed houses housing premises rented residential shelter shelters tents
access account additional additionally availability available coverage direct distributed exclusive free limited offer offering offers options plus provide provided provides providing receive service special transfer unlimited
according afp anonymity associated authorities citing comment confirm confirmed confirming contact contacted declined details disclosed official officials report reported reports source sources spokesman spokesmen spokeswoman statement unavailable undisclosed
excluding neutral non pre voluntary
accompanied addressed briefed briefing counterpart counterparts delegation diplomats discussed foreign journalists met negotiators privately reporters separately speaking spoke straw summoned told
aboard boarded boat boats cruise dock fleet harbor hms lifeboat merchant naval navy pearl pirate pirates port sail sailed sailing sailor sailors sank ship ships sinking submarine submarines sunk tanker uss vessel vessels voyage warships yacht
accountant agent attorney auditor citizen clerk client counsel investigator lawyer ombudsman registrar resident sheriff solicitor
admire am appreciate enjoy folks forget forgot happy hear imagine liked likes liking listening loved loves mind minds moment remember remembers remind reminded seeing talk talked talking tell telling thinking watching wonder wondered wondering wonders worry
managed raced ran rode run running successfully switched tapped unsuccessful unsuccessfully
center centre london st
activists advocates angered angry backers campaigners clashed demonstrators environmentalists gathered marched opponents protested protesters protesting protestors riot supporters youths
ambulance boarding bound bus buses carrying express ferry passenger passengers ride rides taxi train trains
age alone life live lived lives living
communism communist hitler holocaust nazi nazis propaganda soviet stalin wartime
capitalism civic democracy dissent equality freedom freedoms globalization human liberties liberty movement rights solidarity
armenia azerbaijan belarus caucasus chechnya kazakhstan kiev kyrgyzstan moldova moscow ossetia republic republics russia tajikistan ukraine uzbekistan
abuses accusations allegation allegations alleged allegedly alleging bribery bribes corruption fraud graft implicated inquiry insider investigated investigating investigation investigations involvement irregularities misconduct probe revelations scandal scandals secrets spying suspicion suspicions tainted uncovered wrongdoing
basque chechen crush eta farc fighters guerrilla guerrillas insurgency insurgent insurgents kurdish kurdistan liberation ltte militants militia paramilitary pkk rebel rebels sayyaf separatist separatists stronghold taliban tribal
accident collision crash fatal incident incidents massacre occurred scene shooting shootings touched tragedy witnessed
arab cairo egypt hosni jordan libya mideast morocco mubarak palestine syria tunisia
dedicated famous finest foremost great greatest masterpiece oldest patron prolific renowned shakespeare
capita cdp census density households inhabitants population residing
batteries capacity conditioning cooling electric electrical electricity equipment generating generators heaters heating pump pumps spare storage supplied supplies supply supplying vacuum ventilation
cloud clouds darkness dust earth flame light lit moon shadow shadows shine skies sky sun sunshine
absorb add adjust aside combine cover desired extra fold optional remove squeeze trim
attendant cabin cockpit craft crew crews lifeboats pilot pilots safely
austerity budget budgets burden cost costs cut cuts cutting deficit deficits eliminate expenditure hike hikes incentives lowering measures package reduce reducing reduction reductions shortfall shrink slash slashed spending stimulus subsidies surplus tariff tariffs wage
anybody anymore anyone anytime anyway anywhere bother else everybody everyone everything everywhere fortunately guess happen happened happening happens hopefully knowing knows maybe me myself nobody nowhere ours ourselves pretend pretending somebody someone somewhere sooner suppose theirs thinks whenever wherever yours yourself
bodies buried bury caves debris dig digging dug fragments graves remnants rubble scattered wreckage
bigger comparable expanded expansion fraction gap larger margins proportion quarters scale shrinking size smaller smallest wider
co colleague colleagues fellow former friend hired longtime mentor partner recalled retired retiring veteran
accelerate adapt attract bolster boost build consolidate contribute create develop developing educate enable encourage enhance establish expand exploit facilitate generate improve incorporate integrate opportunities promote reinforce stabilize stimulate strengthen sustain tap transform
boycott demonstration demonstrations organisers organizers protest protests rallies rally staged
alabama arizona arkansas auburn california carolina colorado connecticut county delaware florida georgia hampshire illinois indiana iowa jersey kansas kentucky louisiana maine maryland massachusetts michigan midwest minnesota mississippi missouri nebraska ohio oklahoma oregon pennsylvania rhode tennessee texas utah virginia wisconsin
australian british canadian danish dutch english french irish norwegian scottish victorian welsh zealand
boss bosses cop detective guy
authoritarian corrupt coup deposed dictator dictatorship invaded junta monarchy oust ousted ouster overthrow pinochet regime suharto topple toppled
clinch clinched comeback defeats standings streak sweep title titles triumph trophy unbeaten undefeated victories victory win winning wins won
bottom consecutive double eighth fastest fifth finish finished finishes finishing fourth lone longest maiden ninth overall ranked record row second seventh single sixth spot straight successive tenth third triple twelfth
attractive bit comfortable decent easy enjoying equally extremely fairly fit incredibly looked looking looks nice overly perfectly plenty pretty quite reasonably relatively relaxed remarkably rough seemingly slim smart surprisingly too tough unusually usual very
accompanying blunt comments criticism echoed explicit mention message note praise statements suggestion suggestions tone
albania albanian albanians balkan balkans belgrade bosnia bosnian croat croatia croatian croats grozny herzegovina karadzic kosovo macedonia milosevic mladic montenegro nato pristina sarajevo serb serbia serbian serbs slobodan srebrenica yugoslav yugoslavia zagreb
architect architecture brick building built complex construct constructed design designed designs exterior frame layout original reinforced structure structures
acre acres estate estates farm farmers farming farmland farms grazing hectares land lands logging mill pest plantation property ranch
abstention endorsed favor favored favour majority oppose opposed overwhelmingly proponents proposition referendum rejection thirds unanimous unanimously unpopular veto voted
belonging cases connection identified involved involving linked links related responsible unrelated
acceptable affordable alternative alternatives capable convenient credible effective efficient helpful ideal meaningful practical productive realistic reasonable reliable safe safer solution suitable timely useful viable
abducted captive captivity capture captured comrades eluded escaped executed freed hostage hostages kidnapped kidnappers prisoner prisoners ransom seized slaves surrender surrendered tortured
bar bars cafe chef grill inn nightclub pub restaurant
affect affected affecting affects hardest hemisphere poor poorer poorest regions seasonal
architects artists composers designer designers entrepreneurs filmmakers guild musicians photographers
accept acceptance accepted accepting admission agreed appealed asking demanded demanding formally grant invitation objected offered refused refusing rejected seeking sought welcomed
ball foul goal hit hitting kick kicked kicking kicks knock midway minutes missed puck saved score scored scoring shoot shot shots tries
barrier feet foot ft kilometer kilometers kilometres km meter meters metre metres mile miles square tall yard
challenged commentators critics disagreed justices leaning opinion opinions opposing respondents sided views
aides barack biden bradley buchanan bush cheney clinton dole edwards forbes giuliani gore hillary kemp kerry lieberman mate mccain obama palin pataki quayle rodham romney rudolph schwarzenegger senator whitman
aloud communicate dwell freely learn learned listen literally read speak speaks teach translate
miss pageant
aunt baby birth boy boyfriend child childhood couple daughter daughters family girl girlfriend grandchildren grandmother her herself husband infant mom mother old pregnant recalls she siblings sister sisters survived twin wife woman
bare blink ears eye eyes hands hearts invisible sight smile touching visible
chiefly concentrated controlled exclusively heavily largely mainly mostly poorly predominantly primarily relied relies rely relying solely
ai bunch crazy cry dad fun gentlemen goodbye guys hell hello hey joke jokes kid lads laugh lucky mess ok stinks stuff yeah
active activist advocate independent influential loyal member outspoken powerful profile prominent respected supporter wealthy
ayatollah cleric hussein imam mahdi maliki ramadan saddam sadr shiite shiites sunni sunnis zarqawi
absolute assuming assumption balance basis comparison contrast difference equal factor gain margin maturity mere norm odds preference ratio relative value versus weight
anniversary birthday carnival celebrate celebrated celebrating celebration celebrations ceremonial ceremonies ceremony christmas commemorate easter eve farewell feast funeral holiday inaugural inauguration jubilee marking millennium mourning occasion parade procession reunion thanksgiving torch tribute wedding
bits blank box delicate fine glass ink paint paper piece pieces seal sheet sheets signature strips touches
bureau cdc compiled corrections data department directorate meteorological nielsen statistical statistics survey surveys
americas usa
common commonly contain contained containing contains derived elements form forms material meaning primitive refer reference refers root
count counts
handed handing rounded sacked sent suspended
appears becomes begins continues dies discovers emerges ends enters falls finds follows joins learns leaves meets realizes reveals tells turns
album audio bonus cd cds compilation copies disc dvd ep format formats label lp produced recorded recording recordings records release released releases releasing soundtrack studio track tracks version versions vinyl
accidents casualties casualty deadliest deaths fatalities toll
capped lead leads matched pair sets string tie tied trailed trailing tying
bc byzantine centuries century colonial conquest domination dynasty empire era invasion medieval occupation ottoman persian revolution rulers slave wars
actively aggressive attracting begun concentrate devoted discussing encouraged encouraging engage engaged engaging focused focusing interested practicing pursue pursued pursuing quitting
commenting condemning criticising criticizing gesture gestures provocative remark remarks rhetoric worded
aisle atop beneath beside chair chairs desk front heads sat seated sits sitting stand standing stands stood table
anatolia interfax itar quoted quoting tass unnamed xinhua
ally billionaire businessman ex gen millionaire spy tycoon
distribution factories factory machinery manufacture manufacturing materials plant plants printing processing produce produces producing product production products textile
doorstep neighbor neighboring neighbors neighbour neighbouring neighbours
allan andrew anthony bruce cameron christopher clarke cohen donald douglas frank george gordon graham harry howard james jeffrey john kenneth kirk lawrence leonard lloyd malcolm mann marcus marshall martin michael oliver patrick paul peter peters richard robert robertson stephen stuart thomas wesley
continuously facility headquartered installed licensed locally operate operated operates operating presently station stations upgraded
ambitions arms atomic ballistic biological defiance destruction disarmament enriched enrichment iaea inspections inspectors iran mass nuclear plutonium proliferation tehran uranium weapon weapons
aliens covert extremists hiding hijackers laden osama plot plots plotting qaeda qaida rogue spies suspect suspected suspects terror terrorism terrorist terrorists
ace bats batted hits hitter homer homered homers hr inning innings outs pinch pitch pitched pitches rbi rbis runs singled walks
campus campuses centers centres clinics facilities hospitals magnet nationwide offices prisons programs schools
advantage chance chances conceded contention convincing decisive deserved draw goals needing rewarded secured wasted
acquired affiliate affiliated defunct developer formed formerly founded founder founders founding incorporated merged owned owner pioneer renamed
athletes compete competing competition competitions competitive competitor competitors promotions qualified sponsor sponsors sponsorship sport sporting sports
dialogue harmony interfaith peace peaceful peacefully prosperity reconciliation reunification strait unification unity
buddhism christian christianity civilization culture guru hindu islam judaism orthodox practiced religion religions religious ritual teachings tradition traditions worship
grew grow growing grown grows mature stems
damascus gaza hamas hariri hezbollah iranian iraqi israel israeli israelis lebanese lebanon palestinian palestinians plo refugee syrian
atlantic bay beach beaches coast coastal coastline coral fishing inland island mediterranean ocean offshore reef sand sea seas shallow shore shores waters
destiny dream dreams evil forever forgotten glory heaven heroes legends magic magical paradise planet quest reality realm trek ultimate universe worlds
abbas arafat ariel assad barak ehud netanyahu olmert peres rabin sharon shimon vajpayee yasser yitzhak
allied armies battle battlefield combat defenses enemies enemy fight fighting forces fought fronts resistance war warfare
concrete covered laid lay laying
greens labour liberals likud mp pensioners tories tory
diversion diverted drain drains flow flowing flows fluid irrigation nile rivers sewer stream streams water
challenge challenges challenging confront dangers dealing difficulties difficulty emerge encountered face faced faces facing gaps obstacle obstacles posed pressing problem problems toughest
beard black blue bright brown collar colored dark flowers gray green grey hair orange pale patch pink purple red ribbon shade white yellow
artillery barrage fire fired firing guided launch launches launching missile missiles mortar propelled rained rocket rockets rounds shells tank torpedo
balanced consistent durable favorable fundamentals healthy improved improvement lean modest prospects recovery robust smooth solid stable steady strong stronger tight weak
bicycle bike bumper cab car cars driver drivers driving lorries lorry mileage minibus motorcycle parked speeding taxis tractor trailer truck trucks vans vehicle vehicles
airport airports bridges busiest commuter freight highways hub hubs metro ports postal rail roads routes subway terminal traffic tram transit transport transportation
association confederation federation represent represented representing represents union
aging cared die died disabled discharged dying elderly exhausted homeless hospitalized ill sick treat treated treating
aircraft airliner airplane airplanes balloon collided crashed crashes downing fighter flew flies flight flown fly flying grounded hawk helicopter hijacked jet jets landed landing plane planes runway spotted
arabia arabian bahrain brunei dubai emirates gulf kuwait oman qatar saudi uae yemen
abandoned converted demolished discontinued leased purchased rebuilt refurbished relocated renovated repaired restored
medium tender
breakthrough continuation developments doha forthcoming indirect intensive joint mediation negotiation negotiations ongoing phase preparations process progress resumption stalled talks underway upcoming
employ employed employee employees employer employers employment hire hiring job jobless jobs labor laborers migrant servants unemployed welfare worker workers workforce
chronicle column columnist columns commentary disambiguation editorial gazette herald illustration journal newsletter nn page statesman telegram undated waco writes
accelerated adjustment adjustments approach approaches change changes direction directions drastic gradual migration momentum movements moves rapid reverse shift shifts steps transition trends
alan barry ben daniel david dennis gerald joel jonathan joshua julian lucas mark matthew simon steven timothy trevor
grabbed loaded steal stealing sticks stole stones tear threw throw throwing thrown throws tossed walked
roll rolling rolls scratch shake spin spinning swing
don ed leon rodney
airstrikes ambush arrests assault assaults attack attacks bombed bombers bombing bombings civilians deadly raid raids retaliation revenge sabotage shelling squads strikes suicide targeted targeting targets
ballet concert concerts dance dances dancing festival festivals marching opera perform performances performed performing performs touring
carries catch catches pass passes passing rushing td touchdown yards
brief frequent interrupted lengthy preceded refrain repeat repeated repeating
combination combines combining engineered fusion hybrid introduction involves modified simple type typical variant variation
attributed evidence indicate indicated indicates indicating indication indications pointing positive showed showing signs speculated suggest suggesting suggests
arrange assist coordinate execute handle handling manage monitor oversee prepare
affirmative blacks demographic demographics ethnic gender hispanic hispanics immigrant latino minorities minority whites
accounted adjusted annual attendance average calculated compared doubled estimate estimated estimates exceed exceeded exceeding figure figures gdp gross incomes median monthly per percentage projected registered revenues roughly surpassed total yearly
address addressing apec assembled attend attending conference convened convention expo forum gather gathering host hosted hosting invited meeting organizer participants seminar sidelines sponsored summit workshop
arena clubhouse dome indoor marquee pavilion pool rink stadium venue venues
frequently generally inevitably naturally normally nowadays occasionally often ordinarily rarely readily regularly reserved routinely seldom sometimes tend tended tends traditionally typically usually
activity buildup cause caused causes causing coupled cycle damage decrease decreased effect effects erosion excess exposure generated impact increase increased increases increasing influx massive owing reduced reduces resulting wave
accounts benefits commissions credits discounts expenses fares fee fees income insurance medicaid medicare packages payment payments payroll premiums receipts refund retirement revenue savings tax taxation taxes transfers tuition
achieving boosting competitiveness contributing effectiveness efficiency enhanced enhancing ensuring establishing expanding governance improvements improving maintaining morale preserving productivity promoting protecting restoring safeguard safeguarding securing stability strengthened strengthening sustainable thereby
contributed contributor cox globe tribune
aboriginal ancestors ancient belong belonged clan cultures descendants descended descent indigenous inhabited mythology native origin originated origins peoples traced tribe tribes
accord accords communique covenant declaration geneva manifesto memorandum pact resolution resolutions
blend flavor fresh hot ingredients mix mixed mixing organic pure raw rotten soft sour sweet taste
atletico barcelona copa deportivo fc galaxy hosts inter janeiro liga madrid nacional paulo porto powerhouse rio sao tenerife valencia
accumulated advantages amount amounts considerable enduring enormous extraordinary greater immense lasting leverage minimal overwhelming significant substantial tremendous unprecedented wealth
breeze celsius fog gale heavy intensity kph lightning mph rain rainfall rains showers snow storm storms temperatures tornado tropical waves weather wind winds
applause cheer cheered cheering cheers crowd crowds enthusiastic greeted guests inviting mourners reception spectators welcome welcoming
branch depot locomotive locomotives railroad railway railways steam
adequate appropriate assurance assure basic clean discipline ensure exercise fair functioning guarantee inadequate insufficient lacked lacking necessary preparation proper protection purposes quality require required requirements requires safety standards sufficient supervision thorough
adelaide auckland brisbane canberra cape darwin halifax harbour isle kingston melbourne perth queensland sydney victoria wellington
appeal appeals arbitrator case contempt court courts defendant defendants dismiss dismissal hague hearing hearings icc impeachment indictment judge judges judgment judicial jurisdiction jury justice lawyers magistrate presiding proceeding proceedings prosecution prosecutor ruled superior supreme tribunal tribunals upheld verdict warrant warrants
cal dame defensive freshman notre offense offensive sophomore ucla usc
abortion abortions couples divorce gay gays homosexual homosexuality lesbian marriage marriages pregnancy sex weddings
austria baltic belgium bulgaria denmark estonia finland france germany greece hungary iceland italy latvia lithuania luxembourg malta netherlands norway poland portugal romania slovakia slovenia spain sweden switzerland turkey
argentina bolivia brazil chile colombia costa cuba dominican ecuador guatemala honduras mexico nicaragua panama paraguay peru rica salvador uruguay venezuela
acknowledged added adding argued asked asserted cited cites complained defended explained expressed highlighted insisted meanwhile nevertheless nonetheless noted noting pointed publicly referring repeatedly said saying stated stating strongly suggested voiced
blow damaging danger fear feared fearing hostile prevent scare spreading threat threatened threatening threats warn warned
booked booking bookings casinos destinations fare hotel hotels luxury resort resorts restaurants shopping spa travelers upscale vacation
atmosphere calm cool mood pleasant quiet serene sunny warm warmth
benches blocks crowded door doors emptied empty fill filled filling floating floor idle inside lined lining locked locker makeshift onto packed parking pile rows sealed stalls tables underneath vacant window
absolutely always aware basically believing certainly clearly convinced definitely deserve deserves evidently feel feeling feels felt figured fortunate glad happier hardly importantly impression obviously ought proud proves realize realized realizing really sadly seem seemed seems somehow surely truly unfortunately
accuracy accurate align correct corrected correction correctly error errors fix mistakes precise
armored armoured commandos contingent deploy deployed deployment dispatched helicopters isaf marines multinational patrolling patrols peacekeepers peacekeeping reinforcements stationed tanks troops warplanes
bear bug bull cat dog duck elephant ghost hound hunt hunter hunters hunting lion monkey mouse otter pigeon rat shepherd snake spider swan tiger witch wolf
appealing beautiful charming clever compelling curious delightful emotional entertaining exciting funny glimpse handsome ingenious interesting intimate lovely memorable moments sorts subtle wonderful worthy
beings citizens everyday families generations household individual individuals innocent ordinary person persons
asean china chinese hanoi hong japanese kong macao macau mainland malaysia malaysian roc singapore straits taipei taiwan taiwanese thai thailand tokyo vietnam vietnamese
birdie birdies bogey bunker eagle hole holes par putt stroke strokes tee
abilities artistic collective creative creativity experience expertise genius imagination innovation innovative insight inspiration intellectual invention knowledge qualities skill skills talent talents visual
battled battling desperate desperately overcame overcome overwhelmed recover regained shaky struggled struggles struggling unable verge
attributes background characteristic characteristics distinct distinction documented earliest examples exception exceptions expressions historical instances notable obscure rare similarities symbols unique unusual variations
andrews andy beck blake byron daly davies davis harrington kerr lindsay murray norman osborne pierce robin roger watson weir williams
atmospheric carbon compressed concentration dioxide emissions fossil gases greenhouse hydrogen mercury oxygen particles radiation soil temperature thermal warming
consuming costly culprit dangerous exposed lethal pose poses potent potentially risk serious trigger vulnerable
assets conglomerate consolidated corp holdings ltd plc properties sa shares subsidiaries telecom
band bands blues hip hop jam pop punk rap rhythm rock roots soul
aerial airfield base bases bombardment exercises installations landings logistics mission missions observation operation operational operations radar reconnaissance surveillance tactical training
accepts agrees announces approves asks confirms decides fails intends prepares proposes refuses rejects seeks urgent urges wants warns welcomes
barely logged narrowly shy
exchanged positions posted posts rank ranking ranks successively
acute aids alzheimer borne cholera complications contracted cure diabetes diagnosed diagnosis disease diseases disorder disorders epidemic fever flu hiv illness illnesses infected infection infections infectious influenza malaria mortality obesity outbreak outbreaks pandemic plague pneumonia poisoning prevention resistant respiratory sars strain strains swine symptoms syndrome transmitted tuberculosis vaccine vaccines virus viruses
boosted decline declines declining demand digit dip downturn drop drops economy gains growth highs inflation lows offset pct plunge pressures prices profits rebound recession rise rises rising sales sharp sharpest slight slowdown slowing sluggish slump soaring spike surge surging trend weakening weaker
albert alexander alfred arthur baron charles earl edgar edmund edward edwin francis frederick gregory henry hugh joseph leo louis nicholas philip samuel sir victor vincent walter william
dna gene genes genetic random sample samples sampling sequence sequences
behalf forwarded inquiries issued letter letters mailed memo obtained papers petition request requested requests submit submitted
accomplish achieve aim aimed aiming aims ambitious awareness comprehensive efforts focus initiative initiatives integration objective objectives priorities priority promotion strategy task undertaken unified
barrel brent cent cents gallon mercantile ounce pence penny platinum pound troy
activated attached equipped fitted gear mounted placed plate plates positioned rear rotating specially wings
breaks brings builds comes creates develops draws fits gathers gets gives goes helps holds keeps loses makes pulls puts raises sees sends spends stays takes
abc aired airing anchor bbc broadcast broadcaster broadcasters broadcasting broadcasts cbs channel channels cnn daytime espn fm fox hbo jazeera mtv nbc pbs programming radio soap television tv viewers
amnesty disciplinary executions expulsion fines imprisonment injection lesser offenders pardon parole penalties probation punished punishment punitive sentences subjected torture unlawful
cdy eighteen eleven fifteen fifty forty fourteen hundred ninety numbered sixteen sixty ten thirteen thirty thousand twelve twenty
accurately closely compare comparing define describe describes describing description differently distinguish explain explaining explains familiar observed portray precisely reflect relate specifically understood
conclude concluded concludes concluding conclusion conclusions confirmation consensus definitive findings outcome preliminary results summary summing yielded
battles bitter clash conflict confrontation encounter encounters feud fierce fights furious heated quarrel rivalry standoff struggle tempers tense waged
annexed autonomy borders colony disputed facto handover homeland independence quo rule separation sovereign sovereignty status territorial territories territory
ballot ballots canvass casting counted counting electoral electorate electors poll polling polls recount recounts signatures statewide tally turnout vote voter voters votes voting
architectural art artwork collection collections curator drawings exhibit exhibited exhibition exhibitions exhibits furniture galleries gallery jewelry museum painting paintings photography prints sculpture sculptures tapestry works
accomplished amazing boast bold brilliant dramatic excellent fantastic feat formidable glorious impressive incredible magnificent perfect remarkable sheer spectacular splendid stunning superb surprising terrific unbelievable
arrested asylum camps deported detained dissident dissidents exile exiled expelled fled flee fleeing imprisoned jailed seekers
alaska antarctic arctic drilling expedition exploration geological horizon polar
blaze burst collapsed fires flames flooded landslide mud poured pouring swept tide washed wiped
acquitted acts attempted charge charged charges commit committed committing conspiracy convicted crime crimes criminal espionage felony guilty homicide indicted laundering murder offence offenses pleaded possession prosecute prosecuted rape robbery theft treason
automaker bmw chrysler fiat ford ge gm honda hyundai lockheed mitsubishi motor motors nissan renault suzuki toyota utility volkswagen
cleaning cleanup construction contractor demolition installation maintenance rebuilding reconstruction removal renovation repair repairs restoration salvage
clue clues collect collecting detect discover discovered finding hidden hide identify identifying locate reveal revealing search searched searching suspicious trace
advent bang boom booming bubble bust dot
kennedy legacy lincoln luther nixon predecessors reagan rockefeller ronald roosevelt truman
application applies constitutes criteria defined defines definition dual geographic geographical inclusion limitations representation scope specified standard statutory terms universal usage
communists leftist nationalist nationalists neo patriotic revolutionary socialist socialists ultra wing
academics authors contributors editors historians journals literary poets publications publishers readers scholars writers
confessed confession detectives fbi interviewed investigators lewinsky lied mcveigh nichols oath prosecutors questioned questioning secretly simpson starr testified testify testimony undercover witness witnesses
alex billy bobby buddy dale danny derek dwight eddie floyd hank jackie jake jay jesse jimmy joey johnny kenny larry mickey ray ricky roy ted tommy valentine vince wayne willie
circles cult fringe mainstream popularity prominence
ira
buffalo calgary edmonton montreal ottawa petersburg toronto vancouver
consultant dentist doctor ecologist engineer expert forensic instructor librarian nurse physician planner psychologist researcher scientist specialist surgeon technician
bureaucracy consolidation finances fiscal modernization overhaul privatization procurement profitability reforms reorganization restructure restructuring turnaround
advice aspects concerning conflicting detail detailed experiences facts focuses involve matters overview questions regarding relating relevant situations specific subject subjects tasks topic topics
bronze butterfly gold golds holder hurdles medal medalist medals pairs phelps podium silver vault
anaheim angeles atlanta baltimore boston chicago cincinnati cleveland dallas denver detroit diego francisco houston indianapolis jacksonville los memphis miami milwaukee oakland orlando orleans philadelphia phoenix pittsburgh portland sacramento san seattle tampa
actor artist bassist comedian composer conductor dancer dj drummer guitarist musician performer pianist rapper singer songwriter vocalist
bob buck bud charlie chuck dick jack jerry jim joe ken mel mo pat pete rick rod sam tom tony
athlete athletics badminton championships competed cycling downhill event freestyle gymnastics marathon nordic olympic olympics relay rowing skating ski skiing slalom sprint swimming volleyball wheelchair
beer beverage brewery coca coffee coke cola consumed dairy drink drinks food foods liquor milk staples tea tobacco
bo fu gao gong han huang hui jin lang li liu lu mao min ming shan tang wang wei wu xu yan yang yao yi yu zhang zhao zhou
afraid bad confused fooled frightened getting gotten hungry instantly lately nervous noticed scared stuck suddenly tired worrying worse
blows bounced downed dragged dumped felled knocked knocking pulled rolled snapped spun
alberta brunswick manitoba nova ontario quebec saskatchewan scotia
atp augusta els golf lpga majors masters mickelson pga ryder tennis tour tournaments woods wta
advisors amp analyst associates banker barney broker brothers chase economist friedman goldman lehman lynch merrill moody morgan roth sachs salomon stanley strategist trader ubs
max olivier
alberto antonio carlos diaz eduardo felipe fernandez fernando franco garcia gomez gonzalez hernandez javier jorge jose juan lopez luis manuel martinez miguel ortiz pablo pedro perez rafael ramirez ramon raul ricardo rivera roberto rodriguez sanchez santiago tomas vicente
albums billboard certified chart charts debuted peaked singles uk
celebrity fame hero icon idol legend madonna sensation spotlight star superstar survivor
awful awkward bizarre chaotic cruel disturbing dreadful frustrating horrible lonely miserable mysterious nasty nightmare odd ridiculous sad scary shocking silly stark strange stranger stupid terrible tragic ugly uncomfortable weird
abu ahmad ahmed al amr bin hassan ibn sabah salem sheik sheikh sultan
ambition aspirations commitment competence courage credibility dedication demonstrate demonstrated demonstrates desire determination dignity disposition fairness foresight genuine grasp integrity intentions legitimacy loyalty motivation patience prevail readiness resilience respect restraint satisfaction sensitivity strength transparency urgency willingness
defend dominance dominate govern grip maintain occupy preserve regain restore retain retained retaining retains revert secure seize sole
amid backdrop backlash brink chaos collapse crisis crunch deepening emergence escalating exodus fallout fears fiasco fueled heightened instability lingering looming midst mounting overshadowed overtaken panic plagued renewed spark stemming stirred tension tensions triggered triggering troubles turmoil wake widening woes
agreement agreements arranged arrangement arrangements breakup brokered contract deal negotiated negotiating partnership scheme sharing signed signing twinning
approval authorised authorization authorized certification charter consent exemption expired extension granted legally licence license licenses licensing mandated mandatory obtain partial permanent permission permit permits requirement residency revoke temporary terminate valid waive waiver
answered answers bluntly frankly hindsight honestly plainly replied replies reply shrug
acted carefully dealt handled independently individually inspected properly smoothly sufficiently thoroughly
acknowledges admits argues assures believes considers contends enjoys favors insists lacks maintains opposes prefers promotes recognizes supports understands
algeria angola burundi cameroon chad congo darfur drc eritrea ethiopia ghana guinea haiti ivory khartoum kinshasa leone liberia madagascar mali niger nigeria rwanda senegal sierra somalia sudan zaire
accountability advisory assessment audit board commission committee consideration decisions epa ethics evaluation faa fda guidance guidelines investigative oversight panel recommendation recommendations recommended recommends regulator regulatory review scrutiny
dismantle freeze freezing froze halt halted indefinitely moratorium mothballed restart resume resumed scrap scrapped shut suspend suspending temporarily
backs bench coach coaches fan fans forward forwards lineup players strikers teammates
badly critically depressed deteriorated disturbed hurt hurting hurts neglected paralyzed seriously severely shaken undermined weakened
climbed dipped dropped eased edged fell gained jumped rallied rebounded retreated rose shed slid slipped slumped soared surged tumbled
abandon convince intervene invite join negotiate persuade persuaded pressured rein reluctant seek unite urge urged urging vowed
ambassadors appoint chiefs commissioners delegate delegates delegations elders elect elected electing governors mayors ministers presidents representatives secretariat senators
ab ah ahl ahn bah bee boo chee clr dee ee fea goh hah ih kah kee koh kuh lah mah mee moh moo nah nee noh oh rah ree sah uh ur wah yah
assembly chamber chambers commons congress deputies duma lawmakers legislative legislators legislature lords mps parliament parliamentary quorum seat seats speaker
advanced alpha beta component components core functional functions integrated intermediate sub units
dakota idaho montana nevada reno reservation vermont wyoming
aaron adam brad brandon brett brian bryan chris craig dan dave doug eric gary glenn ian jamie jason jeff jeremy jon josh keith kevin kyle lance marty matt mike nathan neil nick phil randy rob ron ryan scott sean shane shawn steve terry tim todd
barriers blockade controls curb ease easing embargo extending impose imposed imposing lift lifted lifting lifts relax restrictions sanctions suspension tighten tightened tightening tighter tougher
armenian austrian belgian bulgarian czech estonian finnish german hungarian italian lithuanian polish romanian russian slovak swedish swiss ukrainian
calories cholesterol diet dose doses fat fiber grams mg sodium
chester durham hampton holland kent lancaster milton newport norfolk plymouth sutton windsor
cemetery erected grave heritage historic landmark memorial monument monuments plaque statue unesco wreath
abruptly afterwards briefly ceased changed disbanded dissolved eventually immediately later officially proceeded promoted replaced reunited reverted revived shortly soon subsequently thereafter transferred until whilst withdrawn withdrew
cpc deng hu jiang jintao npc peng presided wen xi zemin zhu
analysts bloomberg earnings economists expectations expecting expects forecast forecasts outlook polled predict predicted predicting prediction predictions predicts projections quarter quarterly revised surveyed thomson
bennett burton byrd foley johnston levin mitch reid
bid eager hope hoped hopes hoping inspire keen lend lure opted poised promising revive steer vain
anthrax detected doping hormone steroids substance substances tested traces
anthem bagpipes bells choir chorus drums sang sing singing sings sung tune
born farmer planter
archbishop archdiocese bishop bishops cardinal catholic clergy diocese parish patriarch priest priests roman saint
arguably commercially considered consistently deemed dominant globally highly historically internationally nationally proved proven recognised recognized regarded similarly strongest technically viewed widely
alive dead disappeared drowned evacuate evacuated firefighters miners missing recovered relatives rescue rescued rescuers rushed servicemen stranded survivors trapped victims villagers
albright ambassador annan au boutros condoleezza diplomat envoy envoys holbrooke imf kofi madeleine mediator negotiator osce solana un unhcr unicef
anger anticipation anxiety appetite appreciation concern concerns confidence confusion doubts enthusiasm evident expectation frustration hint optimism reflected reflecting reflects sentiment skepticism speculation spurred uncertainty underscored weakness worries
avalanche goalie halftime overtime saves scoreless shootout
bloodshed bloody brutal clashes crackdown ensuing erupted kidnappings killings marred provoked rebellion revolt rioting riots rocked sectarian sparked sparking spate strife unleashed unrest uprising violence violent
assessed audits consulted examined monitored positively reviewed reviewing reviews
ba bachelor certificate degree degrees diploma doctorate master
alien beast conceived creature dubbed monster nicknamed robot warrior
accordingly consequently depend depending depends differ furthermore hence moreover regardless survival varies vary whereas
amanda amy angela anna barbara caroline christine diane elena eva janet jennifer jessica jo judy julia julie kay laura lena linda lisa marie michelle nancy nicole patricia rita sandra sara stephanie
equity foundations institutional institutions mutual portfolio trust
absorbed altered altogether completely effectively entirely essentially fully intact partially partly permanently practically rendered totally virtually wholly
haven refuge sanctuary
approximately combined comprised comprises comprising consist consisted consisting consists eight five four nine remainder remaining respectively seven six three
baking boil brownies butter cake chocolate cook cookies cream custard egg extract flour gently heat lightly liquid melted mixture oven pan pot pour powder salt stir stirring sugar
academic advancement advocacy arts careers educational excellence fellowship foundation institution journalism lifelong nonprofit profession society teaches
brave candid careful competent courteous deeds foolish gracious honest intelligent manner naive passionate polite rational respectful trusted unqualified wise
alter destroy deter disrupt expose harm interfere minimize protect punish rid strangle threaten threatens undermine weaken
aires amsterdam athens berlin brussels bucharest budapest buenos cologne copenhagen florence frankfurt hamburg helsinki istanbul lisbon munich naples oslo paris prague rome rotterdam sofia stockholm turin venice vienna warsaw zurich
bahamas bermuda caribbean hawaii islands jamaica puerto rico solomon trinidad virgin
dependence dependent regulated variable
flask kit pack packs pen pocket pockets tag
attacking avoiding blocked blocking breaking busy capturing catching chasing clearing controlling destroying eliminating entering picking prevented preventing pulling removing stop stopping stops
abraham arnold benjamin fred isaac jacob klein ralph spencer
ankara breakaway cypriot cypriots cyprus georgian greek macedonian turkish
abide accordance accountable compliance comply cooperate cooperating demands disarm disclose failing fulfill obligation obligations obliged recognise refusal renounce responsibilities satisfy verify voluntarily
ashley beckham captain cole darren donovan dyer ferguson gareth owen ronaldo rooney wilkinson
angels devil hander rays twins
aftermath cyclone devastating disaster drought flood flooding floods hurricane katrina relief spill tsunami typhoon worst
adrian alain andre bernard claude clement denis dominique francois gerard henri jacques jean jerome laurent lionel maurice michel nicolas philippe pierre xavier
bowls cups ice pint
anxious assured concerned confident delighted disappointed excited frustrated hopeful optimistic pleased prospect relieved satisfied skeptical stunned surprised unhappy wary worried
commenced complete completed completing completion embarked phases undergo undergoing undertake undertook underwent
anglers conservation endangered fish fisheries fishermen habitat habitats salmon seals shark smelt trout whale whales wildlife zebra
gmina pradesh punjab voivodeship
aspect concept context cultural defining dimension diversity dynamic element emphasis evolution expression integral nature object orientation particular perspective purpose reflection relation significance symbol symbolic transformation understanding
abdullah akbar anwar aziz gul hamid ismail karzai khatami mahathir mahmud musharraf pervez saleh shah sharif tariq
capitol lobby lobbying lobbyists umbrella
canton commune hamlet
arc crystal guardian mirror vanity vision
bassoon organ organs rotary
bout boxer boxing heavyweight lightweight martial trainer tyson wrestling
argument arguments clarification explanation interpretation judgement objection objections paragraph precedent revision vague wording
aluminum brass cement copper diamonds iron metal metals mineral minerals mines nickel ore precious pulp rubber steel timber tin wood
attempting avoid bringing creating forcing giving helping holding keep keeping letting making placing preparing pushing putting raising saving sending setting staying stepping taking trouble turning
blast blasts bomb bomber bombs detonated exploded explosion explosions explosive explosives grenade grenades gunfire homemade roadside
berger levy
conferences conventions debates lecture lectures readings sessions speech speeches televised workshops
arrival arrive arrived arrives arriving heading journey returning tours travel traveled traveling travelled travelling travels trip trips visit visited visiting visits
climb climbing flat narrow sliding steep
belt circular dense diameter edges inner layer layers outer rim shield sphere surface surfaces tail thick thin upper
check checked checking checks clearance detection exam examination inspection monitoring monitors procedure procedures routine scan screening searches testing tests
aggressively confronted constantly embraced firmly openly pressed promptly quickly quietly reacted resisted responded swiftly vigorously
bereaved condolences convey goodwill grateful grieving respects sincerely thank wish wished wishes
buddhist dalai lama monk monks tibet tibetan
arithmetic corresponding curve equation function graph linear matrix probability theorem vector
apologies apology appalled ashamed deeply disappointment embarrassed expressing forgive forgiven grief guilt outrage outraged pity profound recalling recollection regret regrets rejoice shame shocked sorry sympathy
backward lifestyle minded niche oriented
ammunition armor automatic battery bullet bullets caliber cannon firearms flak gun guns pistol rifle rifles shields
argentine brazilian chilean colombian cuban filipino mexican peruvian philippine portuguese rican spanish venezuelan
bailiffs courthouse courtroom jurors mock silent
breach fined illegally violate violated violating violation violations
acclaim acclaimed broadway cannes cinema debut film films inception premiere premiered productions starred theaters theatrical
injured injuring kill killed killing kills motorist murdered policeman policemen slain sniper soldier stabbed victim wounded wounding
beat beaten beating beats
chairing consultation consultations contacts discussion discussions formal informal liaison meetings ministerial unofficial
asbestos chemical chemicals contaminated contamination corrosion discharge disposal dump dumping garbage hazardous incinerator landfill pollution radioactive sewage toxic waste
ailing battered devastated fragile impoverished ravaged rebuild ruin ruined shambles stricken torn troubled
autonomous counties districts municipal municipalities municipality oblast provinces township twinned unincorporated
acknowledge admit alike argue complain contend criticize defy disagree embrace fail ignore inability insist intend outsiders prefer react recognize refuse reluctance resent resist tolerate unwilling wanting willing
gauge indicator indicators measuring tracked tracking
abdel abdul ali ibrahim jamal mahmoud mohammed muhammad rahman
centimeters cm duration heavier inch inches length lengths lighter mm narrower shorten shortened shorter span
actors audience audiences celebrities contestants dancers directors guest peers performers personalities singers stars
arch bypass connect connected connecting connections connects link linking loop nearest parallel platform platforms proximity trunk tunnel tunnels underground via
benchmark bourse composite dax dow ftse futures index indexes nasdaq nikkei seng stock stocks topix weighted
consequence demise disastrous embarrassing imminent inevitable lapse mistake painful premature regrettable reminder reversal reverses setback shock sudden surprise troubling unavoidable unexpected unfortunate
bt def eng fra hi ni rd vs
belief beliefs conscience doctrine essence faith ideas ideological ideology moral motives myth notion philosophical principles rooted spiritual truth values virtue wisdom
casey colin damon geoff greg hale hayden justin
adult female male teen teenage teenager
artificial blood bone brain breast cancer cell cells heart immune kidney liver lung muscle nerve regeneration resurfacing stem tissue transplant tumor
afghan algerian angolan bangladeshi egyptian ethiopian haitian jordanian kenyan kuwaiti libyan moroccan nigerian somali sudanese ugandan yemeni
animal bird birds breed breeding deer draught elephants feed feeding females livestock males nest nesting populations poultry wild zoo
attic basement bath bathroom baths bed bedroom bungalow cottage cupboard dining dressing garage gym hostel hut kitchen loft pantry porch room rooms sleeping sofa suite supper tent
cabinet caretaker chancellor embattled helm incoming interim leader minister outgoing predecessor premier president prime quit replace replacement replaces replacing resign resignation resigned succeed succeeding successor sworn
abolished administered governed supervised
bell dean fletcher gamble harvey mcdonald mills morris reynolds
bhatt filmed filming screened
bian chan chang chen cheng chi chiang chin chung ho kai lien lim lin ma ng sar shui ta tan tung wan wong
cleared removed stripped
blueprint deadline drafting framework implement implementation implemented implementing mandate map outline outlined pave provisional roadmap timeline timetable transitional
academy attended berkeley cambridge college columbia educated faculty graduate graduated graduating harvard headmaster lecturer mit oxford princeton professor studied taught trinity university yale
advertised brand brands candy catalog cigarette cigarettes generic labels marketed merchandise packaging specialty toy toys
blasted brushed overturned shook slammed struck
caution cautious upbeat
airborne assigned battalion brigade brigades brigadier cavalry colonel command commanded commander commanding confederate corps division enlisted garrison infantry legion lieutenant marine marshal raf ranger regiment scout scouts sergeant squadron ss volunteer
anglican baptist church churches congregation episcopal evangelical lutheran methodist methodists missionaries missionary ordained pastor presbyterian quaker reformed seminary theological
basin brook canyon cliff creek dam fork glacier hill hood lake lakes lodge meadow pond prairie reservoir ridge river springs trail tributary valley
automakers borrowers consumers creditors exporters homeowners insurers lenders makers manufacturers suppliers utilities
adverse climate consequences considerations ecological environmental ethical external factors fundamental implications psychological risks structural underlying
barrels cartel consumption crude gasoline inventories inventory opec output quota quotas reserves wholesale
aerospace appliances auto automobile automobiles automotive builder electronics maker manufacturer
andersen antitrust arbitration attorneys bankruptcy complaint complaints copyright damages enron fcc filed filing ins irs lawsuit lawsuits liability litigation patent patents pending plaintiffs regulators sec sued suit
ban banned banning bans barred censorship excluded exempt forbidden permitted prohibit prohibited prohibition restricted strictly unauthorized unconstitutional
aggression apartheid bias discrimination extremism hate hatred heresy hostility humanity intimidation persecution racial racism racist repression slavery systematic tolerance
bargain betting brokers contracts dealer dealings deals derivatives exchange pricing swap traded trades trading transaction transactions
angle axis beam blade camber gravity laser lens magnetic optical thrust vertical
amazon aol daft ebay exec fidelity google mci microsoft warner yahoo
actress alice annie betty claire donna dorothy ellen emma farrow fiona karen kate lauren lucy martha mrs priya rachel sally spade spears wendy
biotechnology clinical experiment experimental experiments lab laboratory molecular research researchers scientific scientists study
abstract analysis calculations complexity concepts dimensions dynamics logic logical mathematical measurement mechanical mechanics observations precision quantum theoretical theories theory
contrary excuse excuses imply intent justified justify legitimate mistaken motivated obvious proving purely unacceptable unfair unwise
ashdown fein kohl sinn
assurances commitments guarantees pledge pledged pledges promise promised promises vows
camera cameras clock display displays fireworks flash images lighting lights overhead projector screen screens sights viewing watches
admissions alumni apprentices colleges eligible enrolled enrollment graduates graduation leavers professors pupils recipients recruit scholarships seniors student students teachers undergraduate universities
brady intercepted manning moss
arrivals attraction attractions destination stroll tourist tourists visitor visitors
amenity grounds hiking leisure outdoor park parks picnic playgrounds pools recreation recreational trails
acquisitions buyout invest investing investments lucrative mergers partnerships profitable ventures
changing disappear faded fortunes gradually rapidly shifted shifting slowly
bullpen cone mound pitching rosette rotation torre
assassinated atrocities congolese genocide hutu khmer loyalists militiamen militias rouge rwandan tutsi
classification code codes domain registrars registry template
bargaining flexibility flexible skilled suited transparent
bradford bristol canterbury cardiff cork edinburgh england essex glasgow lancashire scotland somerset surrey sussex wales yorkshire
arm bent bow flip grab hand hook horn lock locks pin prop punch rope slip stick sword tip
botswana burma cambodia cambodian kenya laos malawi mozambique myanmar namibia nepal tanzania uganda zambia zimbabwe
dpp kmt lawmaker legislator politician whip
defender defenders goalkeeper header keeper midfield midfielder minute netted penalty referee scorer striker substitute winger
brake brakes cylinder engine engines powered steering tire tires tyre wheel wheels
aided capabilities capability enabled install upgrade
constant continuous endless harsh intense persistent prolonged relentless sporadic stiff vicious vigorous widespread
avenue boulevard freeway lane pier plaza riverside roundabout sunset
acting arranging directed directing editing presenting role roles screenplay staging supporting
amplification commands filter frequency grid input signal signals spectrum switch switching transmission
class classes classroom courses curriculum education elementary grade grades grammar instruction kindergarten learning literacy math placement preparatory school secondary teacher teaching
catholics christians germans greeks italians jews masses muslims peasants poles russians turks
emmy garnered grammy nod nods nominate nominated nomination nominations nominee nominees oscar slate
afghans africans americans arabs australians britons canadians cubans displaced europeans foreigners immigrants iranians iraqis koreans kurds locals mexicans migrants nationals refugees
brother cousin deceased elder eldest father grandfather grandson heir inherited inheriting nephew son sons succeeded succession successors surviving uncle youngest
baht currencies dollar euro franc francs peso pesos rand ringgit rupiah sterling yen
backup baseman catcher defenseman fielder linebacker outfielder quarterback receiver receivers rookie shortstop starter starters tackle
bangkok bogota bombay colombo dhaka harare islamabad jakarta johannesburg karachi kuala lagos lahore lumpur manila mumbai nairobi yangon
alarm alarms echo heard loud loudest noise rang silence sound sounded sounding sounds thud voice voices whistle
accusation admitting arguing avoided charging claim claiming claims complaining contended deliberately denial denied deny denying dismissed false ignored ignoring intentionally misled outright rejecting unaware
copied correspondence dated dictionary manuscript mentions omitted paragraphs poem poems printed prose quotation quotations references rewritten script text texts translated translation typed verse writings
alonso armstrong ferrari lap laps mclaren pole schumacher seconds teammate webber
adopting applied apply applying introducing obtaining selective transferring
carlo felix gabriel ivan marc mario roland sebastian
cargo container containers forwarding load luggage packing shipping stored transported
blog downloaded facebook posting twitter website websites youtube
closed closes opens reopen reopened reopening reopens
breath breathing burn poison sleep smell smoke swallow
animated animation anime cartoon cartoons comic comics creator dc marvel
ac ajax bayern bordeaux bremen bundesliga juventus lazio lyon marseille milan monaco parma roma serie stuttgart toulouse
auction auctioned bidding bids ipo lottery offerings raffle ticket tickets
blind caring conscious consciousness self
con el en es et foi ha hay householder llama lo mi na pa para que se sin su sur te
anticipated awaited awaiting batch grim tentative
aig asset bailout bank bankers banking banks brokerage citigroup credit debt default deutsche downgraded freddie hedge hsbc ing insurer lender loan loans mae mortgage mortgages securities subprime
classrooms institutes laboratories labs libraries library museums
beverly blockbuster casino disney entertainment hilton hollywood las mgm paramount studios trump vegas walt
corridor gateway sluice
burger chain chains convenience grocery kiosk mall mart outlet outlets retail retailer sears shelf shelves shop shops store stores supermarket wal warehouse
boundary bridge canal crossed crosses crossing exit extends highway intersection interstate junction ny road route sr stretches terminus
classical contemporary fashion genre gothic influenced influences inspired modern reminiscent renaissance revival style styles themes twist
award awarded awards distinguished earned earning honor honorary honored honors honour honours inducted merit prestigious prize prizes received recipient scholarship
capitals devils flyers islanders kings penguins
fault isolated lie lies lying prone unstable
cubic gallons kg kilograms metric pounds quantity ton tonnes tons
abundant corn cotton crop crops cultivation flower fruit fruits grain growers harvest planted planting potted rice seeds varieties wheat
churchill clarence conrad ernest eugene gilbert harold herbert herman humphrey irving raymond theodore
blew blowing blown broken burned burning burnt cracked crushed damaged destroyed ripped shattered smashed tore twisted
beijing guangdong guangzhou kaohsiung mongolia osaka prefecture shanghai shenzhen sichuan tianjin xinjiang
examining explore explored exploring possibilities settling
allowance arrears backdated bonuses compensation incentive indemnity memberships overdue pension pensions peppercorn remuneration rewards salaries salary unpaid wages
adopt agree agreeing announce announcing approve compromise consider considering debated decide decision discuss endorse intention introduce plan plans postpone proceed proposal proposals propose proposed proposing recommend reconsider reject
avert catastrophe catastrophic conflicts crises disasters failures famine humanitarian postwar
burke carey christie dawson doyle dunne fraser gill hartley holmes jenkins kelly liam luke macdonald mccarthy morrison murphy quinn richards savage shannon stevens tucker walsh woodward
cage crane escape hammer hatch trap
cap caps matching topped topping tops
admiral convoy departed departing destroyer escort escorted patrol
acid bacteria bind binds chlorine compounds enzyme protein proteins
airbus deliveries delivery haul nought
carpet garden gardens grass hedges ladies lawn outdoors oval wildflower
beloved birthplace famed hometown legendary
andrea ferdinand francesco giovanni marco marcos
bashir ji omar omer
bulk destined export exported exporting exports goods import imported imports items manufactured processed quantities refined shipment shipments shipped smuggled
challenger champion contender contenders defeated defeating defending favorite favorites favourite favourites loser opponent reigning rival rivals runner runners showdown winner winners
cease ceasefire escalation evacuation golan hebron hostilities pullout settlement settlements settlers troop truce unilateral withdraw withdrawal withdrawing
accompany advise advised assess consult evaluate examine inform informed inspect instructed investigate notified observe
allen anderson austin baker barber barnes brooks bryant butler campbell carroll carter chandler chapman clark coleman collins cooper crawford cunningham dixon duncan evans fisher fitzgerald foster garner griffin hamilton harper jackson johnson jones lewis malone mason maxwell miller nash owens parker patterson payne perkins perry peterson phillips porter reeves riley roberts robinson rogers sanders stewart thompson tracy turner tyler wade walker wallace whitney wilson
aung kyi laureate nobel suu
chopped drained dried halved halves ounces tablespoons teaspoon
dropping fallen falling gaining plummeted plunged reversed risen sharply slipping steadily unexpectedly
bible biblical canon christ hebrew jesus moses prophet revelation testament theology
bite bitten bleeding body bones chest ear fingers flesh knife legs mouth muscles neck nose skin skull stomach teeth throat tongue tooth wound wounds
administrative associations boards committees constituent council councils departments entities governmental ministries provincial respective societies trustees
apologise apologised apologize apologized forgave intervened personally regretted thanked unreservedly
boucher fleischer gibbs lara pocock powell richardson whittington
attitude attitudes behavior behaviour characterized emotions extreme habit habits negative perceived perception personality phenomenon reactions relationships tendency
gazprom monopoly reliance
avoidance beneficial coordination environments interaction interactions mechanism mechanisms processes schemes solutions stakeholders strategies
caravan cavalier chevrolet dodge ls mercedes pickup ram sedan wagon
accession binding enlargement eu expire expires kyoto protocol ratification ratified treaties treaty wto
belfast dublin ireland protestant ulster westminster
aceh archipelago bali fiji indonesia indonesian java okinawa papua philippines timor
bears broncos bruins bucks bulls clippers colts cowboys dolphins eagles falcons giants hawks lakers lions mavericks nets packers panthers patriots raiders rams redskins saints spurs steelers suns titans vikings
bernanke bollard cautioned ecb fed greenspan hinted paulson pause rubin signaled
daschle gingrich lott moan newt pelosi trent
badge braces bulky cowboy glasses gloves hat helmet mask outfit protective trademark uniform wear wearing wears wore
decorated depicted depicting displayed painted photograph photographed photographs portrait portraits poster
advertisers builders buyers collectors customers dealers developers haggle marketplace merchants owners patrons retailers sellers shopkeepers shoppers vendors
balancing complicated resolve resolving solve solved solving tackling
bulbs cleaner conserving energy ethanol fuels greener renewable solar stewardship
abduction acquaintance affair assassination disappearance kidnapping motive murders presumed slaying whereabouts
appropriations ashcroft gonzales helms judiciary mcclellan rumsfeld specter subcommittee
herein
author commentator critic editor entrepreneur filmmaker historian journalist novelist painter philosopher photographer playwright poet publisher scholar translator writer
bend circle diamond golden ring rings triangle
banner banners chanted chanting flag flags leaflet leaflets posters slogan slogans waved waving
appointment appointments credentials delegated duties reshuffles secondment tenure vacancies
colonies endemic extinct flora genus mammals moth parrot snail species
arose contentious controversy deadlock differences disagreement disagreements dispute disputes impasse resolved rift
beatles dylan elvis kiss mccartney
apostrophe cheque coin coins collector invoice stamp stamps surety
hamstring heal injuries injury recovering retires sidelined strained surgery
buzz excitement footfall publicity rage sparks sting
anc aristide bhutto gbagbo hun kabila mandela mbeki mobutu mugabe obasanjo rudd saakashvili sen thaksin tsvangirai zimbabwean zuma
andreas anton carl ernst fischer franz gerhard hans karl klaus kurt mueller otto schmidt schneider stefan von wagner wilhelm wolfgang
criminals fugitive gang infamous killer killers mafia mob notorious surrenders
asleep cried crying laughed laughing listened nodding panicked patiently paused screaming shaking shouted shouting slept smiled smiling splashing tears waited
albany arlington charleston charlotte columbus dayton fort hartford louisville minneapolis nashville newark providence richmond rochester springfield syracuse
branded condemn condemned condemns criticised criticized denounced explicitly interpreted labeled termed
ana clara cruz de fe gloria la lima maria marina mesa monica rosa santa vista
advancing gainers losers outnumbered
agassi becker compatriot davenport federer finalist frenchman haas henin hewitt hingis muster nadal nadia roddick sampras seed seeded serena spaniard venus wimbledon
folded loose stapled strapped stretched tightly wedged wrap wrapped
andrei boris dmitry igor ivanov medvedev mikhail pavel sergei viktor vladimir yuri
alpine countryside desert forest forests highlands hills himalayan jungle landscape mountain mountainous mountains peaks plain plains plateau ranges rocky rugged scenic slope slopes terrain vegetation wilderness
ash condensation crater rocks saltmarsh soffit volcanic volcano
hampered intensified slowed visibility
adults aged agers ages babies boys children deaf fathers girls infants kids men mothers older parents schoolchildren teenagers teens wives women young younger youngsters
flawed improper inaccurate inappropriate misleading questionable risky untrue
badges card cards certificates citizenship confiscated customs fake forged holders id identification identities identity nationality passport passports registration stolen visa visas
eyed gentle
edt est evenings fridays holidays nights saturdays sundays tonight tuesdays weekdays weekends
adds eds glance graphic ld nyt quotes recasts roundup update updated updates washn writethru
adjacent castle corner entrance gate heights hillside located location mansion mount near nearby opposite overlooking residence situated surrounded tower towers vicinity
employs governs handles manages overseeing oversees specializes undertakes
assists interception tackles touchdowns
acknowledging advocated assuring attaches emphasize emphasized importance insistence insisting necessity principle reaffirmed recognizing regard regards reiterated stance stressed stressing
ernie lou stan
dong dprk il jong jung ki kim korea korean lee nam pyongyang roh seoul shin woo
dive divers diving drill swim underwater
cornell georgetown hopkins johns newton observatory penn stanford whitehead
animals cats cattle chickens cow cows dogs donkeys genetically horses humans lambs llamas mad mice pet pets pig pigeons pigs rats sheep stray
cleansing hoarding looting slaughter spree
destructive excessive harmful interference nuisance odour unnecessary useless
alexandria aviv jerusalem jewish nag rabbi synagogue tel
boots cloth clothes clothing coat costume costumes cropped dress dresses fabric fitting fur hats jacket jackets jeans leather makeup pants polo shirt shirts shoes shorts silk suits uniforms worn
berth champions championship cup doubles eliminated final finalists finals knockout match matches qualification qualifier qualifiers qualify qualifying quarterfinal quarterfinals round semi semifinal semifinals slam tournament uefa
aston combe cotterill coyle moor preston vale villa
bride companion diana divorced granddaughter groom lady lover married marry princess servant weds widow
billed hailed touted unveiled
allotment allotments concession concessions easement handshake lease leases perpetuity reservations tenancy
ankle bothered bruised elbow finger knee knees leg shoulder sore sticking thumb wrist
carson heath nelson palmer watts webb
del di grande mar michaelmas monte rota
brotherhood clerics extremist faction fatah followers fundamentalist hardline islamic islamist islamists jihad militant moslem muslim outlawed radical sect secular
angel bravo da dos gil ramos reyes santos sergio silva torres
occasional pantomime recurring
ate baked beef biscuits bread breakfast chicken cooked cooking cuisine dinner dinners dish dishes eat eaten eating eggs fried frozen goat lamb lunch meal meals meat menu pizza pork recipe recipes sandwiches soup treats vegetables
fixing ioc judged judging
afc bowl franchise game games mvp nba ncaa nfl nhl picks playoff playoffs postseason preseason roster season seasons super
cemeteries holy martyrs mecca mosque mosques pilgrimage pilgrims pray prayer prayers sacred shrine temple temples
burns cold drier dry frost mild moist summers winter winters
earthquake earthquakes hurricanes kobe magnitude quake richter
archaeological archive archives artifacts preservation preserved treasure
apple chip chips dell hewlett hp ibm intel motorola nike nokia oracle packard samsung semiconductor siemens silicon sony tandy
cope deteriorating dire homelessness hunger plight poverty sanitation shortage shortages unemployment worsened worsening
collaborated collaboration commissioned credited extensively lectured oversaw recruited teamed toured worked
boot chainsaw glove heels hilt hips moustache shoe shoulders toe
browns celtics knicks parcells
bag bags bins bottle bottles boxes buckets drawer envelope lids litter plastic sticky stool stuffed tins trash tray
bilateral constructive cooperation cooperative diplomacy diplomatic engagement exchanges footing forge friendly friendship multilateral relations relationship sino thaw ties
dana fairweather franklin glen greene harrison hudson jefferson logan madison marion monroe montgomery travis vernon ward warren webster
broadband cable cellular communication communications digital mobile navigation network networks operator operators phones provider providers satellite subscribers telecommunications wi wireless
administrators advisers auditors businessmen consultants contractors doctors engineers experts managers nurses physicians planners professionals solicitors specialists staffers technicians
ann anne beth carol catherine deborah elizabeth emily frances helen jane joan joyce judith katherine kathleen leslie louise lynn margaret mary rebecca ruth sarah sue susan teresa
amir butt hussain khan malik mohammad rashid siddiqui verges
aspire collectively constitute possess possessed shall
sack sacks
greenpeace rainbow watchdog
julius murdoch rupert
arroyo calderon caracas castro chavez estrada fidel fujimori havana hugo lula toledo uribe
boiler bolts cables cracks leak leaked leaking leaks pipe pipes plug tube tubes wire
dragon dragons gods knights mighty thunder warriors
apollo asteroid astronaut astronauts discovery lunar manned mars mir module nasa orbit satellites shuttle space spacecraft surveyor telescope
bloom clay hardy marsh mould sandy wells woody
browser compact compatible computer computers computing desktop disk embedded graphics hardware laptop mini multimedia notebook pc pcs portable powerpoint printer printers processor server software spreadsheet virtual windows
avery bailey baldwin benson carpenter carr curtis ellis freeman gardner gibson hart hayes henderson hicks hoffman hughes lowe moore newman norton pitt reed russell shaw sherman sullivan weaver willis wright
arise arising exist occur occurring occurs
olds
accent arabic dialect language languages phrase pronounced speakers spelled spelling spoken surname word words
cocaine crack exploitation gambling gangs heroin illegal illicit narcotics opium piracy pornography prostitution rampant seizure smugglers smuggling traffickers trafficking
benedict blessing faithful papal pope vatican xvi
ag bayer kinder merck pharmaceutical plough
bacon cheese chutney garlic granny jar juice leeks lemon lime limes mustard olive onion pepper potatoes salad sauce shrimp slice tomatoes vinegar
cancel canceled cancellation cancelled closure closures delay delayed delays departure disrupted disruption layoffs postponed schedules shutdown strike
busch cart formula gp indy nascar prix speedway winston
authentic casual colorful elaborate elegant exotic fancy fashioned nicer vintage
area areas cities city communities district metropolitan neighborhood neighborhoods neighbourhood populated residents rural suburb suburban suburbs town towns urban village villages
controller controllers slot supervisor
ads advertisement advertisements clip clips commercials footage interviews photo photos pictures print promotional tape taped tapes video videos videotape
banked dash jump jumping jumps leap roller skate slides
bangladesh bengal delhi gandhi india indian kashmir kerala kumar lanka lankan nepali pakistan pakistani rao singh sri tamil
confidential contents copy copying document documentation documents file files incomplete instructions paperwork proof receipt
attribution buttress clarifies clarify contradict graf mend pvs quote rewrote specify typo
archer berry boyd daniels davidson dunn fuller locke mack meyer myers williamson
accommodate accommodation beds configuration deck enclosed seating spaces
deliver delivered delivering delivers dispenses distribute distributing receives receiving
abe ahmadinejad berlusconi blair chernomyrdin chirac erdogan hashimoto koizumi kremlin lukashenko merkel prodi putin sarkozy schroeder silvio yeltsin yushchenko
creatures ducks hatched hedgehogs insects larvae predators prey sharks swans wolves
adams elliott fleming harris jacobs matthews mitchell morton rhodes ross rowe simmons smith taylor
banana bean beans biscuit curry honey hydrangea kettle nuts picker pie potato vegetable
arsenal birmingham blackburn bolton celtic charlton chelsea everton fa fulham ham hull leeds leicester liverpool manchester newcastle portsmouth premiership relegated relegation rovers sheffield southampton sunderland swindon tottenham wigan
abbey altar burial carved cathedral cave chapel churchyard coffin fountain granite marble monastery pyramid ruins staircase stone tomb urn wooden
accidentally assailants attacked attacker attackers chased gunman gunmen hid mistook raided raped robbed stormed thieves unidentified
dirty ferret scissors tactic tactics trick tricks
bruno julio morales ruiz
timed
erik hansen jan johan kahn strauss van
disgrace void voids writ
bearing bore color colors colour colours distinctive identical logo objects pattern patterns resemble rosettes shape shaped shapes sizes
barracks besieged bethlehem buffer camp checkpoint checkpoints compound confined deserted enclave fortified fortress guarded nablus occupied occupying outskirts ramallah siege strip
mega
allows enables enabling encourages interface lets user
anita desai farr nair paula
liner liners
accuse accused accuses accusing blame blamed blames blaming denies
astros braves brewers cardinals clemens cubs dodgers indians mariners marlins mets nl orioles padres phillies pitcher pitchers rangers reds rockies royals sox tigers yankee yankees
eviction landlord landlords rent rental rents squatters sublet tenant tenants vacancy vacate
declare declared declares declaring hereby proclaimed relinquishes
clad dressed masked masks naked posing
amin elbaradei hasan mohamed
economically emotionally financially gifted mentally physically politically prosperous socially supportive sympathetic talented
allocations deposit deposits dividend dividends payable refunded valuation valuations worthless
doomed ducklings hopeless muddle wreck
champagne daffodils grapes roses wine wines
corners dirt ditch fence lanes path paths paved pavement potholes queue rails ramp stairs stretch walking winding
distributor exporter producer producers seller supplier
app bundle iphone mac ms tablet
framed hang hanging hung strung
arrogant deliberate disgraceful dishonest drunk evasive negligent petty punctuality reckless
cracking curfew customary enforce enforced enforcement enforcing strict
backwards fairer fast faster pace quicker slow slower speed speeds speedy
admired appreciated commented famously impressed ironically joked praised remarked remembered reviewer
accordion button drum keyboard megaphone microphone microphones pad strings swipe timer
arcade console gaming nintendo playstation poker shooter
bounce downward drag drift float slide spiral swings upside upward
chronic depression distress endured experiencing fatigue hardship inflicted isolation misfortune neglect pain pains severe sickness spared stress suffer suffered suffering suffers
nd th ve
den der des du im le les lys tot
allowing authorising barring delaying granting issuing limiting ordering permitting regulate requiring restrict
coxnet homework learnt lessons mothering pilates tidying vet
barn crematorium paddock pit pits quarry stables tannery
connie fax nwe oddy olivia
borough boroughs cllr constituencies constituency councillor councillors headteachers postcode wards
abuse abused bullied bully bullying harassment minors sexual sexually verbal workplace
blessed divine god goddess healing mercy miracle miracles sacrifice salvation
blanket brush damp mattress mop shower sink sponge spray sweat toilet towel trench wash washing wet
clause clauses confidentiality disclosure immunity privacy privilege privileges protected protections secrecy waived
mending renew renewal renewing
addresses anonymous answering callers conversation conversations email emails hotline listener listeners mail mails messages phone telephone unanswered
applicant applicants consents participant prospective questionnaire
laundries thrift
albeit broadly considerably diminished dramatically duller greatly noticeably rarer significantly slightly somewhat substantially thinner
naysayers rung ticked tipped tipping
autograph notices postcard whitsun
bereavement care carers clinic counseling dental dialysis disabilities disability fitness health healthcare hospice hospital maternity medical mental nursing nutrition patient patients psychiatric rehabilitation surgical therapy trauma treatment
beech cherry elm grove heron leaf maple oak orchard pine rot tree trees
claimant whichever
annoyance embarrassment grumbling haste inconvenience lateness wringing
hears listens wakes
decode keys passwords unblock unlock unlocked
agm ratepayer stewards surveyors wardens
arrogance candour cowardice disrespect envy formality grit idleness kindness mockery nonsense sarcasm unworthy
duly outvoted overruled redrafted seconded validated
affectionately romanized
dreamt foreseen grander guessed havent imagined misjudged reckons
cartwright hickey pell vance
hobday okafor stubbs timms whitlock
bricks bulb ceiling cladding curtain curtains floodlights floors gutters lamp lamps mast panels pavements plaster railings roof roofs scaffolding shutters tiles walls
gritting ninetieth redo shredding sixtieth undoing
circulate circulated resurfaced rumors rumour surfaced
gladly hustings whoever whomever
appallingly byword cackle cosy duckling fiendish grumpy kindly lazy rude sneer timid tiresome unkind wily
culvert footbridge footpath forecourt gully ramps slipway underpass
marvellous offhand pipped unimpressive unlucky waders
freehold glebe manor millfield northgate redfern valuer
overworked restful unprepared unwell
lop
enclose indemnify obliging repays telephoning vaguer
guarantors sweeper
bloke chap digger gentleman groundhog kindest lawnmower lollipop pensioner plumber pothole
catchers closers formers milkman
horoscope postman
amery bannerman blythe decimalisation fenn jessop okoro pargeter parr penrose rydal thwaite tranter whyte
abomination liar misinformed newts obstinate overpaid scarecrows slapdash spineless untruth weathervane
abominably baldly costed courteously deservedly fiddled fobbed mended patted proofread scrolled smirked yawned
aren ll ludford
abseil bollards deckchairs hedgerow hoardings humps kerb masterplan padlocks pram soffits steelwork stope trowels
bethan bulldoze chartists cockerels doorsteps patronise regenerated rehoused reseeded trooped
conker couldn datafile didn doesn hasn isn ringers shouldn wasn wouldn wx
casework cattery comms godparent hanney invoiced jobcentre larkfield lettings minuted mislaid oversteps ropewalk sightlines tombola trespasser whinmoor wks
`;
