import type { Council } from '../council/council.ts';
import type { Directory, MemberPerson, OfficerPerson } from '../council/directory.ts';
import { linesOf, type Part } from '../draft/parts.ts';

/** Who signs a letter, as its signature block says. */
export interface Signatory {
  readonly role: 'member' | 'officer' | 'unknown';
  readonly member?: MemberPerson;
  readonly officer?: OfficerPerson;
  /** Offsets of the block in the body, without outer white space. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What sort of letter it is. */
export interface LetterForm {
  readonly signatory: Signatory | undefined;
  /** The council's own headed paper: its name, or one of its offices, heads the letter. */
  readonly councilPaper: boolean;
  /** The writer's own paper: a member's name or home heads the letter. */
  readonly ownPaper: boolean;
  /** A party's paper. */
  readonly partyPaper: boolean;
  /** The Mayor's own paper. */
  readonly mayorsPaper: boolean;
  readonly toMinister: boolean;
  readonly toPress: boolean;
  /** Addressed to many: residents, neighbours, all occupiers, an open letter. */
  readonly toMany: boolean;
  /** Addressed to somebody in the council: a member or an officer. */
  readonly toInsider: MemberPerson | OfficerPerson | undefined;
  /** Addressed to the council itself. */
  readonly toCouncil: boolean;
}

const trimmed = (body: string, start: number, end: number): { start: number; end: number } => {
  const text = body.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: from + text.trim().length };
};

const MEMBER_WORDS =
  /\b(cllrs?|councillors?|leader of the (council|opposition)|cabinet member|executive member|portfolio holder|ward (member|councillor)|member for|mayor of|lord mayor|chair(man|woman)? of (the )?(overview|scrutiny|planning|licensing|council|audit|policy)|group leader)\b/i;
const OFFICER_WORDS =
  /\b(director|head of|chief executive|officer|manager|solicitor|surveyor|engineer|technician|clerk to the council|registrar)\b/i;

