/** Ids that the manifests and the code must agree on; apart, so that the send check carries nothing else of them. */
export const MESSAGE_BUTTON_ID = 'probityMessageButton';
export const APPOINTMENT_BUTTON_ID = 'probityAppointmentButton';
export const WORD_BUTTON_ID = 'probityWordButton';

export const MESSAGE_SEND_ACTION = 'onMessageSendHandler';
export const APPOINTMENT_SEND_ACTION = 'onAppointmentSendHandler';
/** The names that `events.js` gives to `Office.actions.associate`. */
export const SEND_ACTIONS = [MESSAGE_SEND_ACTION, APPOINTMENT_SEND_ACTION] as const;
