import { describe, expect, it } from 'vitest';
import { found, HEAD, MEMBER, OFFICER } from '../support/harbury-mail.ts';

describe('a personal attack', () => {
  const attack = (body: string) => found('respect/personal-attack', body);

  it.each([
    ['a word of abuse', 'I am told that Rex Dunn is a complete buffoon.'],
    ['abuse to the face', 'You useless man, I asked for this in May.'],
    ['a comparison with a thing', 'I have known gateposts with more sense of direction than Mr Dunn.'],
    ['what somebody cannot do', 'Mr Dunn could not organise a raffle.'],
    ['a question what sort of fool', 'What sort of numpty signs off a drawing like that?'],
    ['a surname that opens the sentence', 'Lister could not organise a raffle.'],
    ['abuse between words of weak abuse', 'She is such an insufferable little woman.'],
    ['a word that points before the name', 'I have had that nutter Baines on the telephone.'],
    ['a sentence that says nothing else', 'Mr Dunn was there. Still a complete parasite.'],
    ['abuse after what stands between commas', 'Rex Dunn, our neighbour, is an ignoramus.'],
    ['an exclamation of abuse about anybody', 'I asked for it in May. What a pathetic, snivelling creature you are.'],
    ['whoever wrote it', 'I have read it. It was written by a cretin.'],
    ['a glorified clerk', 'You are nothing but a glorified filing clerk.'],
    ['a relation of the reader', 'You came on Monday. Your son is a thug.'],
    ['what somebody is who has a post and no name', 'The new technician is a moron.'],
    ['abuse with a little word before the noun', 'You are a two-faced little man.'],
  ])('is %s', (_, body) => {
    expect(attack(body)).toHaveLength(1);
  });

  it('names the person', () => {
    expect(attack('Rex Dunn is a liar.')[0]?.message).toContain('Rex Dunn');
  });

  it.each([
    ['a document', 'The draft is hopeless and the second table is worse.'],
    ['the writer', 'I am a fool, and sent you the wrong file.'],
    ['the writer at length', 'I am the blithering fool who took the key home.'],
    ['a thing that lies about', 'The bench is lying across the path.'],
    ['what a caller said', 'He called Mr Dunn "a brainless cow" and rang off.'],
    ['what is denied', 'Nobody says that Mr Dunn is lazy.'],
    ['somebody called Pratt', 'Dear Mrs Olusoga, dear Mr Pratt'],
    ['somebody who came yesterday', 'Councillor Tate dropped in yesterday to ask about the kiosk.'],
    ['somebody whose hobby has such a name', 'Mr Dunn is a dinosaur enthusiast and will open the exhibition.'],
    ['a nuisance', 'Such a nuisance, I have left the speech on the bus. Are you all right to print it?'],
    ['the writer, by a caller', 'Mr Dunn was there. I am a crook and an idiot, it seems.'],
  ])('is not abuse of %s', (_, body) => {
    expect(attack(body)).toEqual([]);
  });
});

