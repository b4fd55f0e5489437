import { describe, expect, it } from 'vitest';
import { readPackage } from '../../office-addin/word/package-text.ts';
import { writePackage } from './support/word-package.ts';

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

  it('refuses what is no document', () => {
    for (const xml of ['', 'nonsense', '<a/>', '<pkg:package xmlns:pkg="x"><pkg:part/></pkg:package>'])
      expect(() => readPackage(xml), xml).toThrow();
  });
});