/** Reads the signature block: a line that names somebody of the directory, else what its words say. */
export const readSignatory = (body: string, parts: readonly Part[], directory: Directory): Signatory | undefined => {
  const part = parts.find(({ kind }) => kind === 'signature');
  if (!part) return undefined;
  const { start, end } = trimmed(body, part.start, part.end);
  const text = body.slice(start, end);
  if (!text) return undefined;
  const block = text.replace(/\r\n?/g, '\n').split(/\n\s*\n\s*\n|\n(?:enc|cc|copy to|encl)\b/i)[0] as string;
  const lines = linesOf(block).map(({ text: line }) => line.replace(/^(pp|p\.p\.|for and on behalf of)\s+/i, ''));
  let officer: OfficerPerson | undefined;
  let member: MemberPerson | undefined;
  const proxy = /^\s*(pp|p\.p\.)\s/im.test(block);
  for (const line of lines) {
    for (const written of [line, line.split(/,| \(|;| - /)[0] as string]) {
      const [person, another] = directory.named(written);
      if (!person || another) continue;
      if (person.kind === 'member') member ??= person;
      else officer ??= person;
    }
  }
  const role =
    member && (proxy || !officer)
      ? 'member'
      : officer
        ? 'officer'
        : MEMBER_WORDS.test(block)
          ? 'member'
          : OFFICER_WORDS.test(block)
            ? 'officer'
            : 'unknown';
  return {
    role,
    start,
    end,
    text,
    ...(role === 'member' && member ? { member } : {}),
    ...(role === 'officer' && officer ? { officer } : {}),
  };
};

/** Reads letterhead, addressee and signature of a letter. */
export const readLetterForm = (
  body: string,
  parts: readonly Part[],
  council: Council,
  directory: Directory,
): LetterForm => {
  const head = parts.find(({ kind }) => kind === 'letterhead');
  const headText = head ? body.slice(head.start, head.end) : '';
  const salutation = parts.find(({ kind }) => kind === 'salutation');
  const greeting = salutation ? body.slice(salutation.start, salutation.end).trim() : '';
  const lines = linesOf(headText).map(({ text }) => text);
  const date = lines.findIndex((line) =>
    /\b\d{1,2}(st|nd|rd|th)?( of)? (january|february|march|april|may|june|july|august|september|october|november|december)\b|^(date:? )?\d{1,2}([/.-])\d{1,2}\5(\d\d){1,2}$/i.test(
      line,
    ),
  );
  const own = lines.slice(0, date < 0 ? 3 : date).filter(Boolean);
  const addressee = lines.slice(date < 0 ? Math.min(own.length, 3) : date + 1).filter(Boolean);
  const first = (own[0] ?? '').toLowerCase();
  const councilName = council.name.toLowerCase();
  const short = councilName.split(' ')[0] as string;
  const writersName =
    /^(from )?(cllr|councillor|coun\.?)\b/i.test(own[0] ?? '') ||
    directory.named((own[0] ?? '').split(',')[0] as string).some(({ kind }) => kind === 'member');
  const party = own.some(
    (line) =>
      /\b(labour|conservative|liberal democrats?|green|reform uk|independents?|residents'? association)\b.{0,24}\b(party|group|association|branch|councillors?)?/i.test(
        line,
      ) &&
      !/council\b/i.test(line.replace(/councillors?/gi, '')) &&
      /\b(party|group|association|branch|liberal democrats?|reform uk|conservatives)\b/i.test(line),
  );
  const mayors = own.some((line) =>
    /\bmayor'?’?s? parlour\b|^(from )?the (lord )?mayor( of)?\b|^office of the mayor\b/i.test(line),
  );
  const councilPaper =
    !writersName &&
    (first.includes(councilName) ||
      own.slice(0, 3).some((line) => line.toLowerCase().includes(councilName)) ||
      /^(office of the|cabinet member)/i.test(first) ||
      (first.includes(short) && /\bcouncil\b/.test(first)));
  const target = addressee.join('\n');
  const person =
    addressee.find(
      (line) => !/^(our|your) ref\b|^ref\b|^by (email|hand|post)\b|^(private|strictly|personal)\b|^to:?$/i.test(line),
    ) ?? '';
  const [named] = directory.named((person.split(',')[0] as string).replace(/^to:?\s+/i, ''));
  // A letter without an addressee is written to whom it greets.
  const [greeted] = addressee.length === 0 ? directory.named(greeting.replace(/^dear\s+|[,:]$/gi, '')) : [];
  const insider =
    named ??
    greeted ??
    (/\bthe (right )?worshipful the mayor\b|^the mayor\b|^mayor of\b/i.test(person) ? directory.mayor : undefined);
  return {
    signatory: readSignatory(body, parts, directory),
    councilPaper,
    ownPaper: writersName,
    partyPaper: party && !councilPaper,
    mayorsPaper: mayors,
    toMinister:
      /\b(minister|secretary of state|rt\.? hon|right honourable|chancellor of the exchequer|mp\b|member of parliament|department for|ministry of)/i.test(
        target,
      ) || /^dear (minister|secretary of state|prime minister|chancellor)/i.test(greeting),
    toPress:
      /\b(editor|gazette|newsdesk|letters? page|herald|chronicle|newspaper|radio)\b/i.test(target) ||
      /^(dear |sir\b)?(the )?editor\b|^sir,?$|^dear editor/i.test(greeting) ||
      /\bletters? (page|to the editor)\b/i.test(headText),
    toMany:
      /\b(residents?|occupiers?|neighbours?|tenants|householders|everyone|all |open letter|parents|traders|members of|plotholders?|customers)\b/i.test(
        addressee.slice(0, 3).join(' '),
      ) ||
      /^dear (?!sir|madam|mr|mrs|ms|miss|dr|cllr|councillor)[a-z]/.test(greeting) ||
      /^(dear|to) (all|residents?|neighbours?|tenants?|friends?|everyone|householder|parents?|trader|plotholders?|voter|constituents?)/i.test(
        greeting,
      ) ||
      /\bopen letter\b/i.test(headText),
    toInsider: insider,
    toCouncil: target.toLowerCase().includes(councilName),
  };
};
