import { describe, expect, it } from 'vitest';
import { candidateSupport } from '../../core/reading/acts/canvassing.ts';
import { personalCase } from '../../core/reading/acts/personal-case.ts';
import { undeclaredTie } from '../../core/reading/acts/personal-tie.ts';
import { staffCase } from '../../core/reading/acts/staff-case.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { email } from '../../core/rules/example-drafts.ts';
import { readExample } from '../support/read-example.ts';

const byMember = (body: string): Reading =>
  readExample(
    email({ from: 'Simon Pell', to: ['Judith Vale'], subject: 'A word', body: `Dear Judith\n\n${body}\n\nSimon` }),
  );
const byOfficer = (body: string): Reading =>
  readExample(
    email({ from: 'Jack Osborne', to: ['Simon Pell'], subject: 'A word', body: `Dear Cllr Pell\n\n${body}\n\nJack` }),
  );

describe('support for a candidate', () => {
  it.each([
    'I can recommend Mr Tate, who has applied for the caretaker’s post.',
    'The registrar’s job is out. You would be lucky to get Mrs Fry, and I hope the panel sees it.',
    'Of those shortlisted for the warden’s post the lad from Northgate is head and shoulders above the rest.',
    // "You won't find better, so give it" refuses nothing.
    'I hear that the supervisor’s job is up. You won’t find better than young Amos, so please give it to him.',
    'Interviews for the ranger’s post are on Friday. Please don’t let Miss Abel slip through your fingers.',
    'The families at the day centre want Josie for the manager’s post and so do I.',
    // "Could not recommend him more highly" refuses nothing.
    'I have worked with Hugh Sands for years and could not recommend him more highly for the audit manager’s position.',
    'Whoever is chosen as warden, don’t take the woman from Northgate and do take Mr Burrows.',
    'You are taking on two drivers. One of them has got to be Mr Miller.',
    'Go back to the panel for the head of housing and tell them the Leader wants Mr Curran.',
    'Who is on your panel for the drainage engineer? Whoever it is, tell them I want Lewis Carey appointed.',
    'Two people have applied for the ranger’s post, and I think that Kit is the one.',
    'You are interviewing drivers. Daz Hooper is on your list: make sure he gets one.',
    'Jim Dowsett wants the park keeper’s job, and I for one support him.',
    'I hope Pete gets the technician’s job.',
    'Nathan Speke has an interview for the trainee’s job. Anything that you can do to see him right would be appreciated.',
    'I was surprised not to see Jim Pratt on the shortlist for the ranger’s post. Please put him on it.',
    'Please give the warden’s job to my neighbour Nasreen.',
    'You are interviewing for the ranger’s job. Baz Hill is your man.',
    'You are to interview Mr Stead on Monday. I expect him to be appointed.',
    'I should not like to see Mr Grubb turned down for the accountant’s post again.',
    'When you come to appoint a clerk, please remember Mr Dacre, who ran a splendid office at Harbury.',
  ])('%s', (body) => {
    expect(candidateSupport(byMember(body))).toBeDefined();
  });

  it.each([
    'How many people applied for the caretaker’s post, and when are the interviews?',
    'An applicant asked me to recommend her for the library job. I told her that I can’t.',
    'Ben has done a splendid job on the flood page.',
    'My neighbour wants to apply for the caretaker’s post. Where does he find the form?',
    'I won’t give a reference to anybody who has applied for the supervisor’s job.',
    'I do not recommend candidates for council posts, so please take me off the list of referees.',
    'Miss Peel has asked me for a reference for the clerk’s post. I told her that members cannot give one.',
    // A plea in a case is no support for a candidate.
    'Mr Tate is up for dismissal next week. I would take it kindly if it went no further than a warning.',
    'I commend Mr Bright to whoever hands out the clocks. His post is to be advertised, which is no affair of mine.',
    'Am I right that a member who recommends an applicant for a post as warden breaks clause 56?',
    'I hope that you will appoint someone soon to the vacant post at the day centre. I have nobody in mind.',
    'I chaired the panel on Friday. The best candidate by the scores was Mr Oakes.',
    'Of the four candidates for the steering group I would choose Mrs Oakes, but it is for the residents to elect them.',
  ])('and what is none: %s', (body) => {
    expect(candidateSupport(byMember(body))).toBeUndefined();
  });
});

