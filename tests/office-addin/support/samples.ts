import type { FakeCompose } from './fake-outlook.ts';

export const MEMBER = { name: 'Gareth Lowe', email: 'gareth.lowe@wexcombe.example' };
export const OFFICER = { name: 'Helen Marsh', email: 'helen.marsh@wexcombe.example' };
export const OTHER_MEMBER = { name: 'Fiona Cartwright', email: 'fiona.cartwright@wexcombe.example' };

/** A member writes to an officer; nothing in the words is amiss. */
export const CLEAN: FakeCompose = {
  from: MEMBER,
  to: [OFFICER],
  subject: 'Parking income',
  html: '<div>Dear Ms Marsh,</div><div><br></div><div>Could you send me the figures for May, please?</div><div><br></div><div>Yours sincerely,</div><div>Cllr Gareth Lowe</div>',
};

/** An officer calls a member by his first name with others looking on; under some protocols that has a fix. */
export const FAMILIAR_MESSAGE: FakeCompose = {
  from: OFFICER,
  to: [MEMBER],
  cc: [{ name: 'Residents of Mill Lane', email: 'milllane@residents.example' }],
  subject: 'Parking income',
  html: '<div>Dear Gareth,</div><div><br></div><div>The figures for May are attached.</div><div><br></div><div>Yours sincerely,</div><div>Helen Marsh</div>',
};

/** A clean message with another member in blind copy. */
export const BLIND_COPY: FakeCompose = { ...CLEAN, bcc: [OTHER_MEMBER] };

/** A letter that a member signs and that binds the council; the words that do so stand twice. */
export const LETTER: readonly string[] = [
  'Wexcombe Borough Council',
  'Town Hall, Wexcombe',
  '',
  '12 June 2026',
  '',
  'Hartwell Fencing Ltd',
  'Unit 4, Mill Lane',
  '',
  'Dear Ruth,',
  '',
  'Fencing at the Riverside depot',
  '',
  'On behalf of the Council I accept your quotation of £18,400 and ask you to start on Monday 3 August.',
  'My office will ring you about keys.',
  '',
  'Yours sincerely,',
  '',
  'Councillor Imran Siddiqui',
  'Cabinet Member for Finance',
];

/** A letter in which an officer calls a member by her first name; under some protocols that has a fix. */
export const FAMILIAR_LETTER: readonly string[] = [
  'Wexcombe Borough Council',
  'Planning Service',
  '',
  '17 September 2026',
  '',
  'Councillor Ruth Okafor',
  'Member for Kingsmead',
  '',
  'Dear Ruth',
  '',
  'Conservation area leaflet',
  '',
  'I enclose fifty copies of the new leaflet. Dear Ruth, says the note on each.',
  '',
  'Yours sincerely',
  '',
  'Olivia Grant',
  'Head of Planning',
];
