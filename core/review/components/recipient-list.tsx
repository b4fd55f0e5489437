import { useId } from 'preact/hooks';
import type { RecipientKind, RecipientView } from '../recipients.ts';
import { t, type WordKey } from '../words.ts';

export interface RecipientListProps {
  readonly recipients: readonly RecipientView[];
}

const ORDER = ['from', 'to', 'cc', 'bcc'] as const;

const KIND: Readonly<Record<RecipientKind, WordKey>> = {
  member: 'review.recipient.member',
  officer: 'review.recipient.officer',
  press: 'review.recipient.press',
  'parish-council': 'review.recipient.parishCouncil',
  council: 'review.recipient.council',
  outside: 'review.recipient.outside',
  unknown: 'review.recipient.unknown',
};

/** Everybody in the headers and what Probity takes them to be, so that a wrong guess can be seen. */
export const RecipientList = ({ recipients }: RecipientListProps) => {
  const id = useId();
  return (
    <section class="recipients" aria-labelledby={id}>
      <h2 id={id}>{t('review.recipients')}</h2>
      {recipients.length === 0 && <p class="empty">{t('review.noRecipients')}</p>}
      <dl>
        {ORDER.filter((field) => recipients.some((person) => person.field === field)).map((field) => (
          <div key={field} class="row">
            <dt>{t(`review.field.${field}`)}</dt>
            {recipients
              .filter((person) => person.field === field)
              .map((person) => (
                <Person key={`${person.name} ${person.email}`} person={person} />
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
};

const Person = ({ person }: { person: RecipientView }) => (
  <dd class="person" data-kind={person.kind}>
    <span class="name">{person.name || person.email || t('review.noAddress')}</span>
    <span class="kind" title={person.kind === 'unknown' ? t('review.unknownRecipient') : undefined}>
      {t(KIND[person.kind])}
    </span>
    {person.role && <span class="role">{person.role}</span>}
    {person.name && <span class="address">{person.email || t('review.noAddress')}</span>}
  </dd>
);
