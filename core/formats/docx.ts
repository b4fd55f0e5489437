import { Parser } from 'htmlparser2';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Draft } from '../draft/draft.ts';
import { htmlToText } from './html.ts';
import { refuseOverlong, UnreadableError } from './text-file.ts';
import { draftFromText, type ReadingOptions } from './written-text.ts';

/** Largest page header that is read, in bytes: a letterhead is a few lines. */
const LONGEST_HEADER = 1_000_000;

/** The text of a Word page header: its paragraphs as lines. */
const headerText = (xml: string): string => {
  let text = '';
  let inText = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        inText = name === 'w:t';
        if (name === 'w:tab') text += '\t';
        if (name === 'w:br') text += '\n';
      },
      ontext(piece) {
        if (inText) text += piece;
      },
      onclosetag(name) {
        inText = false;
        if (name === 'w:p') text += '\n';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return text.trim();
};

/** The page headers, each text once: the letterhead stands there as often as in the letter itself. */
const readPageHeaders = async (archive: JSZip): Promise<string[]> => {
  const parts = archive.file(/^word\/header\d*\.xml$/).sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = await Promise.all(parts.map((part) => part.async('string')));
  const filled = texts.filter((xml) => xml.length <= LONGEST_HEADER).map(headerText);
  return [...new Set(filled)].filter((text) => text !== '');
};

const refuseDamaged = (error: Error): never => {
  throw new UnreadableError(`its Word document is damaged: ${error.message}`);
};

/**
 * Reads a Word document (.docx): its page headers, then its paragraphs, one on a line. Comments and deleted text of
 * tracked changes are left out; footers and text boxes are not read.
 * @param bytes The file.
 * @throws UnreadableError when it is no Word document.
 */
export const readDocx = async (bytes: Uint8Array, options: ReadingOptions): Promise<Draft> => {
  const archive = await JSZip.loadAsync(bytes).catch(() => {
    throw new UnreadableError(
      'it is not a Word document: a .docx is a zip archive and this is none (an older .doc must be saved as .docx)',
    );
  });
  if (!archive.file('word/document.xml'))
    throw new UnreadableError('it is not a Word document: the archive has no word/document.xml');
  const { value: html } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { ignoreEmptyParagraphs: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    .catch(refuseDamaged);
  refuseOverlong(html);
  // an empty paragraph is how writers leave an empty line
  const body = htmlToText(html.replaceAll('<p></p>', '<p><br></p>'), { gaps: false });
  return draftFromText([...(await readPageHeaders(archive).catch(refuseDamaged)), body].join('\n'), options);
};
