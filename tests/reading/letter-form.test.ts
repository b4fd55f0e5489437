import { describe, expect, it } from 'vitest';
import type { LetterForm } from '../../core/reading/letter-form.ts';
import { letter } from '../../core/rules/example-drafts.ts';
import { readExample } from '../support/read-example.ts';

interface Laid {
  readonly paper?: string;
  readonly to?: string;
  readonly greeting?: string;
  readonly signed?: string;
}

const COUNCIL_PAPER = 'Wexcombe Borough Council\nTown Hall, Wexcombe';

const formOf = ({
  paper = COUNCIL_PAPER,
  to = 'Mr H Pasco\n3 Ferry Steps',
  greeting = 'Dear Mr Pasco',
  signed = 'Marcus Bell\nAssistant Director, Highways',
}: Laid): LetterForm =>
  readExample(
    letter({
      author: 'officer',
      body: `${paper}\n\n20 January 2026\n\n${to}\n\n${greeting}\n\nThe lamp has been mended and is lit again.\n\nYours sincerely\n\n${signed}`,
    }),
  ).letter as LetterForm;

describe('who signs', () => {
  it.each<[string, string, string | undefined]>([
    ['Marcus Bell\nAssistant Director, Highways', 'officer', 'Marcus Bell'],
    ['Councillor Tom Ashdown\nCabinet Member for Highways and Environment', 'member', 'Tom Ashdown'],
    ['Caroline Moss', 'member', 'Caroline Moss'],
    ['Cllr J Unknown\nWard councillor', 'member', undefined],
    ['P Parish\nHead of Parks', 'officer', undefined],
    ['H Pasco', 'unknown', undefined],
  ])('%s', (signed, role, name) => {
    const { signatory } = formOf({ signed });
    expect(signatory?.role).toBe(role);
    expect((signatory?.member ?? signatory?.officer)?.name).toBe(name);
  });

  it('stands where the block stands in the body', () => {
    const signed = 'Marcus Bell\nAssistant Director, Highways';
    const body = `Dear Mr Pasco\n\nThe lamp has been mended and is lit again.\n\nYours sincerely\n\n\n${signed}\n`;
    const { letter: form } = readExample(letter({ author: 'officer', body }));
    expect(form?.signatory?.text).toBe(signed);
    expect(body.slice(form?.signatory?.start, form?.signatory?.end)).toBe(signed);
  });
});

describe('whom it is addressed to', () => {
  it.each([
    ['above all', '20 January 2026\n\nWexcombe Borough Council\nTown Hall\n\nMr H Pasco\n3 Ferry Steps'],
    [
      'below all',
      'Wexcombe Borough Council\nTown Hall\n\nOur ref: H/12\n\nMr H Pasco\n3 Ferry Steps\n\n20 January 2026',
    ],
  ])('is told from the paper where the date stands %s', (_, head) => {
    const body = `${head}\n\nDear Mr Pasco\n\nThe lamp is mended.\n\nYours sincerely\n\nMarcus Bell`;
    const { letter: form } = readExample(letter({ author: 'officer', body }));
    expect(form?.councilPaper).toBe(true);
    expect(form?.toCouncil).toBe(false);
  });

  it('may be the council, in a letter of somebody who has no paper', () => {
    const body =
      '20 January 2026\n\nWexcombe Borough Council\nTown Hall\n\nDear Sir\n\nThe lamp is out.\n\nYours faithfully\n\nMarcus Bell';
    const { letter: form } = readExample(letter({ author: 'officer', body }));
    expect(form?.councilPaper).toBe(false);
    expect(form?.toCouncil).toBe(true);
  });

  it.each(['10 June 2026', '10th of June 2026', '10/06/2026', 'Date: 10.6.26'])('stands below the date %s', (date) => {
    const { letter: form } = readExample(
      letter({
        author: 'officer',
        body: `Wexcombe Borough Council\n${date}\nThe residents of Weir Road\nWexcombe\n\nHello\n\nThe lamp is mended.\n\nYours sincerely\n\nMarcus Bell`,
      }),
    );
    expect(form?.toMany).toBe(true);
  });
});

describe('whose paper it is', () => {
  const papers = ({ councilPaper, ownPaper, partyPaper, mayorsPaper }: LetterForm) => ({
    councilPaper,
    ownPaper,
    partyPaper,
    mayorsPaper,
  });
  const none = { councilPaper: false, ownPaper: false, partyPaper: false, mayorsPaper: false };

  it.each<[string, Partial<typeof none>]>([
    [COUNCIL_PAPER, { councilPaper: true }],
    ['Councillor Colin Brand\n6 Lark Hill', { ownPaper: true }],
    ['Wexcombe Conservative Group\n9 Market Place', { partyPaper: true }],
    ["The Mayor's Parlour\nTown Hall, Wexcombe", { mayorsPaper: true }],
    ['6 Lark Hill\nWexcombe', {}],
  ])('%s', (paper, expected) => {
    expect(papers(formOf({ paper }))).toEqual({ ...none, ...expected });
  });
});

describe('whom it is for', () => {
  const readers = ({ toMinister, toPress, toMany, toInsider, toCouncil }: LetterForm) => ({
    toMinister,
    toPress,
    toMany,
    toInsider: toInsider?.name,
    toCouncil,
  });
  const one = { toMinister: false, toPress: false, toMany: false, toInsider: undefined, toCouncil: false };

  it.each<[string, string, object]>([
    ['Mr H Pasco\n3 Ferry Steps', 'Dear Mr Pasco', {}],
    ['The Secretary of State for Transport\nLondon', 'Dear Secretary of State', { toMinister: true }],
    ['The Editor\nWexcombe Gazette', 'Dear Sir', { toPress: true }],
    ['To all residents of Lark Hill', 'Dear residents', { toMany: true }],
    ['Councillor Caroline Moss\n2 Abbey Close', 'Dear Councillor Moss', { toInsider: 'Caroline Moss' }],
    ['', 'Dear Councillor Moss', { toInsider: 'Caroline Moss' }],
    ['', 'Dear Ms Desai,', { toInsider: 'Anita Desai' }],
    ['Mr P Moss\n3 Ferry Steps', 'Dear Councillor Moss', {}],
    ['The Chief Executive\nWexcombe Borough Council', 'Dear Ms Marsh', { toCouncil: true }],
  ])('%s', (to, greeting, expected) => {
    expect(readers(formOf({ to, greeting }))).toEqual({ ...one, ...expected });
  });
});
