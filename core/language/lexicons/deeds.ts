import { words } from '../words.ts';

/** Verbs with which a council binds itself, and verbs of paying. */
export const DEEDS: Readonly<Record<string, readonly string[]>> = {
  /** What a council gives, takes, ends or lets go, as a participle. */
  assented: words(`
    accepted approved agreed granted awarded waived remitted conceded relinquished surrendered withdrawn lifted
    cancelled extended prolonged renewed reduced lowered halved cut fixed sold let leased released discharged
    relieved conferred forgiven excused written guaranteed confirmed settled terminated determined ended suspended
    varied amended dedicated given refunded transferred underwritten honoured wiped cleared abandoned dropped
    engaged appointed retained commissioned instructed authorised exempted permitted allowed booked ordered struck
    closed increased capped frozen
  `),
  /** Verbs that hardly anybody but a landlord, a creditor or an employer of contractors uses of himself. */
  'bind-strong': words(`
    grant grants waive waives release releases appoint appoints terminate terminates revoke revokes concede
    concedes forgive forgives indemnify indemnifies underwrite underwrites guarantee guarantees extend extends
    renew renews surrender surrenders relinquish relinquishes rescind rescinds remit remits prolong prolongs
    engages retain retains discharge discharges licence license instruct instructs authorise authorises undertakes
    consents renounce renounces dedicate dedicates exempt exempts vary varies binds cancels commission repays
    admits
  `),
  /** The same, as something being done while the letter is written. */
  binding: words(`
    granting waiving releasing appointing terminating revoking conceding forgiving extending renewing leasing
    surrendering accepting awarding cancelling suspending lifting authorising instructing dismissing letting
    selling buying engaging withdrawing
  `),
  /** What is bargained about, as the subject of such a participle. */
  bargain: words(`
    offer tender estimate quotation quote price figure terms proposal bid fee fees rent claim lease underlease
    licence tenancy agreement contract option easement covenant condition conditions restriction clause clauses
    obligation penalty charge charges debt debts arrears balance loan interest deposit retention bond guarantee
    indemnity undertaking variation extension order commission appointment engagement job pitch pitches plot unit
    shop kiosk workshop cottage flat garage ground land strip field acres rooms room hall yard barn stables right
    rights permission consent access notice invoice account bill costs compensation refund grant overpayment
    arrangement wayleave franchise concession mooring moorings sponsorship work works survey design increase
    resignation site
  `),
  /** Works and supplies that are ordered of a contractor, a supplier or a tenant. */
  works: words(`
    suspend stop cease halt resume withdraw remove demolish rebuild replace fell supply deliver order commence
    begin start proceed vacate clear dismantle repair fit install erect resurface instruct invoice hire bill quit
    empty surrender strip paint repoint excavate lay dispatch continue take complete carry book send have build
    dig
  `),
  bind: words(`
    accept accepts agree agrees grant grants undertake undertakes guarantee guarantees indemnify indemnifies
    appoint appoints authorise authorises instruct instructs approve approves award awards confirm confirms
    release releases waive waives extend extends renew renews terminate terminates lease leases lets order orders
    consent consents cancel cancels commission commissions engage engages buy buys sell sells covenant covenants
    vary varies surrender surrenders concede concedes commit commits licence license licenses permit permits
    direct directs forgo forgive forgives underwrite underwrites settle settles renounce dismiss hire hires retain
    purchase sanction exempt withdraw withdraws revoke rescind assign transfer convey engage allocate allot affirm
    affirms assume assumes relinquish relinquishes determine discharge discharges dedicate dedicates endorse
    exercise confer confers relieve relieves remit remits prolong takes rescinds revokes yield yields bind binds
    amend reinstate adopts entrust
  `),
  pay: words(`
    pay reimburse meet cover settle fund refund compensate replace rebuild indemnify underwrite honour bear repay
    buy purchase restore reinstate repair make provide supply take contribute match waive release grant award
    credit defray accept lease let continue maintain swallow stand foot guarantee defray shoulder absorb carry
    answer return drop forgo write see light sweep give plant clear finance insure subsidise double top
  `),
  disposed: words(`
    taken made met paid settled treated regarded considered read occupied used ordered kept deducted called shown
    emptied vacated handed cleared removed surrendered waived written cancelled reimbursed refunded released
    granted let leased extended renewed terminated ended suspended resumed started commenced begun invoiced
    charged demanded enforced pursued credited transferred sold bought conveyed appointed engaged instructed
    delivered supplied planted felled rebuilt replaced repaired reinstated resurfaced left opened closed honoured
    covered borne repaid forgiven disregarded ignored torn carried shared sublet assigned varied amended increased
    reduced addressed sent put erected installed compensated indemnified guaranteed
  `),
  contract: words(`
    lease leases licence licences tenancy tenancies contract contracts agreement clause terms rent rents fee fees
    payment payments invoice invoices instalment instalments deposit retention tender quotation quote offer price
    compensation claim claims liability arrears debt debts loan indemnity indemnify guarantee covenant easement
    wayleave freehold leasehold keys pitch pitches plot premises unit flats flat garage hire order bill bills
    expense expenses charge charges sum costs cost penalty overpayment refund contribution phase obligation
    obligations pounds bid valuation peppercorn possession daily rate retainer sponsorship grant purchase sale
    land works money cheque site consent permit access insurance damages repairs stall stalls practice owed owing
  `),
};
