import type { BesideBody } from './whole-document.ts';

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What a document in Office Open XML says outside its body, and whether it tells of its headers and footers at all. */
export interface PackageText extends BesideBody {
  readonly tellsHeaders: boolean;
}

const elements = (root: Element, name: string): Element[] => [...root.getElementsByTagNameNS(WORD, name)];
const wordValue = (element: Element, name: string): string => element.getAttributeNS(WORD, name) ?? '';

/** Whether an element stands in one of these before `top` is reached. */
const within = (element: Element, names: readonly string[], top: Element): boolean => {
  for (let up = element.parentElement; up && up !== top; up = up.parentElement) {
    if (names.includes(up.localName)) return true;
  }
  return false;
};

/** What holds words that are marked as deleted, or as moved away. */
const STRUCK_OUT = ['del', 'moveFrom'];
/** Word writes a box twice: once as it is, once for older versions. */
const WRITTEN_TWICE = ['Fallback'];

/** What stands for a character. Words marked as deleted are `delText` and so left out. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\v', cr: '\v', noBreakHyphen: '-' };

/** The text of a paragraph without that of a box that hangs on it, nor what was moved away. */
const textOf = (paragraph: Element): string =>
  [...paragraph.getElementsByTagNameNS(WORD, '*')]
    .filter(({ parentElement }) => parentElement?.localName === 'r')
    .filter((element) => !within(element, ['txbxContent', ...STRUCK_OUT], paragraph))
    .map((element) => (element.localName === 't' ? (element.textContent ?? '') : (SIGNS[element.localName] ?? '')))
    .join('');

const paragraphsOf = (root: Element): string[] =>
  elements(root, 'p')
    .filter((paragraph) => !within(paragraph, WRITTEN_TWICE, root))
    .map(textOf)
    .filter((text) => text.trim() !== '');

/** What Word writes for a switch that is there and off. */
const OFF = ['0', 'false', 'off'];

/** "3", "Page 2 of 7": what Word writes into headers and footers by itself. */
const PAGE_NUMBER = /^\W*(?:page\s*)?\d*\W*(?:of\W*)?\d*\W*$/i;

/**
 * Reads what a document says outside its body.
 * @param xml The document as Word hands it over: one file of Office Open XML. Words in it are data and run nowhere.
 * @throws Error when it is no such file.
 */
export const readPackage = (xml: string): PackageText => {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const parts = [...document.getElementsByTagNameNS(PACKAGE, 'part')];
  const ofType = (ending: string): Element[] =>
    parts.filter((part) => part.getAttributeNS(PACKAGE, 'contentType')?.endsWith(ending));
  // With macros, or as a template, it has another type, with the same end.
  const [main] = ofType('main+xml');
  if (!main) throw new TypeError('Word gave no document');
  const all = document.documentElement;
  const isOn = (name: string): boolean =>
    elements(all, name).some((element) => !OFF.includes(wordValue(element, 'val')));
  // Those of first and even pages stay in the file, shown on no page, when they are switched off.
  const switchedOff = [
    ...(isOn('titlePg') ? [] : ['first']),
    ...(isOn('evenAndOddHeaders') || ofType('settings+xml').length === 0 ? [] : ['even']),
  ];
  const references = [...elements(main, 'headerReference'), ...elements(main, 'footerReference')];
  const unseen = references
    .filter((reference) => switchedOff.includes(wordValue(reference, 'type')))
    .map((reference) => reference.getAttribute('r:id'));
  const unseenFiles = [...all.getElementsByTagName('Relationship')]
    .filter((relation) => unseen.includes(relation.getAttribute('Id')))
    .map((relation) => relation.getAttribute('Target') ?? '');
  const edges = (ending: string): string[] => [
    ...new Set(
      ofType(ending)
        .filter((part) => !unseenFiles.some((file) => part.getAttributeNS(PACKAGE, 'name')?.endsWith(file)))
        .flatMap(paragraphsOf)
        .filter((text) => !PAGE_NUMBER.test(text)),
    ),
  ];
  const idOf = (element: Element): string => wordValue(element, 'id');
  const noted = (ending: string, name: string): string[] => {
    // a note stays in its part, unmarked, when its mark in the text is struck out
    const struckOut = elements(main, `${name}Reference`)
      .filter((mark) => within(mark, STRUCK_OUT, main))
      .map(idOf);
    return (
      ofType(ending)
        .flatMap((part) => elements(part, name))
        .filter((note) => !struckOut.includes(idOf(note)))
        // The lines that part notes from the text are notes too, and these alone have a type.
        .filter((note) => !wordValue(note, 'type'))
        .flatMap(paragraphsOf)
    );
  };
  const edgeParts = ofType('header+xml').length + ofType('footer+xml').length;
  return {
    headers: edges('header+xml'),
    footers: edges('footer+xml'),
    notes: [...noted('footnotes+xml', 'footnote'), ...noted('endnotes+xml', 'endnote')],
    boxes: elements(main, 'txbxContent')
      .filter((box) => !within(box, [...WRITTEN_TWICE, ...STRUCK_OUT], main))
      .flatMap(paragraphsOf),
    tellsHeaders: edgeParts > 0 || (references.length === 0 && elements(main, 'sectPr').length > 0),
  };
};
