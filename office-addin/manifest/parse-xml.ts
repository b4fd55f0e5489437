import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as the checks walk it. */
export interface XmlElement {
  /** Name as written, with its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text straight inside, trimmed. */
  readonly text: string;
}

const ATTRIBUTES = ':@';
const TEXT = '#text';
type Ordered = Readonly<Record<string, unknown>>;

const readElements = (nodes: readonly Ordered[]): XmlElement[] =>
  nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
    if (name === undefined || name.startsWith('?')) return [];
    const inside = node[name] as readonly Ordered[];
    return [
      {
        name,
        attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
        children: readElements(inside),
        text: inside
          .map((child) => (TEXT in child ? String(child[TEXT]) : ''))
          .join('')
          .trim(),
      },
    ];
  });

/**
 * Reads an XML document into elements in their order.
 * @returns The root, or what is wrong with the document.
 */
export const parseXml = (xml: string): { readonly root: XmlElement } | { readonly fault: string } => {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return { fault: `not well-formed, line ${valid.err.line}: ${valid.err.msg}` };
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const root = readElements(parser.parse(xml) as Ordered[])[0];
  return root ? { root } : { fault: 'holds no element' };
};

/** All elements at and under one, in document order. */
export const allElements = (root: XmlElement): XmlElement[] => [root, ...root.children.flatMap(allElements)];

/** The first child of that name. */
export const child = (parent: XmlElement, name: string): XmlElement | undefined =>
  parent.children.find((one) => one.name === name);

/** The value of an attribute; empty when it is not there. */
export const attribute = (element: XmlElement, name: string): string => element.attributes[name] ?? '';
