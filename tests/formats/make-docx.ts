import JSZip from 'jszip';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const run = (text: string): string =>
  text
    .split('\v')
    .map((line) => `<w:r><w:t xml:space="preserve">${xml(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>');
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<w:p>${run(line)}</w:p>`).join('');

/**
 * Makes a Word document such as Word itself saves.
 * @param lines Its paragraphs; a vertical tab is a line break within one.
 * @param header Paragraphs of its page header.
 */
export const makeDocx = async (lines: readonly string[], header: readonly string[] = []): Promise<Uint8Array> => {
  const archive = new JSZip();
  const part = (name: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
  archive.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${part('document.main')}"/><Override PartName="/word/header1.xml" ContentType="${part('header')}"/></Types>`,
  );
  archive.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  archive.file('word/document.xml', `<w:document xmlns:w="${WORD}"><w:body>${paragraphs(lines)}</w:body></w:document>`);
  if (header.length > 0) archive.file('word/header1.xml', `<w:hdr xmlns:w="${WORD}">${paragraphs(header)}</w:hdr>`);
  return archive.generateAsync({ type: 'uint8array' });
};
