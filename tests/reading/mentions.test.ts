import { describe, expect, it } from 'vitest';
import type { Mention } from '../../core/reading/mentions.ts';
import { readText } from '../support/read-example.ts';

interface Seen {
  readonly words: string;
  readonly kind: Mention['kind'];
  /** The person or party meant, where it is known. */
  readonly who: string | undefined;
}

const whoIs = ({ bearer }: Mention): string | undefined => {
  if (bearer?.kind === 'officer') return bearer.officer.name;
  if (bearer?.kind === 'member') return bearer.member.name;
  return bearer?.kind === 'party' ? bearer.party : bearer?.name;
};

/** A full paragraph, so that no line is taken for a greeting or a signature. */
const seenIn = (sentence: string): Seen[] =>
  readText(`Dear Sir,\n\n${sentence}\n\nThat is all that I have to say about it today.`).paragraphs.flatMap(
    ({ reading: { mentions, tokens }, part }) =>
      part === 'body'
        ? mentions.map((mention) => ({
            words: tokens.text.slice(tokens.start[mention.first], tokens.end[mention.last - 1]),
            kind: mention.kind,
            who: whoIs(mention),
          }))
        : [],
  );

describe('people', () => {
  it.each<[string, string, Mention['kind'], string | undefined]>([
    ['We have told Helen Marsh about it.', 'Helen Marsh', 'officer', 'Helen Marsh'],
    ['We have told Ms Marsh about it.', 'Ms Marsh', 'officer', 'Helen Marsh'],
    ['We have told Ms. Marsh about it.', 'Ms. Marsh', 'officer', 'Helen Marsh'],
    ['We have told Mr D. Kerr about it.', 'Mr D. Kerr', 'officer', 'David Kerr'],
    ['We have told Cllr Moss about it.', 'Cllr Moss', 'member', 'Caroline Moss'],
    ['We have told Cllr. Caroline Moss about it.', 'Cllr. Caroline Moss', 'member', 'Caroline Moss'],
    ['We have told Councillor Mrs Moss about it.', 'Councillor Mrs Moss', 'member', 'Caroline Moss'],
    ['We have told COUNCILLOR GILL about it.', 'COUNCILLOR GILL', 'member', 'Amrit Gill'],
    ['We have told Cllr\u00A0Moss about it.', 'Cllr\u00A0Moss', 'member', 'Caroline Moss'],
    ['We have told Cllr Okafor’s neighbour about it.', 'Cllr Okafor', 'member', 'Ruth Okafor'],
    ['We have told Cllr Nobody about it.', 'Cllr Nobody', 'member', undefined],
    ['We have told Mrs Pasco about it.', 'Mrs Pasco', 'person', undefined],
    // Somebody else of the same surname is told by the first name, unless that is one of the forms it goes by.
    ['We have told Mr Josiah Kerr about it.', 'Mr Josiah Kerr', 'person', undefined],
    ['We have told Cllr Peggy Dunne about it.', 'Cllr Peggy Dunne', 'member', 'Margaret Dunne'],
    ['We have told Mr Dave Kerr about it.', 'Mr Dave Kerr', 'officer', 'David Kerr'],
    // A whole name is one without capitals; a part of it only where the writer gives capitals to nothing.
    ['We have told helen marsh about it.', 'helen marsh', 'officer', 'Helen Marsh'],
    ['i have told cllr okafor about it.', 'cllr okafor', 'member', 'Ruth Okafor'],
    ['i have told mr kerr about it.', 'mr kerr', 'officer', 'David Kerr'],
    ['i have told ruth about it.', 'ruth', 'member', 'Ruth Okafor'],
    ['i hear the labour group met.', 'labour', 'party', 'Labour'],
    ['RUTH IS LATE AGAIN WITH HER PAPERS.', 'RUTH', 'member', 'Ruth Okafor'],
  ])('%s', (sentence, words, kind, who) => {
    expect(seenIn(sentence)).toContainEqual({ words, kind, who });
  });

  it.each([
    'The water ran off the marsh and into the moss.',
    'We walked down Marsh Lane to Price Street.',
    'The price is fair, and the bell rang twice.',
    'The well is vast; a fenn is not a fen.',
    'the water ran off the marsh and into the moss, and miss bell rang.',
    'We shall miss okafor and the others.',
  ])('%s names nobody', (sentence) => {
    expect(seenIn(sentence).filter(({ kind }) => kind === 'officer' || kind === 'member')).toEqual([]);
  });
});

