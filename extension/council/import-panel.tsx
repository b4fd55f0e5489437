import { useEffect, useId, useState } from 'preact/hooks';
import type { ImportFile } from '../../core/council/import/found.ts';
import { settleAll } from '../../core/council/import/settlement.ts';
import type { Council } from '../../core/index.ts';
import { t, tCount } from '../../core/review/words.ts';
import { ColumnMapper } from './column-mapper.tsx';
import { TextField, Tick } from './controls.tsx';
import type { Edit } from './edit.ts';
import { readText } from './files.ts';
import { ImportQuestions } from './import-questions.tsx';
import { FileSummary, ImportChanges } from './import-report.tsx';
import { ProtocolChoice } from './rules-panel.tsx';
import { type ImportOutcome, runImport } from './run-import.ts';

/** Milliseconds between the last change and the import's being worked out anew. */
const SOON = 150;

interface GivenFile extends ImportFile {
  readonly guessed: boolean;
}

/** Files with those that came later: the same one once, and two of one name told apart, since reports call them by it. */
const withMore = (files: readonly GivenFile[], more: readonly GivenFile[]): readonly GivenFile[] => {
  const all = [...files];
  for (const file of more) {
    if (all.some(({ text }) => text === file.text)) continue;
    let { name } = file;
    for (let number = 2; all.some((other) => other.name === name); number++) name = `${file.name} (${number})`;
    all.push({ ...file, name });
  }
  return all;
};

/** An import on its way: it stays while somebody looks at another part of the profile. */
export interface ImportWork {
  readonly files: readonly GivenFile[];
  readonly removeGone: boolean;
  /** To open questions, by settlement. */
  readonly answers: ReadonlyMap<string, string>;
}

export const NO_IMPORT: ImportWork = { files: [], removeGone: false, answers: new Map() };

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
}

const FileDrop = ({ onFiles }: FileDropProps) => {
  const id = useId();
  return (
    <div class="drop">
      <label for={id}>{t('council.import.choose')}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('council.import.chooseHint')}
      </p>
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
};

interface OutcomeProps {
  readonly outcome: ImportOutcome;
  /** Whether it was worked out from the profile and the files as they are now. */
  readonly current: boolean;
  readonly work: ImportWork;
  readonly onMap: (file: string, columns: ReadonlyMap<string, string>) => void;
  readonly onAnswer: (key: string, answer: string) => void;
  readonly onApply: (council: Council) => void;
}

