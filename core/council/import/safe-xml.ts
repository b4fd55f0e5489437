import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { ImportError, type ImportFile } from './found.ts';

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

/** Marks of letters by what HTML calls them: `&eacute;` is an e with an acute accent. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acute: '\u0301',
    cedil: '\u0327',
    circ: '\u0302',
    grave: '\u0300',
    ring: '\u030A',
    tilde: '\u0303',
    uml: '\u0308',
  }),
);
/** Other characters that stand in names of people and places, by what HTML calls them. */
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hellip: '…',
    ldquo: '“',
    lsquo: '‘',
    mdash: '—',
    nbsp: '\u00A0',
    ndash: '–',
    rdquo: '”',
    rsquo: '’',
  }),
);

/** The character that HTML has a name for and XML has not, as some servers write it all the same. */
const namedInHtml = (reference: string): string | undefined => {
  const name = reference.replace(/^&|;$/g, '');
  const mark = MARKS.get(name.slice(1));
  return mark === undefined ? CHARACTERS.get(name) : `${name.slice(0, 1)}${mark}`.normalize();
};

const isDeeper = (element: XmlElement, levels: number): boolean =>
  levels === 0 || elementsIn(element).some((child) => isDeeper(child, levels - 1));

/**
 * Reads XML. Entities are never declared nor expanded: a document that declares its own, as an entity bomb does, is
 * refused; the five of XML, numbered characters and HTML's letters are read.
 * @returns The root.
 * @throws ImportError naming the line where it is no XML.
 */
export const readXml = (file: ImportFile): XmlElement => {
  refuseWebPages(file);
  const declaration = /<!(?:DOCTYPE|ENTITY)/i.exec(file.text);
  if (declaration)
    throw new ImportError(
      { file: file.name, line: lineAt(file.text, declaration.index) },
      'it declares a document type or entities of its own. ModernGov’s files never do, and such files can be made to fill the memory, so it is not read',
    );
  let root: XmlElement | null;
  try {
    root = parseXml(file.text, { includeOffsets: true, resolveUndefinedEntity: namedInHtml }).root;
  } catch (error) {
    // too deep to be read at all
    if (error instanceof RangeError) throw tooDeep(file);
    if (!(error instanceof XmlError)) throw error;
    const reason =
      error.pos >= file.text.trimEnd().length
        ? 'it breaks off before its end, perhaps while it was saved'
        : // the rest of its message repeats the file
          error.message.slice(0, error.message.indexOf(' (line '));
    throw new ImportError({ file: file.name, line: error.line }, `it is not XML: ${reason}`);
  }
  if (!root) throw new ImportError({ file: file.name }, 'it holds no element');
  if (isDeeper(root, DEEPEST)) throw tooDeep(file);
  return root;
};

const tooDeep = ({ name }: ImportFile): ImportError =>
  new ImportError(
    { file: name },
    `it is not XML as ModernGov writes it: more than ${DEEPEST} elements within one another`,
  );

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Tells the line on which elements start; asks must come in the order of the document. */
export const lineFinder = (text: string): ((element: XmlElement) => number) => {
  let line = 1;
  let from = 0;
  return ({ start }) => {
    for (; from < start; from++) if (text.charCodeAt(from) === 10) line++;
    return line;
  };
};

/** The elements inside another, of one name in lower case or of any; none where it is blank. */
export const elementsIn = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (name === undefined || child.name.toLowerCase() === name),
  );

/** The text of the first element of a name inside another; empty where there is none, or only elements in it. */
export const textIn = (element: XmlElement | undefined, name: string): string => {
  const [found] = elementsIn(element, name);
  return found && elementsIn(found).length === 0 ? found.text.trim() : '';
};
