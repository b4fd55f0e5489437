import { describe, expect, it } from 'vitest';
import { readPackage } from '../../office-addin/word/package-text.ts';
import { writePackage } from './support/word-package.ts';

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HOSTILE = 'A <b> & "c" <script>';

describe('what a document says outside its body', () => {
  const open = {
    headers: ['Wexcombe Borough Council', HOSTILE],
    footers: ['Town Hall'],
    notes: ['As agreed in May.'],
    boxes: ['Vote for us!', HOSTILE],
  };

  it('is read from headers, footers, notes and boxes; page numbers and rules between notes are left out', () => {
    expect(readPackage(writePackage(open, ['Body text'], true))).toEqual({
      headers: open.headers,
      footers: open.footers,
      notes: open.notes,
      boxes: open.boxes,
      tellsHeaders: true,
    });
  });

  it('is known to lack headers when Word keeps them back, and known to have none when there are none', () => {
    const withheld = writePackage(open, [], true).replace(
      /<pkg:part pkg:name="\/word\/(header|footer)1[\s\S]*?<\/pkg:part>/g,
      '',
    );
    expect(readPackage(withheld)).toMatchObject({ headers: [], footers: [], tellsHeaders: false });
    expect(readPackage(writePackage({}, [], true)).tellsHeaders).toBe(true);
  });

  it('leaves out words marked as deleted or moved away, and keeps tabs and line breaks', () => {
    const runs = [
      '<w:r><w:t>Dear</w:t><w:tab/><w:t>all</w:t><w:br/></w:r>',
      '<w:del><w:r><w:delText>rubbish</w:delText></w:r></w:del>',
      '<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>',
      '<w:ins><w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>met</w:t></w:r></w:ins>',
    ];
    const xml = writePackage({ boxes: ['RUNS'] }, [], true);
    const box = xml.replaceAll('<w:r><w:t xml:space="preserve">RUNS</w:t></w:r>', runs.join(''));
    expect(readPackage(box).boxes).toEqual(['Dear\tall\vwell-met']);
  });

  it('leaves out a note whose mark in the text is struck out, and a box that is', () => {
    const written = writePackage({ notes: ['Struck out.', 'Stays.'], boxes: ['Gone.', 'Here.'] }, ['MARKS'], true);
    const marks =
      '<w:p><w:del><w:r><w:footnoteReference w:id="0"/></w:r></w:del><w:r><w:footnoteReference w:id="1"/></w:r></w:p>';
    const xml = written
      .replace('<w:p><w:r><w:t xml:space="preserve">MARKS</w:t></w:r></w:p>', marks)
      .replace(/(<w:r><mc:AlternateContent>.*?<\/mc:AlternateContent><\/w:r>)/, '<w:del>$1</w:del>');
    expect(readPackage(xml)).toMatchObject({ notes: ['Stays.'], boxes: ['Here.'] });
  });

  it('leaves out headers of first and even pages that have been switched off, which Word keeps in the file', () => {
    const edge = (name: string, words: string): string =>
      `<pkg:part pkg:name="/word/${name}.xml" pkg:contentType="${TYPES}.header+xml"><pkg:xmlData><w:hdr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:hdr></pkg:xmlData></pkg:part>`;
    const relations = ['header7', 'header8', 'header9']
      .map((name, at) => `<Relationship Id="rId${at + 7}" Target="${name}.xml"/>`)
      .join('');
    const written = (section: string, settings: string): string =>
      writePackage({}, ['Body text'], true)
        .replace(
          '<w:sectPr></w:sectPr>',
          `<w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:headerReference w:type="first" r:id="rId8"/><w:headerReference w:type="even" r:id="rId9"/>${section}</w:sectPr>`,
        )
        .replace('<pkg:package ', '<pkg:package xmlns:r="urn:relations" ')
        .replace(
          '</pkg:package>',
          [
            edge('header7', 'Every page'),
            edge('header8', 'First page'),
            edge('header9', 'Even pages'),
            `<pkg:part pkg:name="/word/_rels/document.xml.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships></pkg:xmlData></pkg:part>`,
            settings,
            '</pkg:package>',
          ].join(''),
        );
    const settings = (held: string): string =>
      `<pkg:part pkg:name="/word/settings.xml" pkg:contentType="${TYPES}.settings+xml"><pkg:xmlData><w:settings>${held}</w:settings></pkg:xmlData></pkg:part>`;
    const headers = (...given: Parameters<typeof written>) => readPackage(written(...given)).headers;
    expect(headers('', settings(''))).toEqual(['Every page']);
    expect(headers('<w:titlePg w:val="0"/>', settings('<w:evenAndOddHeaders w:val="false"/>'))).toEqual(['Every page']);
    expect(headers('<w:titlePg/>', settings(''))).toEqual(['Every page', 'First page']);
    expect(headers('<w:titlePg w:val="1"/>', settings('<w:evenAndOddHeaders/>'))).toEqual([
      'Every page',
      'First page',
      'Even pages',
    ]);
  });

  it('is read from a document with macros and from a template too', () => {
    const written = writePackage(open, [], true);
    for (const type of [
      'application/vnd.ms-word.document.macroEnabled.main+xml',
      `${TYPES}.template.main+xml`,
      'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
    ]) {
      const xml = written.replace(`${TYPES}.document.main+xml`, type);
      expect(xml).toContain(type);
      expect(readPackage(xml).headers, type).toEqual(open.headers);
    }
  });

  it('refuses what is no document', () => {
    for (const xml of ['', 'nonsense', '<a/>', '<pkg:package xmlns:pkg="x"><pkg:part/></pkg:package>'])
      expect(() => readPackage(xml), xml).toThrow();
  });
});