const Preview = ({ outcome, current, work: { files, answers }, onMap, onAnswer, onApply }: OutcomeProps) => {
  if (!('report' in outcome)) {
    const file = files.find(({ name }) => name === outcome.file);
    return (
      <div role="alert" class="notice wrong">
        <p>
          <strong>{t('council.import.cannotRead')}</strong> {outcome.reason}
        </p>
        {outcome.remedy === 'council-name' && <p>{t('council.import.nameFirst')}</p>}
        {outcome.remedy === 'columns' && file && (
          <ColumnMapper key={file.name} file={file} onMap={(columns) => onMap(file.name, columns)} />
        )}
      </div>
    );
  }
  const { files: readings, changes, questions, council } = outcome.report;
  // a name and protocol are asked for above
  const open = questions.filter(({ kind }) => kind !== 'council-name' && kind !== 'protocol');
  return (
    <>
      <h4>{t('council.import.understood')}</h4>
      <ul class="bodies">
        {readings.map((reading) => (
          <FileSummary key={reading.file} reading={reading} />
        ))}
      </ul>
      <h4>{t('council.import.changes')}</h4>
      <ImportChanges changes={changes} />
      {open.length > 0 && (
        <>
          <h4>{tCount('council.import.questions', open.length)}</h4>
          <p class="hint">{t('council.import.questionsHint')}</p>
          <ImportQuestions questions={open} answers={answers} profile={council} onAnswer={onAnswer} />
        </>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={!current}
          onClick={() => onApply(settleAll(council, open, answers))}
        >
          {t('council.import.apply')}
        </button>
      </div>
    </>
  );
};

export interface ImportPanelProps {
  readonly profile: Council;
  readonly edit: Edit;
  readonly today: string;
  readonly work: ImportWork;
  readonly onWork: (change: (before: ImportWork) => ImportWork) => void;
  /** Opens a text as a profile, if it is one. */
  readonly onProfile: (name: string, text: string) => void;
  /** Called when an import has been taken into the profile. */
  readonly onTaken: () => void;
}

const isProfile = (text: string): boolean => /^\s*\{/.test(text) && /"protocol"\s*:/.test(text);

/** Files that the council has, what they would make of the profile, and the choice to take it. */
export const ImportPanel = ({ profile, edit, today, work, onWork, onProfile, onTaken }: ImportPanelProps) => {
  const { files, removeGone } = work;
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<
    Omit<ImportWork, 'answers'> & { readonly of: Council; readonly made: ImportOutcome }
  >();
  const setFiles = (change: (before: ImportWork['files']) => ImportWork['files']): void =>
    onWork((before) => ({ ...before, files: change(before.files) }));
  useEffect(() => {
    if (files.length === 0) {
      setOutcome(undefined);
      return undefined;
    }
    // thousands of rows take a moment, and nobody should wait for it at every letter of the council's name
    const later = setTimeout(
      () => setOutcome({ files, removeGone, of: profile, made: runImport(profile, files, { removeGone, today }) }),
      SOON,
    );
    return () => clearTimeout(later);
  }, [files, profile, removeGone, today]);
  const take = async (given: readonly File[]): Promise<void> => {
    const read = await Promise.all(given.map(readText));
    setProblems(read.flatMap((file) => ('problem' in file ? [file.problem] : [])));
    const texts = read.flatMap((file) => ('text' in file ? [file] : []));
    for (const { name, text } of texts.filter(({ text: each }) => isProfile(each))) onProfile(name, text);
    setFiles((before) =>
      withMore(
        before,
        texts.filter(({ text }) => !isProfile(text)),
      ),
    );
  };
  return (
    <section class="block">
      <h3>{t('council.import.title')}</h3>
      <p>{t('council.import.intro')}</p>
      <div class="pair">
        <TextField
          label={t('council.name')}
          value={profile.name}
          onChange={(name) => edit((council) => ({ ...council, name }), 'name')}
        />
        <ProtocolChoice profile={profile} edit={edit} />
      </div>
      <FileDrop onFiles={(given) => void take(given)} />
      {problems.length > 0 && (
        <div role="alert" class="notice wrong">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      {files.length > 0 && (
        <ul class="given">
          {files.map((file) => (
            <li key={file.name}>
              <span>{file.name}</span>
              {file.guessed && <span class="hint">{t('council.import.guessed')}</span>}
              <button
                type="button"
                class="button"
                onClick={() => setFiles((before) => before.filter(({ name }) => name !== file.name))}
              >
                {t('council.import.putBack')} <span class="hidden">{file.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {outcome && (
        <>
          <Tick
            label={t('council.import.removeGone')}
            checked={removeGone}
            onChange={(on) => onWork((before) => ({ ...before, removeGone: on }))}
          />
          <Preview
            outcome={outcome.made}
            current={outcome.of === profile && outcome.files === files && outcome.removeGone === removeGone}
            work={work}
            onMap={(name, columns) =>
              setFiles((before) => before.map((file) => (file.name === name ? { ...file, columns } : file)))
            }
            onAnswer={(key, answer) =>
              onWork((before) => ({ ...before, answers: new Map(before.answers).set(key, answer) }))
            }
            onApply={(council) => {
              edit(() => council);
              onWork(() => NO_IMPORT);
              onTaken();
            }}
          />
        </>
      )}
    </section>
  );
};
