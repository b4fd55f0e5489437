import { RIBBON_ICON_SIZES } from './add-in.ts';
import { allElements, attribute, child, parseXml, type XmlElement } from './parse-xml.ts';
import { ATTRIBUTE_VALUES, ELEMENTS, type ElementRule, LIMITS, OFFICE_APP, TEXT_VALUES } from './xml-schema.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const ruleFor = (element: XmlElement): ElementRule | undefined =>
  element.name === 'OfficeApp' ? OFFICE_APP[attribute(element, 'xsi:type')] : ELEMENTS[element.name];

/** Names that only text or attributes stand in, so that no table of children is kept for them. */
const isLeaf = (element: XmlElement): boolean => element.children.length === 0;

const structureFaults = (element: XmlElement): string[] => {
  const rule = ruleFor(element);
  if (!rule) return isLeaf(element) ? [] : [`${element.name}: not an element that Probity writes`];
  const names = element.children.map((one) => one.name);
  const faults: string[] = [];
  let reached = 0;
  for (const name of names) {
    const place = rule.order.indexOf(name);
    if (place < 0) faults.push(`${element.name}: may not hold ${name}`);
    else if (place < reached) faults.push(`${element.name}: ${name} stands too late`);
    else reached = place;
  }
  for (const name of rule.required ?? []) if (!names.includes(name)) faults.push(`${element.name}: lacks ${name}`);
  for (const name of new Set(names)) {
    const count = names.filter((other) => other === name).length;
    if (count > 1 && !rule.many?.includes(name)) faults.push(`${element.name}: holds ${name} ${count} times`);
  }
  for (const name of rule.attributes ?? []) {
    if (!attribute(element, name)) faults.push(`${element.name}: lacks ${name}`);
  }
  return faults;
};

const valueFaults = (element: XmlElement): string[] => {
  const faults: string[] = [];
  for (const [name, value] of Object.entries(element.attributes)) {
    const allowed = ATTRIBUTE_VALUES[`${element.name}@${name}`];
    if (allowed && !allowed.includes(value)) faults.push(`${element.name}: ${name} may not be ${value}`);
    if (name === 'resid' && value.length > LIMITS.resid) faults.push(`resid ${value}: over ${LIMITS.resid} characters`);
    if (/^http:/i.test(value) && !name.startsWith('xmlns')) faults.push(`${element.name}: ${value} is not https`);
  }
  const allowed = TEXT_VALUES[element.name];
  if (allowed && !allowed.includes(element.text)) faults.push(`${element.name}: may not be ${element.text}`);
  if (/^http:/i.test(element.text)) faults.push(`${element.name}: ${element.text} is not https`);
  return faults;
};

const headFaults = (root: XmlElement): string[] => {
  const faults: string[] = [];
  const value = (name: string): string => {
    const named = child(root, name);
    return named ? attribute(named, 'DefaultValue') : '';
  };
  if (!GUID.test(child(root, 'Id')?.text ?? '')) faults.push('Id: not a GUID');
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(child(root, 'Version')?.text ?? ''))
    faults.push('Version: not two to four numbers of five digits at most');
  for (const name of ['DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl']) {
    if (!value(name)) faults.push(`${name}: lacks DefaultValue`);
  }
  const longest = (name: string): number =>
    Math.max(
      value(name).length,
      ...(child(root, name)?.children ?? []).map((override) => attribute(override, 'Value').length),
    );
  if (longest('DisplayName') > LIMITS.displayName) faults.push('DisplayName: too long');
  if (longest('Description') > LIMITS.description) faults.push('Description: too long');
  return faults;
};

/** An override is of a runtime's page by a script, or of a text by another language's. */
const overridesLacking = (root: XmlElement): string[] =>
  allElements(root)
    .filter((one) => one.name === 'Override')
    .filter(
      (one) =>
        !(attribute(one, 'type') && attribute(one, 'resid')) && !(attribute(one, 'Locale') && attribute(one, 'Value')),
    )
    .map(() => 'Override: lacks type and resid, or Locale and Value');