describe('offices', () => {
  it.each<[string, string, Mention['kind'], string | undefined]>([
    ['We have asked the Chief Executive about it.', 'Chief Executive', 'officer', 'Helen Marsh'],
    ['We have asked the Director of Place about it.', 'Director of Place', 'officer', 'David Kerr'],
    ['We have asked the Head of Planning about it.', 'Head of Planning', 'officer', 'Olivia Grant'],
    ['We have asked the head of planning about it.', 'head of planning', 'officer', 'Olivia Grant'],
    ['We have asked the Section 151 Officer about it.', 'Section 151 Officer', 'officer', 'Robert Quayle'],
    ['We have asked the Cabinet Member for Housing about it.', 'Cabinet Member for Housing', 'member', 'Bethan Price'],
    ['We have asked your highways engineer about it.', 'highways engineer', 'officer', undefined],
    ['We have asked Wexcombe’s planning officer about it.', 'planning officer', 'officer', 'Priya Nair'],
    ['We have asked Fenland’s planning officer about it.', 'planning officer', 'person', undefined],
    ['We have asked Fenland’s Director of Place about it.', 'Director of Place', 'person', undefined],
  ])('%s', (sentence, words, kind, who) => {
    expect(seenIn(sentence)).toContainEqual({ words, kind, who });
  });

  it('officers in general are nobody in particular', () => {
    expect(seenIn('We have asked the planning officers about it.').map(({ kind }) => kind)).toEqual(['staff']);
  });

  it.each(['the chief executive of Combe Water', 'the Chief Executive of the Valley Trust', 'the Mayor of Ashford'])(
    '%s is nobody at the council',
    (office) => {
      const kinds = seenIn(`We have asked ${office} about it.`).map(({ kind }) => kind);
      expect(kinds).not.toContain('officer');
      expect(kinds).not.toContain('member');
    },
  );

  it.each<[string, string]>([
    ['the Chief Executive of Wexcombe Borough Council', 'Helen Marsh'],
    ['the Chief Executive of the Council', 'Helen Marsh'],
    ['the Mayor of Wexcombe', 'Margaret Dunne'],
  ])('%s is', (office, who) => {
    expect(seenIn(`We have asked ${office} about it.`)).toContainEqual(expect.objectContaining({ who }));
  });
});

describe('parties', () => {
  it.each<[string, string]>([
    ['It was voted for by the Labour group.', 'Labour'],
    ['It was voted for by the Tories.', 'Conservative'],
    ['It was voted for by the Lib Dems.', 'Liberal Democrat'],
    ['It was voted for by Reform UK.', 'Reform UK'],
    ['It was voted for by the Green councillor.', 'Green'],
    ['It was voted for by the Conservatives.', 'Conservative'],
  ])('%s', (sentence, party) => {
    expect(
      seenIn(sentence)
        .filter(({ kind }) => kind === 'party')
        .map(({ who }) => who),
    ).toEqual([party]);
  });

  it.each([
    'The labour market is tight this year.',
    'Labour costs have gone up by a tenth.',
    'The green spaces will be mown on Friday.',
    'By a conservative estimate it will take a month.',
    'The reform of the service is complete.',
    'They live independent lives and have liberal views.',
    'We met at Green Lane and walked to Green Park.',
    'The conservation area is protected.',
  ])('%s names none', (sentence) => {
    expect(seenIn(sentence).filter(({ kind }) => kind === 'party')).toEqual([]);
  });
});
