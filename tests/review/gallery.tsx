import {
  FindingCard,
  type FindingCardProps,
  FindingList,
  type FindingListProps,
  mount,
  PreSendDialog,
  RecipientList,
  type Theme,
} from '../../core/review/components/index.ts';
import { dismiss, type RecipientView, reviewDraft, sendVerdict, undoDismissal } from '../../core/review/index.ts';
import english from '../../core/review/locales/en.json' with { type: 'json' };
import { speakFrom, wordsOf } from '../../core/review/words.ts';
import { SAMPLE_DRAFT, SAMPLE_FINDINGS } from './sample-review.ts';

speakFrom(wordsOf(english));

/** Puts one component, by name, in a shadow root of the page, for browsers to test and people to look at. */
const query = new URLSearchParams(location.search);
const theme = (query.get('theme') ?? 'auto') as Theme;
const root = (document.getElementById('root') as HTMLElement).attachShadow({ mode: 'open' });
const told: string[] = [];
Object.assign(window, { told });
const tell = (what: string) => (): void => {
  told.push(what);
};

const whole = reviewDraft(SAMPLE_DRAFT, SAMPLE_FINDINGS);
const first = whole.open.find((item) => item.finding.level === 'must' && item.finding.field === 'body');
const actions: Pick<FindingCardProps, 'onFix' | 'onDismiss' | 'explain'> = {
  onFix: () => (query.has('refuse') ? 'failed' : 'applied'),
  onDismiss: tell('dismiss'),
  explain: (item) => ({
    rule: item.finding.rule,
    flagged: [{ text: 'Marcus Bell has let this town down.', because: 'It blames him where the press can read it.' }],
    fine: [{ text: 'I disagree with the report’s second conclusion.', because: 'It is about the report.' }],
  }),
};
const people: RecipientView[] = [
  {
    field: 'from',
    name: 'Cllr Gareth Lowe',
    email: 'gareth.lowe@wexcombe.example',
    kind: 'member',
    role: 'Leader of the Opposition',
  },
  { field: 'to', name: 'Helen Marsh', email: 'helen.marsh@wexcombe.example', kind: 'officer', role: 'Chief Executive' },
  { field: 'to', name: 'News desk', email: 'news@wexcombegazette.example', kind: 'press', role: 'Wexcombe Gazette' },
  { field: 'cc', name: 'Sam', email: '', kind: 'unknown', role: '' },
];

const show: Record<string, () => void> = {
  card() {
    const anchor = document.getElementById('mark') as HTMLElement;
    const item = first ?? whole.open[0];
    if (!item) return;
    const card = mount<FindingCardProps>(
      root,
      FindingCard,
      {
        ...actions,
        item,
        anchor,
        takeFocus: true,
        position: { place: 2, total: 4 },
        onPrevious: tell('previous'),
        onNext: tell('next'),
        onClose: () => {
          told.push('close');
          card.unmount();
        },
      },
      { theme },
    );
  },
  list() {
    const item = whole.open[0];
    let dismissals = item ? dismiss([], item, 'She asked for it') : [];
    const reviewed = () => reviewDraft(SAMPLE_DRAFT, SAMPLE_FINDINGS, dismissals);
    let props: FindingListProps = {
      ...actions,
      review: reviewed(),
      selected: first?.id,
      onSelect: (opened) => change({ selected: opened?.id }),
      onJump: tell('jump'),
      onDismiss(gone, reason) {
        dismissals = dismiss(dismissals, gone, reason);
        change({ review: reviewed() });
      },
      onUndo(back) {
        dismissals = undoDismissal(dismissals, back);
        change({ review: reviewed() });
      },
      onFilter: (filter) => change({ filter }),
      notChecked: ['Quoted messages below yours are not checked.'],
    };
    const list = mount(root, FindingList, props, { theme });
    const change = (changed: Partial<FindingListProps>): void => {
      props = { ...props, ...changed };
      list.update(props);
    };
  },
  empty() {
    mount(
      root,
      FindingList,
      {
        ...actions,
        review: reviewDraft(SAMPLE_DRAFT, []),
        onSelect: tell('select'),
        onJump: tell('jump'),
        onUndo: tell('undo'),
      },
      { theme },
    );
  },
  'pre-send'() {
    const dialog = mount(
      root,
      PreSendDialog,
      {
        verdict: sendVerdict(whole),
        onBack: () => {
          told.push('back');
          dialog.unmount();
        },
        onSend: (reason: string) => told.push(`send: ${reason}`),
        onJump: tell('jump'),
      },
      { theme },
    );
  },
  recipients() {
    mount(root, RecipientList, { recipients: people }, { theme });
  },
};
show[query.get('show') ?? 'list']?.();
