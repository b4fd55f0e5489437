import { useId, useRef } from 'preact/hooks';
import type { Correspondent } from '../../core/draft/draft.ts';
import { readAddresses } from '../../core/formats/addresses.ts';

export interface RecipientFieldProps {
  readonly field: 'to' | 'cc' | 'bcc';
  readonly label: string;
  readonly people: readonly Correspondent[];
  readonly onChange: (people: readonly Correspondent[]) => void;
}

/** One header of a message: a chip for each recipient and a box to type the next. What is typed counts at once. */
export const RecipientField = ({ field, label, people, onChange }: RecipientFieldProps) => {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const commit = (): void => {
    const typed = readAddresses(box.current?.value ?? '');
    if (!box.current || typed.length === 0) return;
    box.current.value = '';
    onChange([...people, ...typed]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ',' || event.key === ';') {
      event.preventDefault();
      commit();
    } else if (event.key === 'Backspace' && box.current?.value === '') onChange(people.slice(0, -1));
  };
  return (
    <div class="row" data-field={field}>
      <label for={id}>{label}</label>
      <ul class="people">
        {people.map((person, place) => (
          <li key={`${place} ${person.name} ${person.email}`}>
            <span class="who">
              {person.name && <span class="name">{person.name} </span>}
              <span class="address">{person.email}</span>
            </span>
            <button
              type="button"
              class="remove"
              aria-label={`Remove ${person.name || person.email} from ${label}`}
              onClick={() => {
                onChange(people.filter((_, other) => other !== place));
                box.current?.focus();
              }}
            >
              <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
                <path d="M4 4l8 8m0-8l-8 8" />
              </svg>
            </button>
          </li>
        ))}
        <li class="type-in">
          <input id={id} ref={box} type="text" autocomplete="off" onKeyDown={onKeyDown} onBlur={commit} />
        </li>
      </ul>
    </div>
  );
};
