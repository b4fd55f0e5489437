import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ImportError, type ImportFile } from './found.ts';

/** An element: its text, or its children by name. */
export type XmlValue = string | XmlElement;
/** Children by name in lower case; those that may repeat are lists. */
export interface XmlElement {
  readonly [name: string]: XmlValue | readonly XmlValue[] | undefined;
}

// the library's types say Symbol, the object; it is the primitive
const POSITION = XMLParser.getMetaDataSymbol() as symbol;
const DEEPEST = 30;

const WEB_PAGE = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|script|iframe)\b/i;
const IN_A_PAGE = /<(?:html|body|script)\b/i;

/** Refuses what a browser or a firewall in the way leaves instead of data. */
const refuseWebPages = ({ name, text }: ImportFile): void => {
  const start = text.slice(0, 5000);
  if (WEB_PAGE.test(start) || (!/<\?xml/i.test(start) && IN_A_PAGE.test(start)))
    throw new ImportError(
      { file: name, line: 1 },
      'it is a web page and not XML: a sign-in or error page, perhaps. Open the address in a browser, see that the list of councillors is there, and save that',
    );
};

/**
 * Reads XML. Entities are never declared nor expanded: a document that declares its own, as an entity bomb does, is
 * refused; the five of XML, numbered characters and HTML's letters are read.
 * @param lists Names of the elements that may repeat.
 * @returns The root's name in lower case, and the root.
 * @throws ImportError naming the line where it is no XML.
 */
export const readXml = (
  file: ImportFile,
  lists: readonly string[],
): { readonly name: string; readonly root: XmlValue } => {
  refuseWebPages(file);
  const declaration = /<!(?:DOCTYPE|ENTITY)/i.exec(file.text);
  if (declaration)
    throw new ImportError(
      { file: file.name, line: lineAt(file.text, declaration.index) },
      'it declares a document type or entities of its own. ModernGov’s files never do, and such files can be made to fill the memory, so it is not read',
    );
  const valid = XMLValidator.validate(file.text);
  if (valid !== true) {
    // what the validator says of elements that are never closed is a list of them, and no line
    const brokenOff = valid.err.msg.startsWith("Invalid '[");
    const reason = brokenOff ? 'it breaks off before its end, perhaps while it was saved' : valid.err.msg;
    const line = brokenOff ? lineAt(file.text, file.text.length) : valid.err.line;
    throw new ImportError({ file: file.name, line }, `it is not XML: ${reason}`);
  }
  const parser = new XMLParser({
    ignoreAttributes: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    htmlEntities: true,
    captureMetaData: true,
    maxNestedTags: DEEPEST,
    transformTagName: (name) => name.toLowerCase(),
    isArray: (name) => lists.includes(String(name)),
  });
  let parsed: unknown;
  try {
    parsed = parser.parse(file.text);
  } catch (error) {
    throw new ImportError({ file: file.name }, `it is not XML as ModernGov writes it: ${(error as Error).message}`);
  }
  const [name, root] = Object.entries(parsed as XmlElement)[0] ?? [];
  if (name === undefined || root === undefined) throw new ImportError({ file: file.name }, 'it holds no element');
  return { name, root: Array.isArray(root) ? ((root as readonly XmlValue[])[0] ?? '') : (root as XmlValue) };
};

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Tells the line on which elements start; asks must come in the order of the document. */
export const lineFinder = (text: string): ((element: XmlValue) => number | undefined) => {
  let line = 1;
  let from = 0;
  return (element) => {
    if (typeof element === 'string') return undefined;
    const { startIndex } = (element as unknown as Record<symbol, { startIndex?: number }>)[POSITION] ?? {};
    if (startIndex === undefined) return undefined;
    for (; from < startIndex; from++) if (text.charCodeAt(from) === 10) line++;
    return line;
  };
};

/** The elements of a name inside another; none where it is blank. */
export const childrenOf = (element: XmlValue | undefined, name: string): readonly XmlValue[] => {
  if (element === undefined || typeof element === 'string') return [];
  const found = element[name];
  return found === undefined ? [] : Array.isArray(found) ? (found as readonly XmlValue[]) : [found as XmlValue];
};

/** The text of the first element of a name inside another; empty where there is none. */
export const textIn = (element: XmlValue | undefined, name: string): string => {
  const found = childrenOf(element, name)[0];
  return typeof found === 'string' ? found.trim() : '';
};
