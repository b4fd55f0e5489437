import { useMemo, useState } from 'preact/hooks';
import { preElectionPeriodOn } from '../../core/council/pre-election-period.ts';
import type { Council } from '../../core/index.ts';
import { protocolOf } from '../../core/protocols/index.ts';
import { t } from '../../core/review/words.ts';
import { today } from '../lib/today.ts';
import { councilFor } from './councils.ts';
import { DocumentForm } from './document-form.tsx';
import { DraftRail } from './draft-rail.tsx';
import { EmailForm } from './email-form.tsx';
import { OWN_COUNCIL, readOwnCouncil } from './own-council.ts';
import { BLANKS, SAMPLES, type Sample } from './samples.ts';
import { Sent } from './sent.tsx';
import { type Settings, SettingsBar } from './settings-bar.tsx';
import { SidePanel } from './side-panel.tsx';
import { TopBar } from './top-bar.tsx';
import { useProbity } from './use-probity.ts';
import { ANY_MEMBER, ANY_OFFICER, type Writer, writersOf } from './writers.ts';

const longDay = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const whatTheDayMeans = (council: Council, settings: Settings): string => {
  if (council.elections.length === 0) return 'No election is known.';
  const { facts } = protocolOf(settings.protocol);
  const period = preElectionPeriodOn(council, settings.date, facts);
  return period ? `Pre-election period, until ${longDay(period.ends)}` : 'Outside the pre-election period';
};

/** Who wrote a sample, among those whom the page offers. */
const writerOf = ({ draft }: Sample, writers: readonly Writer[], before: Writer): Writer => {
  if (draft.kind === 'email') {
    const { email } = draft.from;
    return (email && writers.find((writer) => writer.identity.email === email)) || before;
  }
  return draft.author.role === 'member' ? ANY_MEMBER : ANY_OFFICER;
};

const FIRST = SAMPLES[0] as Sample;
const BLANK = BLANKS[0] as Sample;

/** The page: what to check by, drafts to start from, the draft being written, and what was found in it. */
export const App = () => {
  const [own] = useState(readOwnCouncil);
  const ownFirst = own && location.hash === OWN_COUNCIL ? own : undefined;
  const [start, setStart] = useState({ sample: ownFirst ? BLANK : FIRST, round: 0 });
  const [sent, setSent] = useState(false);
  const [settings, setSettings] = useState<Settings>(() =>
    ownFirst
      ? {
          council: 'own',
          protocol: ownFirst.protocol,
          writer: ANY_MEMBER,
          date: today(),
        }
      : {
          council: 'example',
          protocol: 'dudley',
          writer: writerOf(FIRST, writersOf(councilFor('example', 'dudley')), ANY_OFFICER),
          date: FIRST.draft.date.slice(0, 10),
        },
  );
  const council = useMemo(
    () => councilFor(settings.council, settings.protocol, own),
    [settings.council, settings.protocol, own],
  );
  const writers = writersOf(council);
  const { checked, probity } = useProbity(council, settings);
  const { draft } = start.sample;

  const choose = (sample: Sample): void => {
    setSent(false);
    setStart({ sample, round: start.round + 1 });
    const date = sample.shows.length > 0 || sample.about ? sample.draft.date.slice(0, 10) : settings.date;
    setSettings({ ...settings, date, writer: writerOf(sample, writers, settings.writer) });
  };
  const change = (changed: Partial<Settings>): void => {
    const next = { ...settings, ...changed };
    // a council's own profile says which protocol it goes by
    if (changed.council === 'own' && own) next.protocol = own.protocol;
    const known = writersOf(councilFor(next.council, next.protocol, own));
    const stays = known.some((writer) => writer.id === next.writer.id);
    setSettings(stays ? next : { ...next, writer: next.writer.role === 'member' ? ANY_MEMBER : ANY_OFFICER });
  };
  const send = (event: Event): void => {
    event.preventDefault();
    setSent(true);
  };
  const form = { writer: settings.writer, onSend: send };

  return (
    <>
      <TopBar>
        <p>
          Write as you would, or start from a sample. What goes against the council’s protocol is marked as you type.
          Nothing you write leaves this computer. <a href="./council.html">{t('council.title')}</a>
        </p>
      </TopBar>
      <SettingsBar
        settings={settings}
        own={own}
        writers={writers}
        dateMeans={whatTheDayMeans(council, settings)}
        onChange={change}
      />
      <div class="columns">
        <DraftRail chosen={start.sample.id} onChoose={choose} />
        <main>
          <div class="about">
            <p>{start.sample.about}</p>
          </div>
          {sent ? (
            <Sent onAgain={() => choose(start.sample)} />
          ) : draft.kind === 'email' ? (
            <EmailForm key={start.round} draft={draft} {...form} />
          ) : (
            <DocumentForm key={start.round} draft={draft} {...form} />
          )}
          <p class="keys">
            <kbd>F8</kbd> goes to the next finding, <kbd>Shift</kbd> <kbd>F8</kbd> to the one before, <kbd>Esc</kbd>{' '}
            back to the text.
          </p>
        </main>
        <aside aria-label="Review">
          {checked && probity && !sent && (
            <SidePanel key={start.round} checked={checked} probity={probity} council={council} />
          )}
        </aside>
      </div>
    </>
  );
};
