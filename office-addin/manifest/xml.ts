import { XMLBuilder } from 'fast-xml-parser';

/** An element as fast-xml-parser orders it: its name holds its children, `:@` its attributes. */
export type XmlNode = { readonly [name: string]: unknown };

/**
 * Makes an element.
 * @param name Name with its prefix.
 * @param attributes Attributes; an empty object for none.
 * @param children Elements, or text.
 */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (XmlNode | string)[]
): XmlNode => ({
  [name]: children.map((child) => (typeof child === 'string' ? { '#text': child } : child)),
  ':@': Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`@_${key}`, value])),
});

/** Writes a document with its declaration; text and attributes are escaped. */
export const writeXml = (root: XmlNode): string => {
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    format: true,
    indentBy: '  ',
    suppressEmptyNode: true,
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(builder.build([root])).trim()}\n`;
};
