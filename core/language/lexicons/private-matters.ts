import { words } from '../words.ts';

/** Words of members' own affairs, of office work, and of clubs and good causes. */
export const PRIVATE_MATTERS: Readonly<Record<string, readonly string[]>> = {
  /** More that a member may have, if something is to be done to it. */
  'private-thing': words(`
    plants parcel parcels shopping cleaning laundry essay ticket tickets boiler grave bathroom
    furniture photographs photos coursework bike prescription luggage drain drains gutter gutters windows lawn
    path website claim bill return cats dogs passport sofa skip rubbish hedges pool grandchildren toilet
    heating fines bookkeeping letterbox visa broadband bath sink wifi sycamore chimney birthday
  `),
  /** What is asked of somebody for a person’s own things. */
  errand: words(`
    mend fix repair cut trim mow paint clean clear tarmac pave resurface deliver collect fetch pick drive type
    print copy photocopy scan design draft write translate check proofread sort cancel waive push hurry move
    get find give book pay feed walk water fill build dig remove put install unblock deal handle process
    approve pass speed nudge rush chase lend look wash pressure plough prune fell empty fast take do pick draw
    mark help arrange organise
  `),
  /** The writer's people. */
  kin: words(`
    wife husband partner son daughter mother father mum dad brother sister nephew niece cousin uncle aunt auntie
    grandson granddaughter grandchild grandchildren family children kids lad lads girls boy missus
    hubby neighbour fiancé fiancée fiance fiancee stepson stepdaughter goddaughter godson godmother godfather mummy mam
    daddy gran granny nan nana nanna grandma grandad granddad grandpa grandparents grandmother grandfather parents
    spouse twins toddler baby teenager youngest eldest girlfriend boyfriend stepmother stepfather stepmum stepdad
    stepbrother stepsister sis bro relative relatives rellies flatmate ex
  `),
  /** What a member has as anybody has. */
  belonging: words(`
    house home garden drive driveway gateway garage loft extension conservatory kitchen roof fence wall hedge shed
    greenhouse annexe outbuilding barn paddock field cottage flat flats bungalow shop business firm company café
    restaurant pub salon farm yard unit stall workshop stable stables studio tenancy lease mortgage deeds probate
    divorce car van boat caravan dog horse cat wedding birthday anniversary funeral christening retirement cv memoir
    memoirs novel thesis dissertation essay invitations invitation ticket fine penalty pcn allotment plot dormer porch
    patio attic basement invoices payroll pension insurance vat tax rates holiday let lettings villa drawings planning
    headstone ashes exams homework campervan motorhome horsebox trailer narrowboat moped motorbike lorry
    livery smallholding orchard chickens ponies pony puppy kennels paddocks summerhouse pergola decking pond
    veranda balcony bedroom lounge ceiling cellar bathroom utility staircase windows bungalows maisonette apartment
    villas chalet timeshare savings isa investments inheritance passport visa hobby degree
    coursework dissertation portfolio manuscript autobiography poems hen stag honeymoon 
    takeaway bakery boutique franchise tearoom tearooms brewery barbershop barbers gallery guesthouse
    childminding consultancy agency practice
  `),
  /** Those whom people pay to see to their affairs. */
  tradesman: words(`
    builder builders architect solicitor solicitors accountant agent agents plumber decorator surveyor landlord bank
    insurers insurer publisher caterer caterers tenant tenants lodger neighbours neighbour lender employer conveyancer
    printer bookkeeper
  `),
  /** What members are in clubs and charities. */
  'society-office': words(`
    treasurer secretary president captain churchwarden organiser trustee commodore bandmaster steward chairman
    chairwoman chair chairing patron clerk
  `),
  /** Societies and good causes that are no part of the council. */
  society: words(`
    rotary lions club choir church chapel mosque temple synagogue wi guild society lodge masons masonic scouts guides
    brownies cubs pta bowls cricket football rugby tennis golf hospice charity charities trustees trust
    twinning carnival fete fayre gala legion orchestra band theatre dramatics operatic allotment allotments playgroup
    preschool nursery regatta panto pantomime jumble hockey netball swimming running harriers gardening horticultural
    history philatelic camera chess bridge angling probus soroptimists u3a parochial pcc vestry congregation vicar
    appeal fundraiser marathon ladies quiz reunion foodbank
  `),
  /** What offices do for people. */
  'office-work': words(`
    type print photocopy copy laminate scan frank bind proofread format design fold staple
    stuff collate transcribe duplicate illustrate layout draft write translate spellcheck draw
    engrave frame post courier collect drive fetch mow lend borrow fix mend paint trim
    prune unblock rewire tarmac grit knit bake babysit wrap iron hoover cook ice sew edit
    compose rehearse coach tutor mock rustle jot wangle swing fiddle bump squeeze clear
    clean cut dig fell value survey measure photograph snap film host cater typeset
    tile plaster plumb wire weld plough strim jet sweep lay patch fill check polish
    proof tidy spruce whizz magic quash cancel waive rush hurry chase audit examine
  `),
  /** Whom somebody is married to, or nearly. */
  spouse: words(`
    wife husband partner missus hubby fella boyfriend girlfriend spouse other
  `),
};