describe('a threat', () => {
  const threat = (body: string, from = MEMBER, to = [HEAD]) => found('respect/bullying-or-threat', body, from, to);

  it.each([
    ['a job', 'Get it done or I will see to it that your contract is not renewed.'],
    ['a hint', 'Officers who crossed me have tended not to last. I keep a list.'],
    ['whom one knows', 'I have the Leader’s ear, and you have a fixed-term contract.'],
    ['a blow', 'Get it done or I will come round there and knock your block off.'],
    [
      'whoever would like to know',
      'I have a thick file on you, and it goes to the papers unless I have the names tonight.',
    ],
    ['what became of others', 'Remember what happened to the last man who told me that it could not be done.'],
    ['a condition that is denied', "If the hill isn't gritted tonight I'll finish you, Lister."],
    ['what is to be as one is told', "Do as you're told or there'll be consequences for you and your team."],
    ['a hint beside what is at stake', 'Your regrading comes up in May. It would be a pity if it went badly.'],
    [
      'the rest of a career',
      'Breathe a word of it and I will see that you spend the rest of your career counting bags.',
    ],
    ['what one is to be sorry for', 'I know which car is yours. Make me look small again and you will be sorry.'],
    ['a story', 'If you raise it I will see to it that the story about your expenses reaches the press.'],
    ['what the writer knows', 'I know what you did in Scarborough, and you will vote with me.'],
    ['what there will be to pay', "There'll be hell to pay if this gets out, Lister, and you'll be the one paying."],
    ['how long somebody will last', 'You won’t last five minutes here once I am Leader.'],
    ['what will be said of the reader', 'I have not made up my mind what to tell the panel about you.'],
  ])('is made with %s', (_, body) => {
    expect(threat(body)).toHaveLength(1);
  });

  it.each([
    ['the next step of the procedure', 'If I have no answer by Friday I shall raise it with the Chief Executive.'],
    ['a threat that is reported', 'The caller said "watch your back", and the police have been told.'],
    ['an appraisal to come', 'Your appraisal is on Tuesday at ten.'],
    ['a case before the court', 'Please drop the case before it gets to court. I will make him pay by the week.'],
    ['who will go over the accounts', 'I told them that somebody in your department will go over the accounts.'],
    ['what makes somebody sorry', 'You will be sorry to hear that the lift is out again.'],
    ['where something stands', 'The lamp is drawn on the wrong side of the path.'],
    ['a file that was read', 'I have read your file and it is very full.'],
    ['cuts that are planned', 'Four posts are at risk and consultation with the unions began on Monday.'],
  ])('is not %s', (_, body) => {
    expect(threat(body)).toEqual([]);
  });
});

describe('criticism that all members read', () => {
  const ALL = { name: 'All Councillors', email: 'allcouncillors@harbury.example' };
  const criticism = (body: string, to = [ALL]) => found('respect/public-criticism-of-officer', body, MEMBER, to);

  it('is found where the list of all councillors is written to', () => {
    expect(criticism('Hugh Lister has made a complete mess of this and fobbed us off with excuses.')).toHaveLength(1);
    expect(criticism('Hugh Lister has made a complete mess of this.', [HEAD])).toEqual([]);
    expect(criticism('Hugh Lister has made the arrangements for the fair.')).toEqual([]);
  });
});

describe('a colleague run down to a member', () => {
  const slight = (body: string, to = [MEMBER]) => found('respect/criticism-of-colleague', body, OFFICER, to);

  it.each([
    ['by name', 'Between ourselves, Rex means well but things get lost on his desk.'],
    ['as a team', 'Highways sat on this for five weeks, I am afraid.'],
    ['as gossip', 'A rumour, for what it is worth: one of the inspectors signs off visits he never made.'],
    [
      'by what is said of somebody',
      'I should mention that Councillor Tate is said to be getting free meals from the brewery.',
    ],
    ['as what is said to have been', 'Councillor Tate is said to have turned up smelling of drink.'],
    ['for an affair', 'They say that Rex is having an affair with one of his tenants.'],
    ['as drunk', 'Councillor Tate was tipsy at the almshouses again.'],
    ['whose the mistake was', "The mistake was Rex's. He does not check his figures."],
    ['for tears', 'Rex barges in without knocking, and he reduced a tenant to tears.'],
    ['who is a member', 'Councillor Tate had not read the papers, which is why the meeting went on so long.'],
  ])('is run down %s', (_, body) => {
    expect(slight(body)).not.toEqual([]);
  });

  it.each([
    ['the writer’s own mistake', 'The mistake was mine alone and I have corrected it.'],
    ['praise', 'Rex was a great help and found the error himself.'],
    [
      'those who fell asleep at a talk on bees',
      'The lounge is quiet: two of them fell asleep during the talk on bees.',
    ],
    ['a train', 'Rex was held up by a train and sent his apologies.'],
    ['a handover', 'Rex Dunn deals with this from Monday.'],
    ['an opinion', "Our inspector doesn't think that the footway is at risk."],
    ['a change of mind', 'The surveyor has changed his mind about the cladding and found missing barriers.'],
    ['a modest colleague', "Rex is one of the best we have, and it was typical of him that he didn't mention it."],
  ])('is not run down by %s', (_, body) => {
    expect(slight(body)).toEqual([]);
  });

  it('may be complained of to a manager', () => {
    expect(slight('Rex lost the form again and never answers.', [HEAD])).toEqual([]);
  });
});
