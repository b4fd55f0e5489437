import { words } from '../words.ts';

/** What a council's officers do to the world outside, as a bare order has it: "refuse the permit". */
const DEEDS = words(`
  accept adjourn advertise allocate amend appoint approve assign award backdate ban bill bin block board build bump
  buy cancel charge chop clean clear close collect commission complete consult count cover cut delete deliver demolish
  dig discontinue dismiss dispatch ditch double drain drop dump empty end enforce engage evict exempt extend fell
  fence file fill finalise fine finish fit fix freeze get grant grit halt hand hang hire hold house implement increase
  inspect install insert instruct introduce issue lay lease lift light limit lock log lower mark mend merge move mow
  narrow offer open order overhaul override paint park patch pay place plant plough pollard process prosecute
  publicise publish pull push put raise readvertise recruit redesign redo redraw reduce refund refuse regrade rehouse
  reinstate reissue reject relax relet release remove rename renew reopen repaint repair replace reprint reserve reset
  restart restore resume resurface reverse revert revoke rip roll sack salt scrap seal secure sell serve set settle
  shelve shift shorten shred shut sign site slash slot sort split spray stand start station stick stop strike strip
  suspend swap sweep switch tarmac terminate ticket tidy tighten top tow transfer trim turn unblock undo unlock uphold
  upgrade vacate vary void waive condemn withdraw withhold shove whip cordon unpick reallocate overturn overrule scrub
  scrape tear rub wipe wash hose bait poison bulldoze brick gravel concrete rake weed prune lop coppice turf reseed
  dredge padlock bolt chain cap axe chuck haul cart decant promote demote dock reimburse compensate invoice credit
  debit countersign stamp authorise okay sanction permit allow excuse exclude discipline reprimand patrol police guard
  raid caution post display glue rehang render plaster varnish dim reroof relay defer replant reassign requisition
  destroy wind hurry crack boot kick hoist rig mount surface cone fly dust polish retire retain stock restock
  confiscate seize
`);

/** What is asked of anybody at all: it is an order only with something else. */
const ERRANDS = words(`
  send give add keep leave tell run bring take make treat inform advise contact write draft prepare produce arrange
  organise schedule change update circulate print book chase press delay forward reply answer ring ask pass confirm
  email phone invite remind visit meet include review report revise reword use find apply let fetch copy refer draw
  lend swing carry investigate monitor survey test sample warn mail escort redraft quote
`);

const anyForm = (verbs: readonly string[]): readonly string[] => verbs.map((verb) => `{${verb}}`);

/** Words of orders and requests: what officers are told to do, to what, and by when. */
export const ORDERS: Readonly<Record<string, readonly string[]>> = {
  /** Times when offices are shut. */
  'out-of-hours': words(`
    tonight midnight overnight weekend weekends saturday saturdays sunday sundays evening evenings night nights
    christmas easter bedtime
  `),
  /** Times of the day and the week at which officers are at home. */
  'shut-time': words(`
    tonight midnight overnight weekend weekends saturday saturdays sunday sundays evening evenings night nights
    bedtime dawn dusk 7pm 8pm 9pm 10pm 11pm 5am 6am 7am holiday
  `),
  /** What somebody is asked to do in their own time. */
  'off-hours-task': words(`
    work finish stay visit write draft do complete prepare check read look go send reply answer respond get give have
    run pull turn knock talk redo sort fix email print proof type update revise amend review polish dash squeeze
    manage dial log hop jump nip attend staff cover open phone ring call text ping brief come pop drop drive walk meet
    join see tackle crack plough produce process put make set start begin
  `),
  /** Where people are when they are away. */
  resort: words(`
    beach pool villa hotel airport sofa cottage caravan lodge cabin ferry plane chalet tent boat slopes tenerife crete
    spain majorca brittany portugal algarve malta turkey italy tuscany devon cornwall dorset scotland wales ireland
  `),
  /** What people do in their own time. */
  'own-time': words(`
    lunch dinner supper tea breakfast wedding anniversary birthday party funeral graduation christening holiday leave
    break honeymoon half day days weekend fortnight holidays evening evenings night bed roast barbecue
  `),
  'work-verb': DEEDS,
  'errand-verb': ERRANDS,
  /** The same deeds in any form: "I want it gone", "it needs clearing". */
  'work-done': [
    ...anyForm(DEEDS),
    ...words('done gone dealt seen sent taken given made written printed told kept left changed added booked drafted'),
  ],
  /** Words of time that hurry somebody. */
  hurry: words(`
    today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday weekend noon lunchtime immediately
    asap forthwith month week fortnight morning afternoon january february march april may june july august september
    october november december easter christmas cop
  `),
  /** What somebody asks to know, and so no deed. */
  'information-noun': words(`
    answer answers reply replies figures figure update updates list numbers number view views response copy date dates
    minutes explanation briefing information details detail facts fact breakdown table note summary map plan drawing
    drawings spreadsheet document documents link timetable timeline dataset data report position background reference
    status word chat picture
  `),
  /** Whose work it is when it is not the reader's own. */
  crew: words(`
    crew crews gang gangs team teams lads boys men people staff officers officer inspector inspectors contractor
    contractors wardens warden department lot van vans digger engineer engineers surveyor technician bailiffs
  `),
  /** What is brought to a job and put up there. */
  kit: words(`
    lorry lorries digger diggers skip skips van vans truck roller sweeper sweepers gritter gritters mower mowers crane
    jetter tanker scaffolding scaffold cones cone barrier barriers bollard bollards sign signs notice notices camera
    cameras bin bins bench lights lamp lamps fence fencing gate gates padlock tape sandbags hoarding hoardings
    planters posts lock locks poster posters blocks humps ramp grit salt turf banner banners patrol patrols presence
    visit visits
  `),
  /** Whom a member tells that something will be done. */
  promisee: words(`
    residents resident neighbours neighbour tenants tenant him her them family parents owner owners trader traders
    shopkeepers club contractor contractors developer applicant landlord school headteacher head vicar people everyone
    everybody press gazette meeting street mrs mr ms chairman committee secretary constituent constituents builder
    builders
  `),
  /** Days on which people meet. */
  weekday: words(`
    monday tuesday wednesday thursday friday saturday sunday tonight weekend
  `),
  /** What a writer tells of a day that is over: "I was in on Sunday". */
  'did-too': words(`
    was were went saw spent drove heard met came got did found ran took been gone seen left sent wrote read
  `),
  /** What is held or done on such a day: "Sunday trading", "the Saturday market". */
  'day-occasion': words(`
    trading market markets service services school club opening closing parking bus buses economy surgery class
    classes shelter football league passengers lessons
  `),
  /** What the writer is to do without the reader. */
  'done-alone': words(`
    tell see speak take put forget raise bring chair attend visit walk drive go going leave finish read show propose
    move write look check
  `),
  /** Verbs by which somebody wants something of the writer, or has it that they did it. */
  'wanting-of-writer': words(`
    asked asks wanted wants wished wishes offer offered offers proposed suggested suggests says said told thinks think
    urged begged begs hoped hopes pressed
  `),
  /** Words that put something to the reader, or wish for it. */
  bidding: words(`
    you your yours please kindly let us rather sooner prefer better best safest needn't perhaps could wonder
    obliged grateful possible
  `),
  /** Words after which a bare verb goes on with what somebody else does: "I will call in and take the forms". */
  'leading-on': words(`
    to will would 'll 'd can could might may should must shall did does do they we you who which n't cannot can't
    won't wouldn't
  `),
};
