import { words } from '../words.ts';

/** Words of members' own affairs, of office work, and of clubs and good causes. */
export const PRIVATE_MATTERS: Readonly<Record<string, readonly string[]>> = {
  /** More that a member may have, if something is to be done to it. */
  'private-thing': words(`
    bank mortgage insurers
    renewals passports
    plants parcel parcels shopping cleaning laundry essay ticket tickets boiler grave bathroom furniture photographs
    photos bike drain drains gutter gutters windows lawn path website claim bill return cats dogs passport sofa skip
    rubbish hedges pool grandchildren toilet heating fines bookkeeping letterbox visa broadband bath sink wifi
    sycamore chimney birthday bicycle tyres satnav printer telly tv kettle lawnmower ladder sideboard wardrobe carpet
  `),
  /** What is asked of somebody for a person’s own things. */
  errand: words(`
    mend fix repair cut trim mow paint clean clear tarmac resurface deliver collect fetch pick drive type print copy
    photocopy scan design draft write translate check proofread sort cancel waive push hurry move get find give book
    pay feed walk water fill build dig remove put install unblock deal handle process approve pass speed nudge rush
    chase lend look wash pressure plough prune fell empty fast take do draw mark help arrange organise
  `),
  /** The writer's people. */
  kin: words(`
    wife husband partner son daughter mother father mum dad brother sister nephew niece cousin uncle aunt auntie
    grandson granddaughter grandchildren family children kids lad lads girls boy missus neighbour stepson stepdaughter
    goddaughter godson godmother godfather mummy mam daddy gran granny nan grandma grandad grandmother grandfather
    parents spouse twins toddler baby youngest eldest girlfriend stepmother relative relatives flatmate ex mums dads
    sisters brothers cousins nephews sons daughters fiance fiancee cleaner nanny
  `),
  /** What a member has as anybody has. */
  belonging: words(`
    house home garden drive gateway garage loft extension conservatory kitchen roof fence wall hedge shed greenhouse
    annexe outbuilding barn paddock field cottage flat flats bungalow shop business firm company restaurant pub salon
    farm yard unit stall workshop stable stables studio tenancy lease mortgage deeds probate divorce car van boat
    caravan dog horse cat wedding birthday anniversary funeral christening retirement cv memoir memoirs novel thesis
    dissertation essay invitations invitation ticket fine penalty pcn allotment plot dormer porch patio attic basement
    invoices payroll pension insurance vat tax rates holiday let lettings villa drawings planning headstone ashes
    exams homework horsebox trailer motorbike lorry livery orchard chickens ponies pony puppy kennels paddocks pergola
    decking pond balcony bedroom lounge ceiling cellar bathroom utility staircase windows bungalows villas chalet
    savings investments passport visa hobby degree portfolio hen stag honeymoon takeaway bakery franchise brewery
    gallery consultancy agency practice bicycle scooter camper dinghy cafe boiler tractor piano fridge cooker coop
    hens hamster beehives bees roses leylandii manuscript textbook blog doctorate annuity cruise flights holidays
    sheep cattle curtains wallpaper soakaway septic eulogy sermon braces showroom regiment biography stairlift renewal
    driveway summerhouse tree chippy bar
  `),
  /** What members are in clubs and charities. */
  'society-office': words(`
    treasurer secretary president captain churchwarden organiser trustee commodore bandmaster steward chairman chair
    chairing patron clerk
  `),
  /** Societies and good causes that are no part of the council. */
  society: words(`
    rotary lions club choir church chapel mosque temple synagogue wi guild society lodge masons masonic scouts guides
    brownies cubs bowls cricket football rugby tennis golf hospice charity charities trustees trust twinning carnival
    fete gala legion orchestra band theatre operatic allotment allotments playgroup nursery regatta panto pantomime
    jumble netball swimming running harriers gardening horticultural history camera chess bridge angling u3a vestry
    congregation vicar appeal fundraiser marathon ladies quiz foodbank reunion ringers pigeon darts snooker ramblers
    dramatic morris cadets pta sailing cycling regimental badminton squash croquet karate boxing beekeepers stamp
    ukulele knitting choral pony hunt polo
  `),
  /** What offices do for people. */
  'office-work': words(`
    type print photocopy copy laminate scan frank bind proofread format design fold staple stuff collate duplicate
    layout draft write translate spellcheck draw frame post courier collect drive fetch mow lend borrow fix mend paint
    trim prune unblock tarmac grit knit bake wrap iron cook ice edit compose rehearse coach tutor mock jot swing
    fiddle bump squeeze clear clean cut dig fell value survey measure photograph snap film host tile plaster plumb
    wire plough sweep lay patch fill check polish proof tidy magic cancel waive rush hurry chase audit examine
    telephone phone ring word redraft trace stitch solder saw
  `),
  /** Whom somebody is married to, or nearly. */
  spouse: words(`
    wife husband partner missus fella girlfriend spouse other
  `),
};
