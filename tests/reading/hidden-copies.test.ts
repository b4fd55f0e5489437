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
    'Cllr Vance does not know that you have had this.',
    'You were on my email to Helen Marsh, where she cannot see your name.',
    'Helen Marsh thinks that it is just the two of us, but Cllr Gill gets every reply.',
    'Silent copy to the portfolio holder.',
    'I sent it to Cllr Vance and, unbeknown to him, to you.',
    'A copy went to Cllr Price without the knowledge of Helen Marsh.',
    'I sent that to Cllr Gill too, in the way that doesn’t show.',
    'Cllr Vance will have seen this without appearing on it.',
    'Bcc: Cllr Price, who asked to know.',
    'You were in the bcc when I wrote to Cllr Price.',
    'Put Cllr Gill in the blind line when you answer her.',
    'Your answer will be read by Cllr Vance, though his name is not on it.',
    'I have been sending your answers to Cllr Vance behind your back.',
    'I have been forwarding your notes to Cllr Vance behind the scenes.',
    'Please put Cllr Gill in blind when you answer her.',
    'Could you blind copy me when you next write to Cllr Gill?',
    'I should own up that I bcc’d Cllr Vance.',
    'Cllr Vance gets these as well, though you will not see him on the list.',
  ])('%s tells of a hidden one', (sentence) => {
    expect(hiddenIn(sentence)).toEqual([sentence]);
  });

  it.each([
    'You asked whether my answer had been blind-copied to anyone, since Cllr Price knew of it.',
    'I have copied in Cllr Vance.',
    'I have not bcc’d anybody.',
    'The third box is the one for blind copies.',
    'The papers have knocked him sideways, and Cllr Gill has them.',
    'It would be wrong to bcc Cllr Vance.',
    'Cllr Price, people were watching our meeting from the gallery.',
    'Please do not bcc Cllr Vance.',
    'I have bcc’d myself for my files.',
    'I bcc’d the residents so that their addresses stay private.',
    'The protocol forbids blind copies between members and officers.',
    'The copy of the lease is in the post.',
    'Helen Marsh does not know yet whether the grant has come.',
    'Cllr Vance knows that you have a copy of this.',
    'The camera was hidden by a tree.',
    'Blind copies are not to be used between members and officers.',
    'The BCC, that is Brookside Cricket Club, has asked Cllr Price for hot food at the pavilion.',
    'The secretary asked me to slip her in as a blind copy when I wrote to Cllr Gill. I told her that I don’t do that.',
    'Someone has told the society that I bcc’d Cllr Gill on my emails. I didn’t.',
    'I wrote to the fourteen households in Brook Terrace. I bcc’d the lot.',
    'The bend by the mill is quite blind and drivers cannot see it.',
    'I put the traders in bcc so that nobody gets anyone else’s address, and Cllr Price is above.',
    'There is nobody on this email that you can’t see, Cllr Price.',
    'In 2023 I blind-copied Cllr Vance into a message to you, and was told that I should not have.',
    'Cllr Vance has asked for a copy for blind readers on tape.',
    'The release went to the press list, in Bcc as always.',
    'I had put Cllr Vance in Bcc, thought better of it, and took him out.',
    'My new mail program puts a line for Bcc on every message to Cllr Vance.',
    'Please take me out of Bcc if Cllr Vance had me there.',
    'A rule on the mailbox forwards invoices to payments, so that Cllr Vance need not.',
  ])('%s does not', (sentence) => {
    expect(hiddenIn(sentence)).toEqual([]);
  });
});
