import { placeText, type Question, type Settlement } from '../../core/council/import/found.ts';
import { LEFT_OPEN, settlementKey } from '../../core/council/import/settlement.ts';
import type { Council } from '../../core/index.ts';
import { t, tCount } from '../../core/review/words.ts';
import { Choice, TextField } from './controls.tsx';
import { ShortList } from './short-list.tsx';
import { gradeChoices } from './vocabulary.ts';

export interface SettlementFieldProps {
  readonly settlement: Settlement;
  readonly answer: string;
  readonly wards: readonly string[];
  readonly onAnswer: (answer: string) => void;
}

const kindWords = (kind: string): string => t(kind === 'member' ? 'council.person.member' : 'council.person.officer');

/** The answers that a settlement takes, in words; nothing where any text will do. */
const choicesOf = (settlement: Settlement): readonly (readonly [string, string])[] => {
  switch (settlement.ask) {
    case 'grade':
      return gradeChoices();
    case 'domain':
      return [['own', t('council.question.ownDomain')]];
    case 'owner':
      return settlement.people.map(({ name }) => [name, name] as const);
    case 'one-person':
      return [
        ['different', t('council.question.different')],
        ...settlement.people.map(
          ({ kind, email }) => [email, t('council.question.keep', kindWords(kind), email)] as const,
        ),
      ];
    case 'kind':
      return [
        ['member', t('council.person.member')],
        ['officer', t('council.person.officer')],
      ];
    case 'field':
      return settlement.choices.map((choice) => [choice, choice] as const);
  }
};

const labelOf = (settlement: Settlement): string => {
  switch (settlement.ask) {
    case 'grade':
      return tCount('council.question.title', settlement.people, settlement.title);
    case 'domain':
      return tCount('council.question.domain', settlement.people, settlement.domain);
    case 'owner':
      return settlement.email;
    case 'one-person':
      return settlement.people[0]?.name ?? '';
    case 'kind':
      return settlement.who.name;
    case 'field':
      return t('council.question.field', settlement.who.name, t(`council.person.${settlement.field}`));
  }
};

const SettlementField = ({ settlement, answer, wards, onAnswer }: SettlementFieldProps) => {
  const choices = choicesOf(settlement);
  const label = labelOf(settlement);
  if (choices.length > 0)
    return (
      <Choice
        label={label}
        value={answer}
        choices={[[LEFT_OPEN, t('council.question.open')], ...choices]}
        onChange={onAnswer}
      />
    );
  const ward = settlement.ask === 'field' && settlement.field === 'ward';
  return <TextField label={label} value={answer} {...(ward && { suggestions: wards })} onChange={onAnswer} />;
};

const MOST_PLACES = 3;

export interface ImportQuestionsProps {
  readonly questions: readonly Question[];
  readonly answers: ReadonlyMap<string, string>;
  readonly profile: Council;
  readonly onAnswer: (key: string, answer: string) => void;
}

/** What the files do not settle, each with the choices that do. What is left open stays as the question says. */
export const ImportQuestions = ({ questions, answers, profile, onAnswer }: ImportQuestionsProps) => (
  <ol class="questions">
    {questions.map((question) => {
      const { kind, text, about, places, settlements } = question;
      return (
        <li key={`${kind} ${text}`}>
          <p>{text}</p>
          {places.length > 0 && (
            <p class="hint">
              {places.slice(0, MOST_PLACES).map(placeText).join('; ')}
              {places.length > MOST_PLACES && '; …'}
            </p>
          )}
          {settlements.length > 0 ? (
            <ShortList items={settlements}>
              {(settlement) => {
                const key = settlementKey(settlement);
                return (
                  <SettlementField
                    settlement={settlement}
                    answer={answers.get(key) ?? LEFT_OPEN}
                    wards={profile.wards}
                    onAnswer={(answer) => onAnswer(key, answer)}
                  />
                );
              }}
            </ShortList>
          ) : (
            <ShortList items={about}>{(item) => item}</ShortList>
          )}
        </li>
      );
    })}
  </ol>
);
