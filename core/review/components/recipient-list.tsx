import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { RecipientKind, RecipientView } from '../recipients.ts';
import { t, type WordKey } from '../words.ts';

export interface RecipientListProps<Who extends RecipientView = RecipientView> {
  readonly recipients: readonly Who[];
  /** What a surface shows with each of them besides, such as a way to put a wrong guess right. */
  readonly beside?: (person: Who) => ComponentChildren;
}

const ORDER = ['from', 'to', 'cc', 'bcc'] as const;

/** What people are called by what they are taken for. */
export const RECIPIENT_KIND: Readonly<Record<RecipientKind, WordKey>> = {
  member: 'review.recipient.member',
  officer: 'review.recipient.officer',
  press: 'review.recipient.press',
  'parish-council': 'review.recipient.parishCouncil',
  council: 'review.recipient.council',
  outside: 'review.recipient.outside',
  unknown: 'review.recipient.unknown',
};

/** Everybody in the headers and what Probity takes them to be, so that a wrong guess can be seen. */
export const RecipientList = <Who extends RecipientView>({ recipients, beside }: RecipientListProps<Who>) => {
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
                <Person key={`${person.name} ${person.email}`} person={person}>
                  {beside?.(person)}
                </Person>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
};

const Person = ({ person, children }: { person: RecipientView; children: ComponentChildren }) => (
  <dd class="person" data-kind={person.kind}>
    <span class="name">{person.name || person.email || t('review.noAddress')}</span>
    <span class="kind" title={person.kind === 'unknown' ? t('review.unknownRecipient') : undefined}>
      {t(RECIPIENT_KIND[person.kind])}
    </span>
    {person.role && <span class="role">{person.role}</span>}
    {person.name && <span class="address">{person.email || t('review.noAddress')}</span>}
    {children}
  </dd>
);
