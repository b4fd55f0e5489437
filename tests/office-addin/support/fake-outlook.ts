import type { AppointmentItem, Mailbox, MessageItem } from '../../../office-addin/outlook/compose-item.ts';
import { OUTLOOK_CLIENTS } from './clients.ts';

/** Somebody as Outlook tells them. */
export interface FakePerson {
  readonly name: string;
  readonly email: string;
  /** Whether it stands for several people, whom Outlook does not tell. */
  readonly list?: boolean;
}

/** What goes wrong with a call: no answer ever, an exception, or an answer that it failed. */
export type Fault = 'never' | 'throws' | 'fails';

/** A message or invitation being written, and the client that it is written in. */
export interface FakeCompose {
  readonly kind?: 'message' | 'appointment';
  readonly from: FakePerson;
  readonly to: readonly FakePerson[];
  readonly cc?: readonly FakePerson[];
  readonly bcc?: readonly FakePerson[];
  readonly subject: string;
  readonly html: string;
  /** Without one, Outlook on the web. */
  readonly client?: keyof typeof OUTLOOK_CLIENTS;
  /** Faults by call: `bcc.getAsync`. */
  readonly faults?: Readonly<Record<string, Fault>>;
  /** What the send check handed over when it opened the pane. */
  readonly context?: string;
}

/** What a test may look at and change while Probity runs. */
export interface FakeOutlook {
  readonly Office: unknown;
  readonly sessionData: Map<string, string>;
  readonly notices: string[];
  /** Calls made, in order. */
  readonly calls: string[];
  people: Record<'to' | 'cc' | 'bcc', FakePerson[]>;
  subject: string;
  html: string;
  /** What the writer has selected in the text. */
  selected: string;
  /** Presses "Review draft" in the dialog of Send while the pane is open. */
  askAgain: (context: string) => void;
  /** The functions that `events.js` has registered. */
  readonly actions: Map<string, (event: Pick<Office.MailboxEvent, 'completed'>) => void>;
}

/** People that it takes at one time. */
const MOST_AT_ONCE = 100;
/** Calls that Outlook on the web answers at one time; one more fails. */
const AT_ONCE = 3;

type Given = readonly (string | Partial<Office.EmailAddressDetails>)[];
type Callback<T> = (result: Office.AsyncResult<T>) => void;
/** Office.js takes `(options, callback)` or `(callback)`, or no callback at all. */
const callbackOf = <T>(args: readonly unknown[]): Callback<T> =>
  (args.find((one) => typeof one === 'function') as Callback<T> | undefined) ?? (() => undefined);

/**
 * Makes an Outlook that is stricter than the real one: members above the client's requirement set are not there, a
 * fourth call at one time fails, and a key that was never set is an error.
 */
