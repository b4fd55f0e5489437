import { words } from '../words.ts';

/** Verbs with which a council binds itself, and verbs of paying. */
export const DEEDS: Readonly<Record<string, readonly string[]>> = {
  /** What a council gives, takes, ends or lets go, as a participle. */
  assented: words(`
    accepted approved agreed granted awarded waived remitted conceded surrendered withdrawn lifted cancelled extended
    prolonged renewed reduced lowered halved cut fixed sold let leased released discharged relieved conferred forgiven
    excused written guaranteed confirmed settled terminated determined ended suspended varied amended dedicated given
    refunded transferred honoured wiped cleared abandoned dropped engaged appointed retained commissioned instructed
    authorised exempted permitted allowed booked ordered struck closed increased capped frozen
  `),
  /** Verbs that hardly anybody but a landlord, a creditor or an employer of contractors uses of himself. */
  'bind-strong': words(`
    grant grants waive waives release releases appoint appoints terminate terminates revoke concede concedes forgive
    indemnify indemnifies underwrite underwrites guarantee guarantees extend extends renew renews surrender surrenders
    relinquishes remit prolong engages retain discharge discharges licence license instruct instructs authorise
    authorises undertakes consents renounce dedicates exempt vary varies binds cancels commission repays admits
  `),
  /** The same, as something being done while the letter is written. */
  binding: words(`
    granting waiving releasing appointing extending renewing leasing accepting awarding cancelling suspending lifting
    authorising instructing dismissing letting selling buying engaging withdrawing
  `),
  /** What is bargained about, as the subject of such a participle. */
  bargain: words(`
    offer tender estimate quotation quote price figure terms proposal bid fee fees rent claim lease underlease licence
    tenancy agreement contract option easement covenant condition conditions restriction clause clauses obligation
    penalty charge charges debt debts arrears balance loan interest deposit retention bond guarantee indemnity
    undertaking variation extension order commission appointment engagement job pitch pitches plot unit shop kiosk
    workshop cottage flat garage ground land strip field acres rooms room hall yard barn stables right rights
    permission consent access notice invoice account bill costs compensation refund grant overpayment arrangement
    wayleave franchise concession mooring moorings sponsorship work works survey design increase resignation site
  `),
  /** Works and supplies that are ordered of a contractor, a supplier or a tenant. */
  works: words(`
    suspend stop cease halt resume withdraw remove demolish rebuild replace fell supply deliver order begin start
    proceed vacate clear repair fit install resurface instruct invoice hire bill quit empty surrender strip paint lay
    dispatch continue take complete carry book send have build dig
  `),
  bind: words(`
    accept accepts agree agrees grant grants undertake undertakes guarantee guarantees indemnify indemnifies appoint
    appoints authorise authorises instruct instructs approve approves award awards confirm confirms release releases
    waive waives extend extends renew renews terminate terminates lease leases lets order orders consent consents
    cancel cancels commission engage engages buy buys sell sells covenant vary varies surrender surrenders concede
    concedes commit commits licence license licenses permit permits direct directs forgive underwrite underwrites
    settle settles renounce dismiss hire hires retain purchase sanction exempt withdraw withdraws revoke assign
    transfer convey allocate allot affirms assume assumes relinquishes determine discharge discharges dedicates
    endorse exercise confer relieve remit prolong takes yield yields bind binds amend reinstate adopts
  `),
  /** To come after somebody for money or for one's rights. */
  dun: words(`
    ask asking seek seeking pursue pursuing chase chasing charge charging enforce enforcing recover recovering claim
    claiming require demand demanding press pressing hold holding collect collecting renew renewing look looking come
    coming sue suing bill billing dun insist trouble troubling go going
  `),
  pay: words(`
    pay reimburse meet cover settle fund refund compensate replace rebuild indemnify underwrite honour bear repay buy
    purchase restore reinstate repair make provide supply take lend contribute match waive release grant award credit
    accept lease let continue maintain swallow stand foot guarantee shoulder carry answer return drop write see light
    sweep give plant clear finance insure subsidise double top
  `),
  disposed: words(`
    taken made met paid settled treated regarded considered read occupied used ordered kept deducted called shown
    emptied handed cleared removed surrendered waived written cancelled reimbursed refunded released granted let
    leased extended renewed terminated ended suspended started begun invoiced charged demanded enforced pursued
    credited transferred sold bought appointed engaged instructed delivered supplied planted felled rebuilt replaced
    repaired reinstated resurfaced left opened closed honoured covered borne repaid forgiven disregarded ignored torn
    carried shared sublet assigned varied amended increased reduced addressed sent put installed compensated
    indemnified guaranteed
  `),
  contract: words(`
    lease leases licence licences tenancy tenancies contract contracts agreement clause terms rent rents fee fees
    payment payments invoice invoices instalment instalments deposit retention tender quotation quote offer price
    compensation claim claims liability arrears debt debts loan indemnity indemnify guarantee covenant easement
    wayleave freehold keys pitch pitches plot premises unit flats flat garage hire order bill bills expense expenses
    charge charges sum costs cost penalty overpayment refund contribution phase obligation obligations pounds bid
    valuation peppercorn possession daily rate sponsorship grant purchase sale land works money cheque site consent
    permit access insurance damages repairs stall stalls practice owed owing
  `),
};
