import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Labelled {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value, said while it is being typed. */
  readonly problem?: string | undefined;
}

interface FieldFrameProps extends Labelled {
  readonly children: (ids: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
  }) => ComponentChildren;
}

const FieldFrame = ({ label, hint, problem, children }: FieldFrameProps) => {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined })}
      {problem && (
        <p class="error" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
};

export interface TextFieldProps extends Labelled {
  readonly value: string;
  readonly type?: 'text' | 'email' | 'date' | 'search';
  /** Values to choose from, which do not keep anybody from typing another. */
  readonly suggestions?: readonly string[];
  readonly onChange: (value: string) => void;
}

/** A line of text with its label, what is expected, and what is wrong with it as it stands. */
export const TextField = ({ label, hint, problem, value, type = 'text', suggestions, onChange }: TextFieldProps) => (
  <FieldFrame label={label} hint={hint} problem={problem}>
    {(ids) => (
      <>
        <input
          {...ids}
          // the browser's own check of addresses would speak before ours, and differently
          type={type === 'email' ? 'text' : type}
          inputMode={type === 'email' ? 'email' : undefined}
          value={value}
          autocomplete="off"
          aria-invalid={problem !== undefined}
          list={suggestions && `${ids.id}-list`}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        {suggestions && (
          <datalist id={`${ids.id}-list`}>
            {suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
        )}
      </>
    )}
  </FieldFrame>
);

export interface ChoiceProps extends Labelled {
  readonly value: string;
  /** Values with their words. */
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

/** One of a few values. */
export const Choice = ({ label, hint, problem, value, choices, onChange }: ChoiceProps) => (
  <FieldFrame label={label} hint={hint} problem={problem}>
    {(ids) => (
      <select
        {...ids}
        value={value}
        aria-invalid={problem !== undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    )}
  </FieldFrame>
);

export interface LinesProps extends Labelled {
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A list of short texts, one a line. Empty lines stay while somebody types, and do not count. */
export const Lines = ({ label, hint, problem, lines, onChange }: LinesProps) => {
  const [typed, setTyped] = useState('');
  const written = lines.join('\n');
  return (
    <FieldFrame label={label} hint={hint} problem={problem}>
      {(ids) => (
        <textarea
          {...ids}
          rows={Math.min(12, Math.max(3, lines.length + 1))}
          aria-invalid={problem !== undefined}
          value={linesOf(typed).join('\n') === written ? typed : written}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            onChange(linesOf(event.currentTarget.value));
          }}
        />
      )}
    </FieldFrame>
  );
};

export interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export const Tick = ({ label, checked, onChange }: TickProps) => (
  <label class="tick-line">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);