describe('an officer’s case', () => {
  it.each([
    ['asks', 'I hear that Tariq Malik has been suspended. What is he accused of?'],
    ['asks', 'Who lodged the grievance against the housing manager, and what was the outcome?'],
    ['sways', 'Mr Whyte is on the redundancy list. Please find him a post in another team.'],
    ['asks', 'What has Jack Osborne been suspended for?'],
    ['sways', 'Priya Nair is under investigation. Please drop it, she is the best planner that we have.'],
    // What the member will not have is what they would have stopped.
    ['sways', 'Mr Whyte is on the redundancy list, and I won’t have him going after nineteen years.'],
    ['sways', 'I want the man who drove into my gate sacked.'],
    ['sways', 'Sack her. I hear there is to be a disciplinary hearing.'],
    ['sways', 'I trust that the case against Miss Nair will be thrown out.'],
    ['sways', 'When you come to choose, please leave Mrs Kaur off the redundancy list.'],
    ['asks', 'May I ask whether action is being taken against Miss Tranter, and what sort?'],
    ['asks', 'Please let me have the date, the charges and the papers for the disciplinary hearing.'],
    ['sways', 'The warden was suspended after a row with a motorist. I don’t want him back on my streets.'],
    ['sways', 'Whoever is hearing the appeal of Mr Whyte should know that I would be disappointed if he lost.'],
    ['sways', 'Jack Osborne’s up before you on Thursday over the van. Go easy on him and drop it.'],
    [
      'sways',
      'I do not ask what he has done, and would not dream of asking. Jack Osborne is suspended, so go easy on him.',
    ],
    [
      'sways',
      'She faces a disciplinary hearing. I trust that her long service will be given weight, and you will go easy.',
    ],
  ])('%s: %s', (does, body) => {
    expect(staffCase(byMember(body))?.does).toBe(does);
  });

  it.each([
    'How many staff were suspended last year? Totals will do.',
    'I am to sit on the disciplinary appeals panel. When do we get the bundle?',
    'The disciplinary side is not for me, and I do not ask for details.',
    'He has been suspended, I hear, and I don’t want to know why.',
    'Make sure he gets the papers by Thursday, as he has a hearing on his licence.',
    'The redundant lamp posts are still there. What is happening?',
    // The hearing and the report are somebody else's.
    'When is Mrs Amos’s appeal against her banding to be heard?',
    'Mr Keane’s possession hearing is on the 14th. Could we drop the case before it gets to court?',
    'I would be glad to have the investigation report on the bonfire.',
    'Has the driver of taxi 114 been suspended?',
    // What somebody wanted of the writer, who said no.
    'Someone in the depot asked me to find out what will happen to him after his suspension. I told him that members may not.',
    'In 2008 the then borough engineer was suspended, cleared and paid off. Is there a photograph of him?',
    'The bus through Ferry Road has been suspended and its passengers have a grievance. When will the outcome be known?',
    'How long will the market be suspended, and when shall we know the outcome of the inspection?',
  ])('and what is none: %s', (body) => {
    expect(staffCase(byMember(body))).toBeUndefined();
  });
});

