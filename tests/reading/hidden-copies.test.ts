import { describe, expect, it } from 'vitest';
import { hiddenCopies } from '../../core/reading/hidden-copies.ts';
import { readText } from '../support/read-example.ts';

const hiddenIn = (sentence: string): string[] => {
  const reading = readText(
    `Dear Councillor Moss\n\nThe room is free on Friday.\n\n${sentence}\n\nKind regards\nPaul Redfern`,
  );
  return hiddenCopies(reading).map((span) => reading.text(span));
};

describe('words about copies', () => {
  it.each([
    'I have bcc’d Cllr Vance.',
    "I've blind copied Helen Marsh so that she knows.",
    'I will bcc Cllr Price on my answer.',
    'Cllr Gill is in bcc.',
    'I have quietly copied in the Head of Planning.',
  ])('%s tells of a hidden one', (sentence) => {
    expect(hiddenIn(sentence)).toEqual([sentence]);
  });

  it.each([
    'I have copied in Cllr Vance.',
    'I have not bcc’d anybody.',
    'Please do not bcc Cllr Vance.',
    'I have bcc’d myself for my files.',
    'I bcc’d the residents so that their addresses stay private.',
    'The protocol forbids blind copies between members and officers.',
    'The copy of the lease is in the post.',
  ])('%s does not', (sentence) => {
    expect(hiddenIn(sentence)).toEqual([]);
  });
});
