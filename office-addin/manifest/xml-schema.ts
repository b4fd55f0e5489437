/**
 * What Microsoft's schemas for add-in-only manifests demand and no offline tool checks: which elements may stand in
 * which, in which order (its page "How to find the proper order of manifest elements"), which are required, and what
 * values they may take. Only elements that Probity writes are listed; any other is a fault.
 */
export interface ElementRule {
  /** Child elements in their order. */
  readonly order: readonly string[];
  readonly required?: readonly string[];
  /** Children that may stand more than once. */
  readonly many?: readonly string[];
  /** Attributes that must be there and not be empty. */
  readonly attributes?: readonly string[];
}

const head = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
];

/** What an `OfficeApp` holds, by its `xsi:type`. */
export const OFFICE_APP: Readonly<Record<string, ElementRule>> = {
  MailApp: {
    order: [...head, 'FormSettings', 'Permissions', 'Rule', 'VersionOverrides'],
    required: [...head.filter((name) => name !== 'AppDomains'), 'FormSettings', 'Permissions', 'Rule'],
  },
  TaskPaneApp: {
    order: [...head, 'DefaultSettings', 'Permissions', 'VersionOverrides'],
    required: [...head.filter((name) => name !== 'AppDomains'), 'DefaultSettings', 'Permissions'],
  },
};

/** What every other element holds. */
export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  AppDomains: { order: ['AppDomain'], required: ['AppDomain'], many: ['AppDomain'] },
  Hosts: { order: ['Host'], required: ['Host'] },
  Host: { order: ['Runtimes', 'DesktopFormFactor'] },
  Requirements: { order: ['Sets', 'bt:Sets'] },
  Sets: { order: ['Set'], required: ['Set'], many: ['Set'] },
  'bt:Sets': { order: ['bt:Set'], required: ['bt:Set'], many: ['bt:Set'] },
  Set: { order: [], attributes: ['Name'] },
  'bt:Set': { order: [], attributes: ['Name'] },
  FormSettings: { order: ['Form'], required: ['Form'], many: ['Form'] },
  Form: { order: ['DesktopSettings'], required: ['DesktopSettings'], attributes: ['xsi:type'] },
  DesktopSettings: { order: ['SourceLocation'], required: ['SourceLocation'] },
  DefaultSettings: { order: ['SourceLocation'], required: ['SourceLocation'] },
  Rule: { order: ['Rule'], many: ['Rule'], attributes: ['xsi:type'] },
  VersionOverrides: {
    order: ['Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
    required: ['Hosts', 'Resources'],
    attributes: ['xmlns', 'xsi:type'],
  },
  Runtimes: { order: ['Runtime'], required: ['Runtime'] },
  Runtime: { order: ['Override'], required: ['Override'], attributes: ['resid'] },
  DisplayName: { order: ['Override'], many: ['Override'] },
  Description: { order: ['Override'], many: ['Override'] },
  Override: { order: [] },
  DesktopFormFactor: {
    order: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
    required: ['ExtensionPoint'],
    many: ['ExtensionPoint'],
  },
  ExtensionPoint: { order: ['OfficeTab', 'LaunchEvents', 'SourceLocation'], attributes: ['xsi:type'] },
  LaunchEvents: { order: ['LaunchEvent'], required: ['LaunchEvent'], many: ['LaunchEvent'] },
  LaunchEvent: { order: [], attributes: ['Type', 'FunctionName'] },
  OfficeTab: { order: ['Group'], required: ['Group'], many: ['Group'], attributes: ['id'] },
  Group: {
    order: ['Label', 'Icon', 'Control'],
    required: ['Label', 'Control'],
    many: ['Control'],
    attributes: ['id'],
  },
  Control: {
    order: ['Label', 'Supertip', 'Icon', 'Action'],
    required: ['Label', 'Supertip', 'Icon', 'Action'],
    attributes: ['id', 'xsi:type'],
  },
  Supertip: { order: ['Title', 'Description'], required: ['Title', 'Description'] },
  Icon: { order: ['bt:Image'], required: ['bt:Image'], many: ['bt:Image'] },
  Action: {
    order: ['TaskpaneId', 'SourceLocation'],
    required: ['SourceLocation'],
    attributes: ['xsi:type'],
  },
  Resources: {
    order: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
    required: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  },
  'bt:Images': { order: ['bt:Image'], many: ['bt:Image'] },
  'bt:Urls': { order: ['bt:Url'], many: ['bt:Url'] },
  'bt:ShortStrings': { order: ['bt:String'], many: ['bt:String'] },
  'bt:LongStrings': { order: ['bt:String'], many: ['bt:String'] },
  'bt:Image': { order: [] },
  'bt:Url': { order: ['bt:Override'], many: ['bt:Override'], attributes: ['id', 'DefaultValue'] },
  'bt:String': { order: ['bt:Override'], many: ['bt:Override'], attributes: ['id', 'DefaultValue'] },
  'bt:Override': { order: [], attributes: ['Locale', 'Value'] },
};

/** Values that an attribute may take, by element and attribute. */
export const ATTRIBUTE_VALUES: Readonly<Record<string, readonly string[]>> = {
  'Form@xsi:type': ['ItemRead', 'ItemEdit'],
  'Rule@xsi:type': ['RuleCollection', 'ItemIs'],
  'Rule@Mode': ['And', 'Or'],
  'Rule@ItemType': ['Message', 'Appointment'],
  'Rule@FormType': ['Edit', 'Read', 'ReadOrEdit'],
  'VersionOverrides@xsi:type': ['VersionOverridesV1_0', 'VersionOverridesV1_1'],
  'Override@type': ['javascript'],
  'ExtensionPoint@xsi:type': [
    'PrimaryCommandSurface',
    'MessageComposeCommandSurface',
    'AppointmentOrganizerCommandSurface',
    'LaunchEvent',
  ],
  'LaunchEvent@Type': ['OnMessageSend', 'OnAppointmentSend'],
  'LaunchEvent@SendMode': ['PromptUser', 'SoftBlock', 'Block'],
  'Control@xsi:type': ['Button', 'Menu'],
  'Action@xsi:type': ['ShowTaskpane', 'ExecuteFunction'],
  'OfficeTab@id': ['TabDefault', 'TabReviewWord', 'TabHome'],
};

/** Values that the text of an element may take. */
export const TEXT_VALUES: Readonly<Record<string, readonly string[]>> = {
  Permissions: ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox', 'ReadDocument', 'ReadWriteDocument'],
  SupportsSharedFolders: ['true', 'false'],
};

/** Most UTF-16 units in a value. */
export const LIMITS = { resid: 32, shortString: 125, longString: 250, displayName: 125, description: 250 } as const;
