import { type Draft, parseDraft } from '../../core/index.ts';
import bindingLetter from './samples/binding-letter.json' with { type: 'json' };
import blindCopy from './samples/blind-copy.json' with { type: 'json' };
import cleanEnquiry from './samples/clean-enquiry.json' with { type: 'json' };
import cleanRelease from './samples/clean-release.json' with { type: 'json' };
import copyingALetter from './samples/copying-a-members-letter.json' with { type: 'json' };
import criticism from './samples/criticism-in-the-press.json' with { type: 'json' };
import everyoneInTo from './samples/everyone-in-to.json' with { type: 'json' };
import partyPolitical from './samples/party-political-release.json' with { type: 'json' };
import preElection from './samples/pre-election-release.json' with { type: 'json' };
import tooJunior from './samples/too-junior.json' with { type: 'json' };

/** A draft to start from. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  /** What it is, in a sentence. */
  readonly about: string;
  /** Rules that it breaks under the Dudley protocol; none for a draft with nothing wrong. */
  readonly shows: readonly string[];
  readonly draft: Draft;
}

const read = (
  id: string,
  { title, about, shows, draft }: Omit<Sample, 'id' | 'draft'> & { draft: unknown },
): Sample => ({
  id,
  title,
  about,
  shows,
  draft: parseDraft(draft),
});

/** Drafts for the example council: each headline rule, some others, and two with nothing wrong. */
export const SAMPLES: readonly Sample[] = [
  read('criticism-in-the-press', criticism),
  read('blind-copy', blindCopy),
  read('binding-letter', bindingLetter),
  read('party-political-release', partyPolitical),
  read('pre-election-release', preElection),
  read('too-junior', tooJunior),
  read('copying-a-members-letter', copyingALetter),
  read('everyone-in-to', everyoneInTo),
  read('clean-enquiry', cleanEnquiry),
  read('clean-release', cleanRelease),
];

const TODAY = '2026-03-02T10:00:00Z';

/** Empty drafts, one a kind. */
export const BLANKS: readonly Sample[] = [
  {
    id: 'new-email',
    title: 'New email',
    about: '',
    shows: [],
    draft: {
      kind: 'email',
      date: TODAY,
      from: { name: '', email: '' },
      to: [],
      cc: [],
      bcc: [],
      subject: '',
      body: '',
    },
  },
  {
    id: 'new-letter',
    title: 'New letter',
    about: '',
    shows: [],
    draft: { kind: 'letter', date: TODAY, author: { role: 'officer' }, body: '' },
  },
  {
    id: 'new-release',
    title: 'New press release',
    about: '',
    shows: [],
    draft: { kind: 'press-release', date: TODAY, author: { role: 'officer' }, body: '' },
  },
];
