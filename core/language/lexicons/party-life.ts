import { words } from '../words.ts';

/** Words of parties' own life: what they hand out, who does their work, what they meet for and how they raise money. */
export const PARTY_LIFE: Readonly<Record<string, readonly string[]>> = {
  /** What is put through doors to win votes; a council has some of these, too. */
  leaflet: words(`
    leaflet leaflets flyer flyers focus pamphlet mailshot freepost newsletter newsletters newspaper newssheet bulletin
    bulletins poster posters placard placards literature handbills calendar focuses circular contact
  `),
  /** What else a party prints, films or says. */
  'party-print': words(`
    card cards letter letters mailing poster boards banner banners website page video film clip clips advert
    advertisement graphic tweet petition survey address pitch piece broadcast questionnaire column script speech
    slogan speeches message messages
  `),
  /** What is hardly ever anything but a party's. */
  'campaign-word': words(`
    doorknocking
    manifesto manifestos canvass canvassing canvasser canvassers canvassed leafleting rosette rosettes hustings
    electioneering stakeboards comrade comrades activists clp doorstepping tellers
  `),
  /** Whose leaflet it is. */
  'party-owner': words(`
    party campaign election elections branch association constituency conference doorstep candidate candidates
    selection polling
  `),
  /** A party's councillors, as their own people speak of them. */
  'party-company': words(`
    lot side people crowd gang colleagues comrades bunch benches backbenchers camp folk ranks brigade
  `),
  /** What they come together for. */
  'party-huddle': words(`
    meeting session gathering caucus awayday supper huddle discussion room
  `),
  /** What a branch or an association meets for. */
  'party-gathering': words(`
    meeting meetings agm supper suppers dinner lunch social quiz barbecue evening evenings drinks night breakfast ball
    fundraiser auction conference rally forum committee executive policy gathering reception tea picnic roast whist
    luncheon lunches dinners awayday workshop talk coffee fete curry buffet hog
  `),
  /** What the public is asked to come to. */
  gathering: words(`
    event surgery rally forum launch photocall walkabout opening reception debate hustings q exhibition roadshow
    workshop assembly party picnic barbecue morning briefing ceremony unveiling workshops surgeries drop walkabouts
    fete fair festival concert handover planting seminar clean hearing tour conversation
  `),
  /** Those whom a council serves, as a crowd. */
  'public-people': words(`
    residents neighbours traders tenants villagers parents people public families folk pensioners carers households
    everybody everyone
  `),
  /** What a camera makes. */
  'camera-work': words(`
    photo photos photograph photographs picture pictures pic video film clip clips selfie snap shoot
  `),
  /** What a canvassing team carries, calls on and brings back. */
  'campaign-tool': words(`
    boards sheets promises definites pledges clipboards clipboard leaflets rounds bundles posters gazebo returns rota
    rotas odds evens doors flats deliverers artwork stakes rosettes placards canvasser canvass stall scripts patches
    tellers
  `),
  /** How a party raises money. */
  'money-raiser': words(`
    raffle quiz draw tombola supper curry auction barbecue dinner ball sweepstake lottery collection ticket tickets
    bucket concert ceilidh race bingo jumble appeal hamper hampers prize prizes suppers donation donations cheque
    cheques gift contribution contributions sponsor sponsorship fundraiser tombolas raffles draws gala coffee bottle
  `),
  /** Where a party's money goes. */
  'war-chest': words(`
    fund funds campaign election chest ink paper deposit printer posters poster leaflets agent boards candidate
    association branch party pot printing literature rosettes fundraising
  `),
  /** What offices have that campaigners want. */
  'office-machine': words(`
    photocopier photocopiers copier printer printers plotter laminator guillotine franking machine phones phone
    telephones telephone laptop laptops projector paper envelopes stationery screens gazebo tables chairs urn marquee
    van minibus trestles lead letterhead
  `),
  'office-room': words(`
    room rooms lounge parlour suite hall chamber office foyer kitchen canteen library
  `),
  /** Parts of a street that a canvasser is given. */
  'street-part': words(`
    street st road rd close court lane terrace terraces avenue hill row rise crescent drive gardens place way flats
    estate odds evens numbers end side towers tower houses blocks block mews walk grove square
  `),
  /** What may stand between a speaker and what they do themselves: "I am to address", "I must speak". */
  'own-way': words(`
    am 'm are 're was were be been must shall will 'll can could may might have 've had 'd to just only also who 's
    asked down
  `),
};
