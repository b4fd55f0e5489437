import type { Council } from '../../core/index.ts';
import { SEND_ACTIONS } from '../manifest/ids.ts';
import { createSendCheck } from './send-check.ts';

/** The council's profile, put in when the file is built: on Send there is no time, and no sure way, to fetch it. */
declare const PROBITY_COUNCIL: Council;

const check = createSendCheck(PROBITY_COUNCIL, () => Office.context.mailbox);

// At the top level: classic Outlook never calls Office.onReady here.
for (const action of SEND_ACTIONS) Office.actions.associate(action, check);
