import { words } from '../words.ts';

/** What officers commonly decide under delegated powers. */
export const DECISIONS: Readonly<Record<string, readonly string[]>> = {
  delegable: words(`
    kerb debt badge preservation dormer garage charge allotment tables hoarding advert
    licence licences license permit permits closure closures application applications permission consent condition conditions variation pitch waiver discharge drawings allocation tenancy refund booking extension tender banner scaffold skip parking enforcement notice certificate registration dispensation exemption concession discount relief lease purchase award appointment crossing scheme trading premises procession relaxation quotation supplier wayleave dispensations
  `),
  /** What follows a decision of the council: works, things opened or shut, sums to be paid. */
  undertaking: words(`
    work works demolition building construction crews contractor contractors builders bulldozers diggers spades signs bays lines rounds
    charge charges permits doors collections service services match matches swimmers pitch pitches pool route bus buses fare fares rent
    rents rate rates price fee fees barriers bollards lights trees homes houses flats tenants shop shops stalls hours cheque grant
    lease plaza park library libraries school centre bridge path track court stage bar pub club market car cars caddies caddy
    bins bin operator owner chief executive director possession tickets season lampposts cameras limit limits zone scheme fence gates
    keys ramp lift roof theatre museum toilets playground courses lorries tower block blocks turf stand
  `),
  /** What begins or ends on a day. */
  happen: words(`
    comes go start starts begin begins open opens reopens close closes move moves stop stops end ends rise rises returns kick kicks
    arrive arrives cease ceases shut shuts switches vanishes
  `),
  'when-word': words(`
    january february march april may june july august september october november december monday tuesday wednesday thursday friday
    saturday sunday spring summer autumn winter easter christmas week month year
  `),
};