describe('what an officer tells a member', () => {
  it.each([
    ['own', 'My regrading has been refused again. Could you put in a word?'],
    ['own', 'I have lodged a grievance against my manager and wanted you to know my side.'],
    ['colleague', 'Between ourselves, Priya has been signed off with stress since her divorce.'],
    ['own', 'They are deleting my post in March. Would you take it up with the Chief Executive?'],
    ['own', 'I acted up as team leader for a year without a penny extra. Is there anything that you could do?'],
    ['own', 'I have been refused the market supplement although two colleagues have it.'],
    ['own', 'I applied to go down to four days and the answer was no.'],
    ['own', 'They owe me for nine weekends and payroll keeps fobbing me off.'],
    ['own', 'I have covered the senior desk for three years and am still on a technician’s money. Can you help?'],
    ['colleague', 'Between ourselves, my deputy is being treated for depression, which is why the report is thin.'],
    ['colleague', 'Liam has been put on an improvement plan, but keep that under your hat, and don’t say it was me.'],
    ['own', 'They have docked me two days of the flood. Is there anything you could do?'],
    ['own', 'I was given a final written warning over the van. Could you have a word with my manager?'],
    ['own', 'I have real trouble with my manager. I hope that you can help.'],
    ['colleague', 'George Whyte has been caught fiddling his mileage and is facing the sack.'],
    [
      'colleague',
      'Priya Nair’s request for three days a week after her maternity leave has been refused. Would you take it up with Judith Vale for her?',
    ],
    ['own', 'The new scale puts me £7,000 below my opposite number. I ask for your support.'],
  ])('%s: %s', (about, body) => {
    expect(personalCase(byOfficer(body))?.about).toBe(about);
  });

  it.each([
    'Priya is on leave until the 9th and I am looking after her cases.',
    'The pay award for all staff was settled at 3.2 per cent.',
    'I write as a resident, in my own time. My shifts mean that I find the car park full.',
    'The accounts were signed off by Mr Quayle after the audit.',
    'The restructure deletes four posts, and the report goes to committee in March.',
    'The fee for a grade 2 licence has gone up to £180, and I have told the shop so.',
    'I’ve put the objectors’ grievance about the noise at the top.',
    'I’ll bring the numbers on Sunday, which saves the post, and your Emily and me can do the rest.',
    'No, I haven’t forgotten the mortgage form, it is on the kitchen table.',
    'Between ourselves, don’t go by what Karen says. She gets it wrong more often than not.',
    'Could you send me a photo for the promotion of the civic fair?',
    'You were kind to ask about my grading appeal, but I would rather not talk about it with members.',
    'The protocol says that officers must not raise a grievance or their own pay with a member.',
    'The tribunal gave its judgment on a claim by a licensing officer who was regraded. It is a public document.',
  ])('and what is no case of anybody’s: %s', (body) => {
    expect(personalCase(byOfficer(body))).toBeUndefined();
  });
});

describe('a tie that nothing says is declared', () => {
  it.each([
    'The applicant for the kiosk is my cousin.',
    'My business partner has put in a bid for the contract.',
    'Are we still sharing the cottage with you both again at Easter?',
    // Nobody else is called so.
    'Our Dennis is bidding for the kiosk, as it happens.',
    'Has your Ben said when the application is to be decided?',
    'The panel has my cousin’s application. I have no changes to make to the agenda.',
    // The Monitoring Officer who has done something else has heard of no tie.
    'The Monitoring Officer has passed me the file. Fiona and I were best friends at school and I was her bridesmaid.',
    'The architect is my boyfriend, so I know what they are after.',
    'The two of us own that flat in Poole, and you owe me half of the service charge.',
    'We have offered the job to your wife’s cousin.',
    'As your son-in-law I have redrafted the motion for you.',
    'Uncle Al. The dropped kerb is approved.',
    'Of the applicants, one is your wife’s sister.',
    'My brother-in-law Huw runs the firm that is bidding for the kitchens.',
    'My daughter Kirsty is down for the second morning of the interviews.',
    'The application next door to my parents goes to committee in May.',
    'My mother’s care assessment is overdue. Could somebody chase it?',
  ])('%s', (body) => {
    expect(undeclaredTie(byMember(body))).toBeDefined();
  });

  it.each([
    'The applicant for the kiosk is my cousin. I have declared it and shall take no part.',
    'My daughter has her school play, so I shall be late.',
    'Mrs Dell would like to be nearer to her sister.',
    'The panel has my cousin’s application. I shall take no part.',
    'Our Larchwood residents are bidding for the kiosk.',
    'My son has an interview at the hospital on Tuesday, so I shall be late for the panel.',
    'Mr Harbury’s solicitor sat beside me at dinner and made an excellent case.',
    'I have put in for an hour with you both next week.',
    'I have served the notice on the landlord and his business partner.',
    'The Gazette says that a member of the planning committee is the applicant’s business partner.',
    'The applicant is married to another driver, and his father held the same plate.',
    'Our business partners in the scheme meet on Friday.',
    'The form asks you to list your spouse’s employment and any relative who has a tenancy.',
    'My cousin used to run the Anchor, but none of us has had any interest in it since. Who holds the licence now?',
    'We hold a quarter share in the joint venture, and our partners hold the rest.',
  ])('and what is none: %s', (body) => {
    expect(undeclaredTie(byMember(body))).toBeUndefined();
  });
});
