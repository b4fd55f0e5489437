import type { Nation } from '../council/council.ts';
import type { Level } from '../council/rule-setting.ts';
import type { Clause } from '../rules/finding.ts';

const law = (paragraph: string, citation: string): Clause => ({ protocol: 'law', paragraph, citation });

const INTEGRITY_AND_CONFIDENTIALITY = law('UK GDPR Art 5(1)(f)', 'UK GDPR, Article 5(1)(f)');

/**
 * Rules that bind every council whatever its protocol says. Source for bulk email: the Information Commissioner's
 * guidance on email and security, published on 30 August 2023.
 */
export const LAW_RULES: Readonly<Record<string, { readonly level: Level; readonly clauses: readonly Clause[] }>> = {
  'confidentiality/exposed-recipients': {
    level: 'should',
    clauses: [
      INTEGRITY_AND_CONFIDENTIALITY,
      law('ICO bulk email 2023', 'Information Commissioner’s guidance on email and security (30 August 2023)'),
    ],
  },
};

/** A provision, and the nations whose councils it binds, where it binds not all of them. */
interface Provision {
  readonly clause: Clause;
  readonly nations?: readonly Nation[];
}

const PARTY_PUBLICITY: Provision = {
  clause: law('LGA 1986 s.2', 'Local Government Act 1986, section 2'),
  nations: ['england', 'wales', 'scotland'],
};

const BEHIND: Readonly<Record<string, readonly Provision[]>> = {
  'publicity/party-political': [PARTY_PUBLICITY],
  'publicity/promotes-politician': [PARTY_PUBLICITY],
  'publicity/pre-election': [
    {
      clause: law(
        'Publicity Code 2011',
        'Code of Recommended Practice on Local Authority Publicity (2011), on care in periods of heightened sensitivity',
      ),
      nations: ['england'],
    },
    {
      clause: law(
        'Publicity Code Wales 2014',
        'Code of Recommended Practice on Local Authority Publicity in Wales (2014)',
      ),
      nations: ['wales'],
    },
  ],
  'confidentiality/exempt-information': [
    {
      clause: law('LGA 1972 Sch 12A Part 1', 'Local Government Act 1972, Schedule 12A, Part 1'),
      nations: ['england'],
    },
    { clause: law('LGA 1972 Sch 12A Part 4', 'Local Government Act 1972, Schedule 12A, Part 4'), nations: ['wales'] },
    {
      clause: law('LG(S)A 1973 Sch 7A', 'Local Government (Scotland) Act 1973, Schedule 7A, Part I'),
      nations: ['scotland'],
    },
  ],
  'confidentiality/personal-data': [{ clause: INTEGRITY_AND_CONFIDENTIALITY }],
  'decisions/predetermination': [
    { clause: law('Localism Act 2011 s.25', 'Localism Act 2011, section 25'), nations: ['england', 'wales'] },
  ],
};

/** The law of a nation that stands behind a rule of the protocols, cited after the protocol's own paragraphs. */
export const lawBehind = (rule: string, nation: Nation): readonly Clause[] =>
  (BEHIND[rule] ?? []).flatMap(({ clause, nations }) => (nations && !nations.includes(nation) ? [] : clause));
