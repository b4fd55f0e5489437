import type { Level } from '../council/rule-setting.ts';
import type { Clause } from '../rules/finding.ts';

const law = (paragraph: string, citation: string): Clause => ({ protocol: 'law', paragraph, citation });

const INTEGRITY_AND_CONFIDENTIALITY = law('UK GDPR Art 5(1)(f)', 'UK GDPR, Article 5(1)(f)');
const PARTY_PUBLICITY = law('LGA 1986 s.2', 'Local Government Act 1986, section 2');

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

/** Law that stands behind a rule of the protocols, cited after the protocol's own paragraphs. */
export const LAW_BEHIND: Readonly<Record<string, readonly Clause[]>> = {
  'publicity/party-political': [PARTY_PUBLICITY],
  'publicity/promotes-politician': [PARTY_PUBLICITY],
  'publicity/pre-election': [
    law(
      'Publicity Code 2011',
      'Code of Recommended Practice on Local Authority Publicity (2011), on care in periods of heightened sensitivity',
    ),
  ],
  'confidentiality/exempt-information': [
    law('LGA 1972 Sch 12A Part 1', 'Local Government Act 1972, Schedule 12A, Part 1'),
  ],
  'confidentiality/personal-data': [INTEGRITY_AND_CONFIDENTIALITY],
  'decisions/predetermination': [law('Localism Act 2011 s.25', 'Localism Act 2011, section 25')],
};
