import { useId } from 'preact/hooks';
import type { RecipientView } from '../recipients.ts';
import { ENGLISH, type Vocabulary } from '../vocabulary.ts';

export interface RecipientListProps {
  readonly recipients: readonly RecipientView[];
  readonly words?: Vocabulary;
}

const ORDER = ['from', 'to', 'cc', 'bcc'] as const;

/** Everybody in the headers and what Probity takes them to be, so that a wrong guess can be seen. */
export const RecipientList = ({ recipients, words = ENGLISH }: RecipientListProps) => {
  const id = useId();
  return (
    <section class="recipients" aria-labelledby={id}>
      <h2 id={id}>{words.recipients}</h2>
      {recipients.length === 0 && <p class="empty">{words.noRecipients}</p>}
      <dl>
        {ORDER.filter((field) => recipients.some((person) => person.field === field)).map((field) => (
          <div key={field} class="row">
            <dt>{words.field[field]}</dt>
            {recipients
              .filter((person) => person.field === field)
              .map((person) => (
                <Person key={`${person.name} ${person.email}`} person={person} words={words} />
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
};

const Person = ({ person, words }: { person: RecipientView; words: Vocabulary }) => (
  <dd class="person" data-kind={person.kind}>
    <span class="name">{person.name || person.email || words.noAddress}</span>
    <span class="kind" title={person.kind === 'unknown' ? words.unknownRecipient : undefined}>
      {words.recipientKind[person.kind]}
    </span>
    {person.role && <span class="role">{person.role}</span>}
    {person.name && <span class="address">{person.email || words.noAddress}</span>}
  </dd>
);
