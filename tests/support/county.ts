import { importCouncil } from '../../core/council/import/import-council.ts';
import { profileText } from '../../core/council/import/profile-text.ts';
import { stampOf } from '../../core/council/profile-stamp.ts';

/** As many as the largest counties have. */
export const COUNTY = { members: 90, officers: 8000 } as const;
const WARDS = 45;

const SYLLABLES =
  'hart moss lee low fen gill van pell price dun quay fol stub doy lock toll oak thwaite brand rah'.split(' ');
const TITLES = ['Social Worker', 'Planning Officer', 'Head of Parks', 'Refuse Loader', 'Team Manager', 'Solicitor'];
const PARTIES = ['Labour', 'Conservative', 'Liberal Democrat', 'Green', 'Independent'];

const syllable = (number: number): string => SYLLABLES[number % SYLLABLES.length] ?? '';
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const given = (at: number): string => capital(syllable(at)) + syllable(at >> 3);
const surname = (at: number): string => capital(syllable(Math.floor(at / 20))) + syllable(Math.floor(at / 400));

/** Entra's export of the county's officers, many of whom share given names, surnames and titles. */
export const countyOfficers = (): string => {
  const rows = Array.from({ length: COUNTY.officers }, (_, at) => {
    const email = `${given(at)}.${surname(at)}.${at}@county.example`.toLowerCase();
    const title = TITLES[at % TITLES.length];
    const name = `${given(at)} ${surname(at)}`;
    return [email, name, surname(at), email, given(at), title, `Team ${at % 200}`, 'True'].join(',');
  });
  const heading = 'userPrincipalName,displayName,surname,mail,givenName,jobTitle,department,accountEnabled';
  return [heading, ...rows].join('\n');
};

const countyMembers = (): object[] =>
  Array.from({ length: COUNTY.members }, (_, at) => ({
    name: `${capital(syllable(at * 7))} ${capital(syllable(at * 3))}son`,
    email: `cllr.${at}@county.example`,
    party: PARTIES[at % PARTIES.length],
    ward: `${capital(syllable(at % WARDS))} ${capital(syllable(Math.floor((at % WARDS) / 2)))}`,
    roles:
      at === 0 ? ['Leader of the Council'] : at < 10 ? [`Cabinet Member for ${capital(syllable(at))} Services`] : [],
  }));

/** The county's whole profile, as text of a file that bears its stamp. */
export const countyProfile = (): string => {
  const { council } = importCouncil([{ name: 'county.csv', text: countyOfficers() }], {
    councilName: 'County',
    protocol: 'dudley',
  });
  const members = countyMembers();
  const wards = [...new Set(members.map((member) => (member as { ward: string }).ward))];
  const profile = { ...council, wards, members };
  return profileText({ ...profile, stamp: stampOf(profile, '2026-03-02') });
};
