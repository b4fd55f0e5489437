import { type AddIn, REQUIREMENTS } from './add-in.ts';
import { buttonGroup, headElements, RESOURCES, requirementSet, resourceElements } from './shared-xml.ts';
import { element, writeXml } from './xml.ts';

/** Writes the add-in-only manifest for Word. */
export const wordXml = (addIn: AddIn): string =>
  writeXml(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'TaskPaneApp',
      },
      ...headElements(addIn, 'word', { plain: 32, highResolution: 64 }),
      element('Hosts', {}, element('Host', { Name: 'Document' })),
      element('Requirements', {}, requirementSet('', REQUIREMENTS.word)),
      element('DefaultSettings', {}, element('SourceLocation', { DefaultValue: addIn.pages.pane })),
      element('Permissions', {}, 'ReadWriteDocument'),
      element(
        'VersionOverrides',
        {
          xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
          'xsi:type': 'VersionOverridesV1_0',
        },
        element(
          'Hosts',
          {},
          element(
            'Host',
            { 'xsi:type': 'Document' },
            element(
              'DesktopFormFactor',
              {},
              element(
                'ExtensionPoint',
                { 'xsi:type': 'PrimaryCommandSurface' },
                element('OfficeTab', { id: 'TabReviewWord' }, buttonGroup(addIn.buttons.word, true)),
              ),
            ),
          ),
        ),
        resourceElements(addIn, { [RESOURCES.pane]: addIn.pages.pane }, [addIn.buttons.word]),
      ),
    ),
  );
