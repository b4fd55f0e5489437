import { words } from '../words.ts';

/** What officers commonly decide under delegated powers. */
export const DECISIONS: Readonly<Record<string, readonly string[]>> = {
  delegable: words(`
    kerb debt badge preservation dormer garage charge allotment tables hoarding advert licence licences license permit
    permits closure closures application applications permission consent condition conditions variation pitch waiver
    discharge drawings allocation tenancy refund booking extension tender banner scaffold skip parking enforcement
    notice certificate registration dispensation exemption concession discount relief lease purchase award appointment
    crossing scheme trading premises procession quotation supplier wayleave dispensations flat bungalow overpayment
    arrears rebate bay bays awning stall stalls mooring moorings plate suspension abatement eviction hedge costs
    busking fireworks circus filming marquee plaque headstone placement respite banding penalty loft dormers
    conservatory felling pruning oak beech lime crown concert parade fete markings container banners hedges badges
    garages signs skips hardship buskers collections shopfront exchange exchanges succession placements lettings
    transfers kennels boarding piercing adaptation adaptations crossings consents debts allocations awards gambling
    machines shutters porch outbuilding transfer removal yew festival instalments
  `),
  /** What follows a decision of the council: works, things opened or shut, sums to be paid. */
  undertaking: words(`
    work works demolition building construction crews contractor contractors builders bulldozers diggers spades signs
    bays lines rounds charge charges permits collections service services match matches swimmers pitch pitches pool
    route bus buses fare fares rent rents rate rates price fee fees barriers bollards lights trees homes houses flats
    tenants shop shops stalls hours cheque grant lease plaza park library libraries school centre bridge path track
    court stage bar pub club market car cars caddies caddy bins bin operator owner chief executive director possession
    tickets season cameras limit limits zone scheme fence gates keys ramp lift roof theatre museum toilets playground
    courses lorries tower block blocks turf stand
  `),
  /** What begins or ends on a day. */
  happen: words(`
    comes go start starts begin begins open opens reopens close closes move moves stop stops end ends rise rises
    returns kick kicks arrive arrives cease shut shuts switches vanishes become becomes merge goes takes falls doubles
    gets leaves changes expires lapses disappears applies
  `),
  /** What is on its way to happen. */
  happening: words(`
    closing shutting opening moving withdrawing selling building scrapping raising introducing bringing ending
    stopping cutting losing getting merging felling switching handing replacing doubling starting leaving extending
    banning
  `),
  /** To have settled a matter as those with the power do. */
  acted: words(`
    decided approved granted refused authorised determined rejected permitted awarded sanctioned consented declined
    waived revoked vetoed licensed
  `),
  /** The bodies of a council that decide, and their occasions; the council itself does much else. */
  decider: words('cabinet committee panel hearing executive'),
  /** Those who sit on them. */
  deciders: words('councillors members planners'),
  /** To settle a matter one way or the other, as those who decide do. */
  judge: words(`
    {approve} {agree} {refuse} {grant} {reject} {adopt} {endorse} {back} {pass} {confirm} {ratify} {sanction}
    {authorise} {award} {allow} {permit} {rubber} {throw} {turn} {wave} {nod} {chuck} {kick} {boot} {kill} {axe}
    {scrap} {dismiss} {uphold} {overturn} {block} {veto} {bin} {ditch} {quash} {sink} {squash} {okay} {bless}
    {release} {revoke} {lift} {appoint} {abolish} {freeze} {sell} {close} {shut} {save} {cut} {accept} {support}
    {choose} {vote} {sign} {give} {hand} {finalise} {seal} {wear} {double} {raise} {introduce} {extend} {strip}
    {follow} {fund} {buy} {ban} {declare} {stop} {protect}
  `),
  /** The same, in words that hardly anything else is done with. */
  'rule-so': words(`
    approve refuse reject adopt pass grant vote rubber wave nod agree bin ditch axe kill scrap block veto sink squash
    okay uphold overturn dismiss endorse sanction bless wear
  `),
  /** That it has been settled so. */
  judged: words(`
    approved agreed refused granted rejected adopted endorsed passed confirmed ratified sanctioned authorised awarded
    allowed permitted rubber thrown turned waved nodded kicked dismissed upheld overturned blocked vetoed binned
    quashed released revoked lifted appointed abolished frozen sold closed scrapped killed signed finalised sealed
    given elected named doubled raised introduced extended stripped banned protected saved cut carried voted cleared
    defeated lost won
  `),

  'when-word': words(`
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday spring summer autumn winter easter christmas week month year
  `),
  /** What is said to happen on the way to a decision and leaves it open. */
  'on-the-way': words(`
    consider considered considering discuss discussed debate debated meet receive received asked ask look looked hear
    heard decide decided determine determined vote report reported publish published available webcast held attend
    attended speak seen see sent send circulated let ring write written call know known able explain explained advise
    advised invited consulted present presented join there come need reconvene sit read put try do in at with the a
    you we he she they it elect interview choose visit hold host review reviewed told tell bring provided collected
    conclude follow continue remain thank remember first last include train apply register reply happy glad pleased
    grateful had noticed mind tabled submitted scrutinised examined referred deferred adjourned minuted chaired
    streamed filled welcomed greeted thanked congratulated remembered seated joined followed preceded recorded
    broadcast led played validated advertised registered acknowledged assessed
  `),
  /** Words of how a matter comes to be decided; what a sentence with one says will happen is no outcome. */
  'decision-procedure': words(`
    speak minutes petitioner petition consultation motion survey applications webcast agenda report reports papers
    register notices objection objections ballot votes poll comments responses training copies questions letter
    letters paragraph insurers writing
  `),
  /** What comes of a decision, and not on the way to it. */
  'decision-effect': words(`
    come start begin open reopen introduce keep get receive close shut go rise fall pay cost lose gain move charge
    stop end become disappear vanish built demolished installed charged paid raised cut sold replaced introduced
    felled lifted removed extended banned scrapped doubled merge merged share transfer transferred switch cease drop
    increase increased reduce reduced expand expanded double treble halve halved freeze frozen save saved run take
    convert converted turned transformed relocated moved resurfaced widened pedestrianised restricted limited planted
    painted erected abolished reinstated restored refurbished redeveloped knocked torn pulled bulldozed cleared handed
    leased licensed awarded given granted allocated spent funded appointed hired closed opened axed withdrawn dropped
    protected renamed outsourced privatised brought split trimmed slashed waived compensated evicted rehoused approved
    refused rejected adopted quashed binned chucked thrown kicked overturned upheld fitted laid upgraded modernised
    rebuilt renovated created launched broken forthcoming fenced dredged bought emptied
  `),
  /** Beside who decides, these tell of a decision already taken. */
  'decision-taken': words(`
    agreed decided approved met was were has had granted set voted refused rejected adopted resolved considered heard
    took gave chose received settled ratified endorsed yesterday last
  `),
  /** Words that make whoever follows them an adviser or a recipient and not the one who decides. */
  'beside-decider': words(`
    consulting consulted consult consultation consultations with to asked told informing informed after for briefing
    briefed spoken from copied via chairs chaired chairing which whom whose where
  `),
  /** Money, and what is done with it. */
  paying: words(`
    pay paid pays bill bills cost costs reimburse refund cover compensate compensation compensated receipt receipts
    invoice expense claim excess £
  `),
};
