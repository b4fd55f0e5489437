import {
  type AddIn,
  iconPath,
  OUTLINE_ICON_PATH,
  type PaneButton,
  REQUIREMENTS,
  RIBBON_ICON_SIZES,
  SEND_EVENTS,
} from './add-in.ts';
import type { ManifestTexts } from './texts.ts';

/** The manifest schema: the version that Microsoft's own template uses. */
export const SCHEMA_VERSION = '1.24';

const MAIL_PANE_ACTION = 'showMailPane';
const WORD_PANE_ACTION = 'showWordPane';

/** Sets of one host only: two hosts in one list would have to be met together, which no client can. */
const needs = (scope: 'mail' | 'document', [name, minVersion]: readonly [string, string]) => ({
  scopes: [scope],
  capabilities: [{ name, minVersion }],
});

const schema = (name: string): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/${name}.schema.json`;
export const WELSH_SCHEMA = schema('MicrosoftTeams.Localization');

/** Where a unified manifest's package keeps the Welsh texts. */
export const WELSH_PATH = 'locales/cy-gb.json';

const fullName = (addIn: AddIn, texts: ManifestTexts): string =>
  `${texts.names.unified} for ${addIn.settings.councilName}`.slice(0, 100);

const ribbon = (
  addIn: AddIn,
  button: PaneButton,
  place: { readonly context: string; readonly tab: string; readonly action: string },
  requirements: ReturnType<typeof needs>,
) => {
  const { label, tip } = addIn.texts.buttons[button.name];
  const icons = RIBBON_ICON_SIZES.map((size) => ({ size, url: addIn.icon(size) }));
  return {
    requirements,
    contexts: [place.context],
    tabs: [
      {
        builtInTabId: place.tab,
        groups: [
          {
            id: button.groupId,
            label: addIn.groupLabel,
            icons,
            controls: [
              {
                id: button.id,
                type: 'button',
                label,
                icons,
                supertip: { title: label, description: tip },
                actionId: place.action,
              },
            ],
          },
        ],
      },
    ],
  };
};

/** Describes the unified manifest, for both hosts at once. */
export const unifiedManifest = (addIn: AddIn) => {
  const mail = needs('mail', REQUIREMENTS.mail);
  const word = needs('document', REQUIREMENTS.word);
  const sendCheck = needs('mail', REQUIREMENTS.sendCheck);
  const { message, appointment } = addIn.buttons;
  return {
    $schema: schema('MicrosoftTeams'),
    manifestVersion: SCHEMA_VERSION,
    version: addIn.settings.version,
    id: addIn.ids.unified,
    name: { short: addIn.texts.names.unified, full: fullName(addIn, addIn.texts) },
    description: { short: addIn.texts.shortDescription, full: addIn.texts.description },
    developer: {
      name: addIn.developer,
      websiteUrl: addIn.pages.about,
      privacyUrl: addIn.pages.privacy,
      termsOfUseUrl: addIn.pages.terms,
    },
    icons: { color: iconPath(192), outline: OUTLINE_ICON_PATH },
    accentColor: '#1D3A5F',
    localizationInfo: {
      defaultLanguageTag: 'en-gb',
      ...(addIn.settings.welsh ? { additionalLanguages: [{ languageTag: 'cy-gb', file: WELSH_PATH }] } : {}),
    },
    validDomains: [new URL(addIn.settings.baseUrl).host],
    authorization: {
      permissions: {
        resourceSpecific: ['MailboxItem.ReadWrite.User', 'Document.ReadWrite.User', 'Mailbox.SharedFolder'].map(
          (name) => ({ name, type: 'Delegated' }),
        ),
      },
    },
    extensions: [
      {
        requirements: { scopes: ['mail', 'document'] },
        runtimes: [
          {
            id: 'mailPane',
            type: 'general',
            requirements: mail,
            code: { page: addIn.pages.pane },
            lifetime: 'short',
            actions: [{ id: MAIL_PANE_ACTION, type: 'openPage' }],
          },
          {
            id: 'wordPane',
            type: 'general',
            requirements: word,
            code: { page: addIn.pages.pane },
            lifetime: 'short',
            actions: [{ id: WORD_PANE_ACTION, type: 'openPage' }],
          },
          {
            id: 'mailEvents',
            type: 'general',
            requirements: sendCheck,
            code: { page: addIn.pages.eventsPage, script: addIn.pages.eventsScript },
            lifetime: 'short',
            actions: SEND_EVENTS.map((event) => ({ id: event.actionId, type: 'executeFunction' })),
          },
        ],
        ribbons: [
          ribbon(addIn, message, { context: 'mailCompose', tab: 'TabDefault', action: MAIL_PANE_ACTION }, mail),
          ribbon(
            addIn,
            appointment,
            { context: 'meetingDetailsOrganizer', tab: 'TabDefault', action: MAIL_PANE_ACTION },
            mail,
          ),
          ribbon(
            addIn,
            addIn.buttons.word,
            { context: 'default', tab: 'TabReviewWord', action: WORD_PANE_ACTION },
            word,
          ),
        ],
        autoRunEvents: [
          {
            requirements: sendCheck,
            events: SEND_EVENTS.map((event) => ({
              type: event.jsonType,
              actionId: event.actionId,
              options: { sendMode: addIn.settings.sendMode },
            })),
          },
        ],
        alternates: [addIn.ids.outlook, addIn.ids.word].map((officeAddinId) => ({
          hide: { customOfficeAddin: { officeAddinId } },
        })),
      },
    ],
  };
};
export type UnifiedManifest = ReturnType<typeof unifiedManifest>;

/** The Welsh texts, each by its path in the manifest; nothing where the council has none. */
export const welshStrings = (addIn: AddIn): Readonly<Record<string, string>> | undefined => {
  const { welsh } = addIn.settings;
  if (!welsh) return undefined;
  const { message, appointment, word } = addIn.buttons;
  // The ribbons in the order in which the manifest has them.
  const ofButtons = [message, appointment, word].flatMap(({ name }, at): [string, string][] => {
    const control = `extensions[0].ribbons[${at}].tabs[0].groups[0].controls[0]`;
    const { label, tip } = welsh.buttons[name];
    return [
      [`${control}.label`, label],
      [`${control}.supertip.title`, label],
      [`${control}.supertip.description`, tip],
    ];
  });
  return {
    'name.short': welsh.names.unified,
    'name.full': fullName(addIn, welsh),
    'description.short': welsh.shortDescription,
    'description.full': welsh.description,
    ...Object.fromEntries(ofButtons),
  };
};

/**
 * A unified manifest as it is with another language's texts in their places, so that those can be checked as its own.
 * @throws TypeError when a path leads nowhere in the manifest.
 */
export const inLanguage = (manifest: UnifiedManifest, strings: Readonly<Record<string, string>>): UnifiedManifest => {
  const copy = structuredClone(manifest);
  for (const [path, text] of Object.entries(strings)) {
    const keys = path.split(/[.[\]]+/).filter(Boolean);
    const last = keys.pop() ?? '';
    let at = copy as unknown as Record<string, unknown>;
    for (const key of keys) at = at[key] as Record<string, unknown>;
    if (typeof at?.[last] !== 'string') throw new TypeError(`${path} leads nowhere in the manifest`);
    at[last] = text;
  }
  return copy;
};
