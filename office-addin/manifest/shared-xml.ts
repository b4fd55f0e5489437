import { type AddIn, type PaneButton, RIBBON_ICON_SIZES } from './add-in.ts';
import type { ManifestTexts } from './texts.ts';
import { element, type XmlNode } from './xml.ts';

/** Resource ids: at most 32 characters, each one told once under `Resources`. */
export const RESOURCES = {
  pane: 'Pane.Url',
  eventsPage: 'EventsPage.Url',
  eventsScript: 'EventsScript.Url',
  group: 'Group.Label',
} as const;
const iconResource = (size: number): string => `Icon.${size}`;
const labelResource = (button: PaneButton): string => `${button.id}.Label`;
const tipResource = (button: PaneButton): string => `${button.id}.Tip`;

/** How add-in-only manifests name the language that the Welsh texts are for. */
const WELSH = 'cy-GB';

/** A text of the head, and its Welsh where there is any. */
const inLanguages = (name: string, { texts, settings }: AddIn, of: (texts: ManifestTexts) => string): XmlNode =>
  element(
    name,
    { DefaultValue: of(texts) },
    ...(settings.welsh ? [element('Override', { Locale: WELSH, Value: of(settings.welsh) })] : []),
  );

/** The head that both schemas share, in the order that they demand. */
export const headElements = (
  addIn: AddIn,
  manifest: 'outlook' | 'word',
  icons: { readonly plain: 32 | 64; readonly highResolution: 64 | 128 },
): XmlNode[] => [
  element('Id', {}, addIn.ids[manifest]),
  element('Version', {}, `${addIn.settings.version}.0`),
  element('ProviderName', {}, addIn.developer),
  element('DefaultLocale', {}, 'en-GB'),
  inLanguages('DisplayName', addIn, ({ names }) => names[manifest]),
  inLanguages('Description', addIn, ({ description }) => description),
  element('IconUrl', { DefaultValue: addIn.icon(icons.plain) }),
  element('HighResolutionIconUrl', { DefaultValue: addIn.icon(icons.highResolution) }),
  element('SupportUrl', { DefaultValue: addIn.pages.about }),
  element('AppDomains', {}, element('AppDomain', {}, new URL(addIn.settings.baseUrl).origin)),
];

/** A requirement set, as an add-in of either kind asks for it. */
export const requirementSet = (prefix: '' | 'bt:', [name, version]: readonly [string, string]): XmlNode =>
  element(
    `${prefix}Sets`,
    { DefaultMinVersion: version },
    element(`${prefix}Set`, { Name: name, MinVersion: version }),
  );

const iconElement = (name: string): XmlNode =>
  element(
    name,
    {},
    ...RIBBON_ICON_SIZES.map((size) => element('bt:Image', { size: String(size), resid: iconResource(size) })),
  );

/**
 * A ribbon group with one button that opens the pane.
 * @param button The button.
 * @param inWord Word wants a pane id, and an icon on the group too.
 */
export const buttonGroup = (button: PaneButton, inWord: boolean): XmlNode =>
  element(
    'Group',
    { id: button.groupId },
    element('Label', { resid: RESOURCES.group }),
    ...(inWord ? [iconElement('Icon')] : []),
    element(
      'Control',
      { 'xsi:type': 'Button', id: button.id },
      element('Label', { resid: labelResource(button) }),
      element(
        'Supertip',
        {},
        element('Title', { resid: labelResource(button) }),
        element('Description', { resid: tipResource(button) }),
      ),
      iconElement('Icon'),
      element(
        'Action',
        { 'xsi:type': 'ShowTaskpane' },
        ...(inWord ? [element('TaskpaneId', {}, 'ProbityPane')] : []),
        element('SourceLocation', { resid: RESOURCES.pane }),
      ),
    ),
  );

/**
 * The resources that a `VersionOverrides` speaks of.
 * @param urls Addresses by resource id.
 */
export const resourceElements = (
  addIn: AddIn,
  urls: Readonly<Record<string, string>>,
  buttons: readonly PaneButton[],
): XmlNode => {
  const told = (name: string, id: string, value: string): XmlNode => element(name, { id, DefaultValue: value });
  const string = (id: string, of: (texts: ManifestTexts) => string): XmlNode =>
    element(
      'bt:String',
      { id, DefaultValue: of(addIn.texts) },
      ...(addIn.settings.welsh ? [element('bt:Override', { Locale: WELSH, Value: of(addIn.settings.welsh) })] : []),
    );
  return element(
    'Resources',
    {},
    element(
      'bt:Images',
      {},
      ...RIBBON_ICON_SIZES.map((size) => told('bt:Image', iconResource(size), addIn.icon(size))),
    ),
    element('bt:Urls', {}, ...Object.entries(urls).map(([id, url]) => told('bt:Url', id, url))),
    element(
      'bt:ShortStrings',
      {},
      told('bt:String', RESOURCES.group, addIn.groupLabel),
      ...buttons.map((button) => string(labelResource(button), (texts) => texts.buttons[button.name].label)),
    ),
    element(
      'bt:LongStrings',
      {},
      ...buttons.map((button) => string(tipResource(button), (texts) => texts.buttons[button.name].tip)),
    ),
  );
};
