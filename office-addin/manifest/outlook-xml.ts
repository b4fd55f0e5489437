import { type AddIn, REQUIREMENTS, SEND_EVENTS, type SendMode } from './add-in.ts';
import { buttonGroup, headElements, RESOURCES, requirementSet, resourceElements } from './shared-xml.ts';
import { element, writeXml, type XmlNode } from './xml.ts';

const XML_SEND_MODE: Readonly<Record<SendMode, string>> = { promptUser: 'PromptUser', softBlock: 'SoftBlock' };

const commandSurface = (type: string, group: XmlNode): XmlNode =>
  element('ExtensionPoint', { 'xsi:type': type }, element('OfficeTab', { id: 'TabDefault' }, group));

const launchEvents = (sendMode: SendMode): XmlNode =>
  element(
    'ExtensionPoint',
    { 'xsi:type': 'LaunchEvent' },
    element(
      'LaunchEvents',
      {},
      ...SEND_EVENTS.map((event) =>
        element('LaunchEvent', {
          Type: event.xmlType,
          FunctionName: event.actionId,
          SendMode: XML_SEND_MODE[sendMode],
        }),
      ),
    ),
    element('SourceLocation', { resid: RESOURCES.eventsPage }),
  );

/** Version 1.1 knows events; clients that know only 1.0 get the buttons alone, so 1.1 stands inside 1.0. */
const versionOverrides = (addIn: AddIn, version: '1.0' | '1.1'): XmlNode => {
  const { message, appointment } = addIn.buttons;
  const withEvents = version === '1.1';
  return element(
    'VersionOverrides',
    {
      xmlns: `http://schemas.microsoft.com/office/mailappversionoverrides${withEvents ? '/1.1' : ''}`,
      'xsi:type': withEvents ? 'VersionOverridesV1_1' : 'VersionOverridesV1_0',
    },
    element('Requirements', {}, requirementSet('bt:', REQUIREMENTS.mail)),
    element(
      'Hosts',
      {},
      element(
        'Host',
        { 'xsi:type': 'MailHost' },
        ...(withEvents
          ? [
              element(
                'Runtimes',
                {},
                element(
                  'Runtime',
                  { resid: RESOURCES.eventsPage },
                  element('Override', { type: 'javascript', resid: RESOURCES.eventsScript }),
                ),
              ),
            ]
          : []),
        element(
          'DesktopFormFactor',
          {},
          ...(withEvents ? [element('SupportsSharedFolders', {}, 'true')] : []),
          element('FunctionFile', { resid: RESOURCES.eventsPage }),
          commandSurface('MessageComposeCommandSurface', buttonGroup(message, false)),
          commandSurface('AppointmentOrganizerCommandSurface', buttonGroup(appointment, false)),
          ...(withEvents ? [launchEvents(addIn.settings.sendMode)] : []),
        ),
      ),
    ),
    resourceElements(
      addIn,
      {
        [RESOURCES.pane]: addIn.pages.pane,
        [RESOURCES.eventsPage]: addIn.pages.eventsPage,
        ...(withEvents ? { [RESOURCES.eventsScript]: addIn.pages.eventsScript } : {}),
      },
      [message, appointment],
    ),
    ...(withEvents ? [] : [versionOverrides(addIn, '1.1')]),
  );
};

/** Writes the add-in-only manifest for Outlook. */
export const outlookXml = (addIn: AddIn): string =>
  writeXml(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'MailApp',
      },
      ...headElements(addIn, 'outlook', { plain: 64, highResolution: 128 }),
      element('Hosts', {}, element('Host', { Name: 'Mailbox' })),
      element('Requirements', {}, requirementSet('', REQUIREMENTS.mail)),
      element(
        'FormSettings',
        {},
        element(
          'Form',
          { 'xsi:type': 'ItemEdit' },
          element('DesktopSettings', {}, element('SourceLocation', { DefaultValue: addIn.pages.pane })),
        ),
      ),
      element('Permissions', {}, 'ReadWriteItem'),
      element(
        'Rule',
        { 'xsi:type': 'RuleCollection', Mode: 'Or' },
        ...['Message', 'Appointment'].map((item) =>
          element('Rule', { 'xsi:type': 'ItemIs', ItemType: item, FormType: 'Edit' }),
        ),
      ),
      versionOverrides(addIn, '1.0'),
    ),
  );
