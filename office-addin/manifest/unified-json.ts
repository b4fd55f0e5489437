import {
  type AddIn,
  iconPath,
  OUTLINE_ICON_PATH,
  type PaneButton,
  REQUIREMENTS,
  RIBBON_ICON_SIZES,
  SEND_EVENTS,
} from './add-in.ts';

/** The manifest schema: the version that Microsoft's own template uses. */
export const SCHEMA_VERSION = '1.24';

const MAIL_PANE_ACTION = 'showMailPane';
const WORD_PANE_ACTION = 'showWordPane';

/** Sets of one host only: two hosts in one list would have to be met together, which no client can. */
const needs = (scope: 'mail' | 'document', [name, minVersion]: readonly [string, string]) => ({
  scopes: [scope],
  capabilities: [{ name, minVersion }],
});

const ribbon = (
  addIn: AddIn,
  button: PaneButton,
  place: { readonly context: string; readonly tab: string; readonly action: string },
  requirements: ReturnType<typeof needs>,
) => {
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
                label: button.label,
                icons,
                supertip: { title: button.label, description: button.tip },
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
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    version: addIn.settings.version,
    id: addIn.ids.unified,
    name: { short: addIn.names.unified, full: `Probity for ${addIn.settings.councilName}`.slice(0, 100) },
    description: { short: addIn.shortDescription, full: addIn.description },
    developer: {
      name: addIn.developer,
      websiteUrl: addIn.pages.about,
      privacyUrl: addIn.pages.privacy,
      termsOfUseUrl: addIn.pages.terms,
    },
    icons: { color: iconPath(192), outline: OUTLINE_ICON_PATH },
    accentColor: '#1D3A5F',
    localizationInfo: { defaultLanguageTag: 'en-gb' },
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
