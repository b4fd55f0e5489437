import { words } from '../words.ts';

/** What a council's officers do to the world outside, as a bare order has it: "refuse the permit". */
const DEEDS = words(`
    accept adjourn advertise allocate amend appoint approve assess assign award backdate ban bill bin block
    board build bump buy cancel charge chop clamp clean clear close collect commission complete consult convert
    count cover cut delete deliver demolish deploy dig discontinue dismiss dispatch ditch divert double drain drop
    dump empty end enforce engage erect evict exempt expedite extend fell fence file fill finalise fine finish fit
    fix flatten freeze get grant grit halt halve hand hang hire hold house implement impound increase inspect
    install insert instruct introduce issue jet lay lease lengthen lift light limit lock log lower mark mend merge
    move mow narrow offer open order overhaul override paint park patch pave pay penalise place plant plough
    pollard postpone prioritise process procure prosecute publicise publish pull push put quash raise readvertise
    rearrange recruit redesign redirect redo redraw reduce refund refurbish refuse regrade rehouse
    reinstate reissue reject relax relet release relocate remove rename renew reopen repaint repair replace
    reprint reroute rescind reserve reset resite restart restore resume resurface reverse revert revoke rip roll
    sack salt scrap seal secure seize sell serve set settle shelve shift shorten shred shut sign site slash slot
    sort split spray stand start station stick stop strike strim strip suspend swap sweep switch tarmac terminate
    ticket tidy tighten top tow transfer trim turn unblock undo unlock uphold upgrade vacate vary void waive widen
    condemn withdraw withhold shove whip cordon barricade unpick amalgamate reallocate redeploy outsource overturn
    overrule scrub scrape tear rub wipe wash hose jet rinse disinfect bait poison bulldoze raze dismantle shore brick
    pedestrianise gravel concrete rake weed prune lop coppice turf reseed dredge declutter padlock bolt unbolt chain
    crush cap unfreeze axe chuck sling heave haul cart rehome oust decant promote demote dock reimburse compensate
    invoice credit debit annul nullify scupper countersign stamp ratify authorise okay sanction permit allow excuse
    exclude expel discipline reprimand rotate roster patrol police guard raid caution post display advertise weld
    glue rehang repoint render replaster plaster whitewash varnish creosote reglaze retile rewire insulate dim
    switch reroof relay reletter relabel untie dredge defer uproot replant transplant relight rehire reappoint
    reassign commandeer requisition confiscate destroy erase wind hurry crack boot kick hoist rig mount
    stencil surface cone fly hoover dust polish freshen retire retain stock restock
`);

/** What is asked of anybody at all: it is an order only with something else. */
const ERRANDS = words(`
    send give add keep leave tell run bring take make treat inform advise notify contact write draft prepare
    produce arrange organise schedule change update circulate print book chase press delay forward reply answer
    ring ask pass confirm email phone invite remind visit meet include review report revise reword use find apply
    let fetch copy refer draw lend swing carry investigate monitor survey test sample warn mail escort redraft quote
`);

const anyForm = (verbs: readonly string[]): readonly string[] => verbs.map((verb) => `{${verb}}`);

/** Words of orders and requests: what officers are told to do, to what, and by when. */
export const ORDERS: Readonly<Record<string, readonly string[]>> = {
  /** Times when offices are shut. */
  'out-of-hours': words(`
    tonight midnight overnight weekend weekends saturday saturdays sunday sundays evening evenings night
    nights christmas easter bedtime
  `),
  /** What somebody is asked to do in their own time. */
  'off-hours-task': words(`
    work finish stay stop write draft do complete prepare check read look go send reply answer respond get give have run pull
    turn knock talk redo crunch sort fix email print proof type update revise amend review polish cobble
    rustle dash squeeze manage dial log hop jump nip attend staff cover open phone ring call text ping brief
  `),
  /** Where people are when they are away. */
  resort: words(`
    beach pool villa campsite poolside hotel airport sofa sunlounger cottage caravan gite lodge cabin ferry plane chalet tent
    boat cruise slopes tenerife crete spain majorca mallorca menorca ibiza brittany normandy portugal algarve greece corfu
    cyprus malta turkey italy tuscany provence dordogne devon cornwall dorset norfolk scotland skye wales ireland
  `),
  /** What people do in their own time. */
  'own-time': words(`
    lunch dinner supper tea breakfast wedding anniversary birthday party funeral graduation christening holiday leave break
    honeymoon half day days weekend fortnight holidays evening evenings night bed roast barbecue
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
    today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday weekend noon midday lunchtime
    immediately asap forthwith month week fortnight morning afternoon january february march april may june july
    august september october november december easter christmas cop
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
    lorry lorries digger diggers skip skips van vans truck trucks roller sweeper sweepers gritter gritters mower mowers crane
    jetter tanker scaffolding scaffold cones cone barrier barriers bollard bollards sign signs notice
    notices camera cameras bin bins bench lights lamp lamps lamppost fence fencing gate gates padlock tape sandbags hoarding
    hoardings planters posts lock locks poster posters ramp grit salt turf banner banners patrol patrols presence visit visits
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
};
