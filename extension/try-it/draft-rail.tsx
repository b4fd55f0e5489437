import { useId } from 'preact/hooks';
import { BLANKS, SAMPLES, type Sample } from './samples.ts';

export interface DraftRailProps {
  readonly chosen: string;
  readonly onChoose: (sample: Sample) => void;
}

const KIND_WORDS = { email: 'Email', letter: 'Letter', 'press-release': 'Press release' };

/** Drafts to start from: a list beside the page where there is room, a menu above it where there is not. */
export const DraftRail = ({ chosen, onChoose }: DraftRailProps) => {
  const id = useId();
  return (
    <nav class="rail" aria-label="Drafts to start from">
      <div class="rail-menu">
        <label for={id}>Draft</label>
        <select
          id={id}
          value={chosen}
          onChange={(event) => {
            const sample = [...BLANKS, ...SAMPLES].find((other) => other.id === event.currentTarget.value);
            if (sample) onChoose(sample);
          }}
        >
          <optgroup label="Start afresh">
            {BLANKS.map(({ id: value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </optgroup>
          <optgroup label="Samples">
            {SAMPLES.map(({ id: value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <div class="rail-list">
        <h2>Start afresh</h2>
        <ul class="afresh">
          {BLANKS.map((sample) => (
            <li key={sample.id}>
              <button type="button" aria-current={sample.id === chosen} onClick={() => onChoose(sample)}>
                {sample.title}
              </button>
            </li>
          ))}
        </ul>
        <h2>Samples</h2>
        <ul>
          {SAMPLES.map((sample) => (
            <li key={sample.id}>
              <button type="button" aria-current={sample.id === chosen} onClick={() => onChoose(sample)}>
                <span class="kind">{KIND_WORDS[sample.draft.kind]}</span>
                <span class="name">{sample.title}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
};
