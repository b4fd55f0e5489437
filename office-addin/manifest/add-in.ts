import {
  APPOINTMENT_BUTTON_ID,
  APPOINTMENT_SEND_ACTION,
  MESSAGE_BUTTON_ID,
  MESSAGE_SEND_ACTION,
  WORD_BUTTON_ID,
} from './ids.ts';
import { stableId } from './stable-id.ts';
import { ENGLISH_TEXTS, type ManifestTexts } from './texts.ts';

/** What Outlook does when the send check finds something: `promptUser` always leaves "Send Anyway". */
export const SEND_MODES = ['promptUser', 'softBlock'] as const;
export type SendMode = (typeof SEND_MODES)[number];

/** What one council decides about its add-in. */
export interface AddInSettings {
  readonly councilName: string;
  /** Where the built folder is served: https, without a slash at its end. */
  readonly baseUrl: string;
  readonly sendMode: SendMode;
  /** Texts for users whose Office speaks Welsh; without them, those too read English. */
  readonly welsh?: ManifestTexts;
  /** Three numbers with dots. Classic Outlook fetches `events.js` anew only when this rises. */
  readonly version: string;
}

/** A button that opens the pane. */
export interface PaneButton {
  /** The same in every manifest, because the send check names it in `commandId`. */
  readonly id: string;
  readonly groupId: string;
  /** Whose label and tip it has among the texts. */
  readonly name: keyof ManifestTexts['buttons'];
}

/** An event on which Outlook runs `events.js`. */
export interface SendEvent {
  readonly xmlType: string;
  readonly jsonType: string;
  /** The name that `events.js` gives to `Office.actions.associate`. */
  readonly actionId: string;
}

/** Events in the order in which every manifest lists them. */
export const SEND_EVENTS = [
  { xmlType: 'OnMessageSend', jsonType: 'messageSending', actionId: MESSAGE_SEND_ACTION },
  { xmlType: 'OnAppointmentSend', jsonType: 'appointmentSending', actionId: APPOINTMENT_SEND_ACTION },
] as const satisfies readonly SendEvent[];

/** Sizes of the square icons, in pixels. The ribbon wants 16, 32 and 80; lists of add-ins the others. */
export const ICON_SIZES = [16, 32, 64, 80, 128, 192] as const;
export type IconSize = (typeof ICON_SIZES)[number];
export const RIBBON_ICON_SIZES = [16, 32, 80] as const satisfies readonly IconSize[];

/** Path of an icon inside the built folder. */
export const iconPath = (size: IconSize): string => `icons/icon-${size}.png`;
export const OUTLINE_ICON_PATH = 'icons/outline-32.png';

/** Requirement sets: the least that a client must have, as `[name, version]`. */
export const REQUIREMENTS = {
  /** On-premises Exchange offers no more; later features are asked for at run time. */
  mail: ['Mailbox', '1.5'],
  word: ['WordApi', '1.3'],
  sendCheck: ['Mailbox', '1.12'],
} as const;

/** Everything that the three manifests say, said once. */
export interface AddIn {
  readonly settings: AddInSettings;
  readonly ids: { readonly outlook: string; readonly word: string; readonly unified: string };
  readonly developer: string;
  readonly texts: ManifestTexts;
  readonly pages: {
    readonly pane: string;
    readonly eventsPage: string;
    readonly eventsScript: string;
    readonly about: string;
    readonly privacy: string;
    readonly terms: string;
  };
  readonly icon: (size: IconSize) => string;
  readonly groupLabel: string;
  readonly buttons: { readonly message: PaneButton; readonly appointment: PaneButton; readonly word: PaneButton };
}

/**
 * Describes the add-in of one council.
 * @param settings The council's decisions. The ids depend on its name and address alone, so that a new version or
 * another send mode replaces what is installed.
 */
export const describeAddIn = (settings: AddInSettings): AddIn => {
  const address = (path: string): string => `${settings.baseUrl}/${path}`;
  const id = (manifest: string): string => stableId(settings.councilName, settings.baseUrl, manifest);
  return {
    settings,
    ids: { outlook: id('outlook'), word: id('word'), unified: id('unified') },
    developer: 'Probity',
    texts: ENGLISH_TEXTS,
    pages: {
      pane: address('taskpane.html'),
      eventsPage: address('events.html'),
      eventsScript: address('events.js'),
      about: address('about.html'),
      privacy: address('about.html#privacy'),
      terms: address('about.html#terms'),
    },
    icon: (size) => address(iconPath(size)),
    groupLabel: 'Probity',
    buttons: {
      message: { id: MESSAGE_BUTTON_ID, groupId: 'probityMessageGroup', name: 'message' },
      appointment: { id: APPOINTMENT_BUTTON_ID, groupId: 'probityAppointmentGroup', name: 'appointment' },
      word: { id: WORD_BUTTON_ID, groupId: 'probityWordGroup', name: 'word' },
    },
  };
};