export const createFakeOutlook = (compose: FakeCompose): FakeOutlook => {
  const set = OUTLOOK_CLIENTS[compose.client ?? 'web'];
  const faults = compose.faults ?? {};
  let running = 0;
  const fake: FakeOutlook = {
    Office: undefined,
    sessionData: new Map(),
    notices: [],
    calls: [],
    people: { to: [...compose.to], cc: [...(compose.cc ?? [])], bcc: [...(compose.bcc ?? [])] },
    subject: compose.subject,
    html: compose.html,
    selected: '',
    askAgain: () => undefined,
    actions: new Map(),
  };

  const succeeded = 'succeeded' as unknown as Office.AsyncResultStatus.Succeeded;
  const failed = 'failed' as unknown as Office.AsyncResultStatus.Failed;
  const answer = <T>(name: string, args: readonly unknown[], work: () => T): void => {
    const callback = callbackOf<T>(args);
    fake.calls.push(name);
    const fault = faults[name];
    if (fault === 'throws') throw new Error(`${name} is not available`);
    running++;
    const tooMany = running > AT_ONCE;
    if (fault === 'never') return;
    void Promise.resolve().then(() => {
      running--;
      const error = { name: 'GenericError', message: `${name} failed`, code: 9000 } as Office.Error;
      const failure = { status: failed, error } as Office.AsyncResult<T>;
      if (fault === 'fails' || tooMany) return callback(failure);
      let value: T;
      try {
        value = work();
      } catch {
        return callback(failure);
      }
      return callback({ status: succeeded, value } as Office.AsyncResult<T>);
    });
  };

  const details = ({ name, email, list }: FakePerson): Office.EmailAddressDetails =>
    ({
      displayName: name,
      emailAddress: email,
      recipientType: list ? 'distributionList' : 'other',
    }) as Office.EmailAddressDetails;
  const peopleGiven = (recipients: Given): FakePerson[] => {
    if (recipients.length > MOST_AT_ONCE) throw new Error('NumberOfRecipientsExceeded');
    return recipients.map((one) =>
      typeof one === 'string'
        ? { name: '', email: one }
        : { name: one.displayName ?? '', email: one.emailAddress ?? '' },
    );
  };
  const peopleField = (name: string, field: 'to' | 'cc' | 'bcc'): MessageItem['to'] => ({
    getAsync: (...args: unknown[]) => answer(`${name}.getAsync`, args, () => fake.people[field].map(details)),
    setAsync: (recipients: Given, ...args: unknown[]) =>
      answer<void>(`${name}.setAsync`, args, () => {
        fake.people[field] = peopleGiven(recipients);
      }),
    addAsync: (recipients: Given, ...args: unknown[]) =>
      answer<void>(`${name}.addAsync`, args, () => void fake.people[field].push(...peopleGiven(recipients))),
  });
  const sender = (name: string): NonNullable<MessageItem['from']> => ({
    getAsync: (...args: unknown[]) => answer(`${name}.getAsync`, args, () => details(compose.from)),
  });
  const common = {
    subject: {
      getAsync: (...args: unknown[]) => answer('subject.getAsync', args, () => fake.subject),
      setAsync: (subject: string, ...args: unknown[]) =>
        answer<void>('subject.setAsync', args, () => {
          fake.subject = subject;
        }),
    },
    body: {
      getAsync: (type: unknown, ...args: unknown[]) =>
        answer('body.getAsync', args, () => {
          if (type !== 'html') throw new Error('plain text is not to be relied on');
          return fake.html;
        }),
    },
    getSelectedDataAsync: (_type: unknown, ...args: unknown[]) =>
      answer('getSelectedDataAsync', args, () => ({ data: fake.selected, sourceProperty: 'body' })),
    setSelectedDataAsync: (data: string, ...args: unknown[]) =>
      answer<void>('setSelectedDataAsync', args, () => {
        fake.html = fake.html.replace(fake.selected, () => data);
        fake.selected = data;
      }),
    notificationMessages: {
      replaceAsync: (_key: string, message: { readonly message: string }, ...args: unknown[]) =>
        answer<void>('notificationMessages.replaceAsync', args, () => {
          if (message.message.length > 150) throw new Error('too long');
          fake.notices.push(message.message);
        }),
    },
    ...(set >= 7
      ? {
          addHandlerAsync: (type: unknown, handler: (event: object) => void, ...args: unknown[]) =>
            answer<void>('addHandlerAsync', args, () => {
              if (type !== 'olkInitializationContextChanged' || set < 15) throw new Error('no such event');
              fake.askAgain = (initializationContextData) => handler({ initializationContextData });
            }),
        }
      : {}),
    ...(set >= 8
      ? {
          getInitializationContextAsync: (...args: unknown[]) =>
            answer('getInitializationContextAsync', args, () => compose.context ?? ''),
        }
      : {}),
    ...(set >= 11
      ? {
          sessionData: {
            getAsync: (name: string, ...args: unknown[]) =>
              answer('sessionData.getAsync', args, () => {
                const value = fake.sessionData.get(name);
                if (value === undefined) throw new Error('the key does not exist');
                return value;
              }),
            setAsync: (name: string, value: string, ...args: unknown[]) =>
              answer<void>('sessionData.setAsync', args, () => {
                if (value.length > 50_000) throw new Error('too long');
                fake.sessionData.set(name, value);
              }),
          },
        }
      : {}),
  };
  const message: MessageItem = {
    itemType: 'message',
    ...common,
    to: peopleField('to', 'to'),
    cc: peopleField('cc', 'cc'),
    bcc: peopleField('bcc', 'bcc'),
    ...(set >= 7 ? { from: sender('from') } : {}),
  };
  const appointment: AppointmentItem = {
    itemType: 'appointment',
    ...common,
    requiredAttendees: peopleField('requiredAttendees', 'to'),
    optionalAttendees: peopleField('optionalAttendees', 'cc'),
    ...(set >= 7 ? { organizer: sender('organizer') } : {}),
  };
  const mailbox: Mailbox = {
    userProfile: { displayName: compose.from.name, emailAddress: compose.from.email },
    item: compose.kind === 'appointment' ? appointment : message,
  };
  return Object.assign(fake, {
    Office: {
      AsyncResultStatus: { Succeeded: succeeded, Failed: failed },
      CoercionType: { Html: 'html', Text: 'text' },
      EventType: { InitializationContextChanged: 'olkInitializationContextChanged' },
      MailboxEnums: { RecipientType: { DistributionList: 'distributionList' } },
      HostType: { Outlook: 'Outlook', Word: 'Word' },
      context: {
        mailbox,
        requirements: {
          isSetSupported: (name: string, version: string) => name === 'Mailbox' && Number(version.split('.')[1]) <= set,
        },
      },
      actions: {
        associate: (id: string, action: (event: Pick<Office.MailboxEvent, 'completed'>) => void) =>
          void fake.actions.set(id, action),
      },
      onReady: () => Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }),
    },
  });
};
