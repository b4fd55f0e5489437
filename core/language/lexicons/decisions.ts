import { words } from '../words.ts';

/** What officers commonly decide under delegated powers. */
export const DECISIONS: Readonly<Record<string, readonly string[]>> = {
  delegable: words(`
    licence licences license permit permits closure closures application applications permission consent condition conditions variation pitch waiver discharge drawings allocation tenancy refund booking extension tender banner scaffold skip parking enforcement notice certificate registration dispensation exemption concession discount relief lease purchase award appointment crossing scheme trading premises procession relaxation quotation supplier wayleave dispensations
  `),
};