/** One manifest serves one host: the host at the top and the hosts of every override must be the same one. */
const hostFaults = (root: XmlElement): string[] => {
  const [inside, top] = attribute(root, 'xsi:type') === 'MailApp' ? ['MailHost', 'Mailbox'] : ['Document', 'Document'];
  return allElements(root)
    .filter((one) => one.name === 'Host')
    .filter((host) => attribute(host, 'Name') !== top && attribute(host, 'xsi:type') !== inside)
    .map((host) => `Host: ${Object.values(host.attributes).join(' ')} in a manifest for ${top}`);
};

const iconFaults = (root: XmlElement): string[] =>
  allElements(root)
    .filter((one) => one.name === 'Icon')
    .flatMap((icon) => {
      const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
      return RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `Icon: lacks size ${size}`);
    });

/** An override and what it speaks of, without the newer override that stands inside it. */
const withoutInner = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.filter((one) => one.name !== 'VersionOverrides').flatMap(withoutInner),
];

const overrideFaults = (override: XmlElement): string[] => {
  const elements = withoutInner(override);
  const faults: string[] = [];
  const kinds = new Map<string, string>();
  const resources = child(override, 'Resources');
  for (const group of resources?.children ?? []) {
    for (const resource of group.children) {
      const id = attribute(resource, 'id');
      if (id.length > LIMITS.resid) faults.push(`resource ${id}: over ${LIMITS.resid} characters`);
      if (kinds.has(id)) faults.push(`resource ${id}: told twice`);
      kinds.set(id, group.name);
      const limit =
        group.name === 'bt:ShortStrings'
          ? LIMITS.shortString
          : group.name === 'bt:LongStrings'
            ? LIMITS.longString
            : Number.POSITIVE_INFINITY;
      const values = [attribute(resource, 'DefaultValue'), ...resource.children.map((one) => attribute(one, 'Value'))];
      if (values.some((value) => (value ?? '').length > limit)) faults.push(`resource ${id}: over ${limit} characters`);
      if (values.some((value) => !value)) faults.push(`resource ${id}: empty`);
    }
  }
  const wanted: Readonly<Record<string, string>> = {
    'bt:Image': 'bt:Images',
    Label: 'bt:ShortStrings',
    Title: 'bt:ShortStrings',
    Description: 'bt:LongStrings',
  };
  for (const element of elements) {
    const id = attribute(element, 'resid');
    if (!id) continue;
    const kind = kinds.get(id);
    if (kind === undefined) faults.push(`${element.name}: resid ${id} stands nowhere`);
    else if (kind !== (wanted[element.name] ?? 'bt:Urls')) faults.push(`${element.name}: resid ${id} is in ${kind}`);
  }
  const ids = elements
    .filter((one) => one.name === 'Control' || one.name === 'Group')
    .map((one) => attribute(one, 'id'));
  for (const id of new Set(ids)) {
    if (ids.filter((other) => other === id).length > 1) faults.push(`id ${id}: given twice`);
  }
  const runtimes = elements.filter((one) => one.name === 'Runtime').map((one) => attribute(one, 'resid'));
  for (const point of elements.filter((one) => attribute(one, 'xsi:type') === 'LaunchEvent')) {
    const source = child(point, 'SourceLocation');
    if (!source || !runtimes.includes(attribute(source, 'resid')))
      faults.push('LaunchEvent: SourceLocation is no Runtime');
  }
  return faults;
};

/**
 * Checks an add-in-only manifest for what Microsoft's own service refuses, without reaching it.
 * @param xml The manifest's text.
 * @returns One sentence for each fault; nothing when it is sound.
 */
export const checkXmlManifest = (xml: string): string[] => {
  const parsed = parseXml(xml);
  if ('fault' in parsed) return [parsed.fault];
  const { root } = parsed;
  if (!ruleFor(root)) return ['OfficeApp: neither MailApp nor TaskPaneApp'];
  const elements = allElements(root);
  return [
    ...elements.flatMap(structureFaults),
    ...elements.flatMap(valueFaults),
    ...headFaults(root),
    ...overridesLacking(root),
    ...hostFaults(root),
    ...iconFaults(root),
    ...elements.filter((one) => one.name === 'VersionOverrides').flatMap(overrideFaults),
  ];
};
