/** What stands beside the body of a document, a text for each paragraph. */
export interface BesideBody {
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  readonly notes?: readonly string[];
  readonly boxes?: readonly string[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
const paragraphs = (texts: readonly string[] = []): string => texts.map(paragraph).join('');

const part = (name: string, type: string, xml: string): string =>
  `<pkg:part pkg:name="/word/${name}.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

/** A box as Word writes it: twice, the second time for versions that are long gone. */
const box = (text: string): string => {
  const content = `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${content}</mc:Choice><mc:Fallback><w:pict>${content}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
};

const notes = (texts: readonly string[] = []): string =>
  [
    `<w:footnote w:type="separator" w:id="-1">${paragraph('- - -')}</w:footnote>`,
    ...texts.map((text, id) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`),
  ].join('');

/** Writes out a document as Word does for `getOoxml`, with headers and footers where the client gives them. */
export const writePackage = (open: BesideBody, body: readonly string[], tellsHeaders: boolean): string => {
  const edges = [...(open.headers ?? []), ...(open.footers ?? [])].length > 0;
  const section = tellsHeaders
    ? `<w:sectPr>${edges ? '<w:headerReference/><w:footerReference/>' : ''}</w:sectPr>`
    : '<w:sectPr/>';
  const spaces = [
    'xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"',
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  ];
  return [
    `<pkg:package ${spaces.join(' ')}>`,
    part(
      'document',
      'document.main',
      `<w:document><w:body>${paragraphs(body)}${(open.boxes ?? []).map(box).join('')}${section}</w:body></w:document>`,
    ),
    ...(tellsHeaders && edges
      ? [
          part('header1', 'header', `<w:hdr>${paragraphs(open.headers)}</w:hdr>`),
          part('footer1', 'footer', `<w:ftr>${paragraphs(open.footers)}${paragraph('Page 1 of 2')}</w:ftr>`),
        ]
      : []),
    part('footnotes', 'footnotes', `<w:footnotes>${notes(open.notes)}</w:footnotes>`),
    '</pkg:package>',
  ].join('');
};
