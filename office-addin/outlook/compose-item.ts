/**
 * What Probity uses of a message or appointment that is being written: no more of Office.js than stands here, so that
 * a stand-in for tests can be held to the same types.
 */
type PeopleField = Pick<Office.Recipients, 'getAsync' | 'setAsync' | 'addAsync'>;
interface Common {
  readonly itemType: Office.MailboxEnums.ItemType | string;
  readonly subject: Pick<Office.Subject, 'getAsync' | 'setAsync'>;
  readonly body: Pick<Office.Body, 'getAsync'>;
  /** Mailbox 1.2. */
  readonly getSelectedDataAsync: Office.MessageCompose['getSelectedDataAsync'];
  /** Mailbox 1.2. */
  readonly setSelectedDataAsync: Office.MessageCompose['setSelectedDataAsync'];
  /** Mailbox 1.3. */
  readonly notificationMessages?: Pick<Office.NotificationMessages, 'replaceAsync'>;
  /** Mailbox 1.11. */
  readonly sessionData?: Pick<Office.SessionData, 'getAsync' | 'setAsync'>;
  /** Mailbox 1.8. */
  readonly getInitializationContextAsync?: (callback: (result: Office.AsyncResult<string>) => void) => void;
  /** Mailbox 1.7. */
  readonly addHandlerAsync?: Office.MessageCompose['addHandlerAsync'];
}

export interface MessageItem extends Common {
  readonly to: PeopleField;
  readonly cc: PeopleField;
  readonly bcc: PeopleField;
  /** Mailbox 1.7. */
  readonly from?: Pick<Office.From, 'getAsync'>;
}

export interface AppointmentItem extends Common {
  readonly requiredAttendees: PeopleField;
  readonly optionalAttendees: PeopleField;
  /** Mailbox 1.7. */
  readonly organizer?: Pick<Office.Organizer, 'getAsync'>;
}

export type ComposeItem = MessageItem | AppointmentItem;

/** The mailbox, as far as Probity looks at it. */
export interface Mailbox {
  readonly item?: unknown;
  readonly userProfile: Pick<Office.UserProfile, 'displayName' | 'emailAddress'>;
}

/** Whether an item is being written (and not read): only then do its fields answer to `getAsync`. */
export const isComposeItem = (item: unknown): item is ComposeItem =>
  typeof (item as { subject?: { getAsync?: unknown } } | null | undefined)?.subject?.getAsync === 'function';

/** Whether an item is a message and not an appointment. */
export const isMessage = (item: ComposeItem): item is MessageItem => 'to' in item;
