import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../../rules/example.ts';
import type { Fix } from '../../rules/finding.ts';
import type { FixRefusal } from '../apply-fix.ts';
import type { ReviewItem } from '../review.ts';
import { t } from '../words.ts';
import { ReasonForm } from './reason-form.tsx';

/**
 * What became of a fix in the editor: made, refused because the words changed, not taken by the editor, or made otherwise
 * than was meant. `select`: this editor replaces only what the writer has selected, and that is something else.
 */
export type FixResult = 'applied' | Extract<FixRefusal, 'changed'> | 'failed' | 'astray' | 'select';

/** What can be done about a finding; every surface gives its own. */
export interface FindingActions {
  /** Makes a fix in the draft, after verifying that the words still stand there. */
  readonly onFix: (item: ReviewItem, fix: Fix) => FixResult | Promise<FixResult>;
  /** Sets the finding aside for this draft; the reason is empty where none was typed. */
  readonly onDismiss: (item: ReviewItem, reason: string) => void;
  /** Writes the finding into the draft as a comment, where the surface has comments. */
  readonly onComment?: ((item: ReviewItem) => void) | undefined;
  /** More about the rule, where there is more. */
  readonly explain?: (item: ReviewItem) => Explanation | undefined;
}

export interface FindingDetailProps extends FindingActions {
  readonly item: ReviewItem;
  /** Shows the finding where it stands in the draft; left out where it is in view anyway. */
  readonly onJump?: ((item: ReviewItem) => void) | undefined;
}

/** The words a fix would put in, to copy when the editor does not take them. Empty for a fix of recipients. */
const replacementOf = (fix: Fix): string =>
  fix.edits.flatMap((edit) => ('replacement' in edit && edit.replacement ? [edit.replacement] : [])).join('\n');

const Examples = ({ title, examples }: { title: string; examples: Explanation['flagged'] }) =>
  examples.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul class="examples">
        {examples.map(({ text, because }) => (
          <li key={text}>
            <p class="sample">{text}</p>
            <p class="because">{because}</p>
          </li>
        ))}
      </ul>
    </>
  );

/** What, why and what to do about a finding, and the ways to deal with it: the inside of a card or of an open list item. */
export const FindingDetail = ({ item, onFix, onDismiss, onJump, onComment, explain }: FindingDetailProps) => {
  const id = useId();
  const { finding } = item;
  const [asking, setAsking] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const [outcome, setOutcome] = useState<{ text: string; copy?: string }>();
  const explained = explain?.(item);
  const explanation = explained && explained.flagged.length + explained.fine.length > 0 ? explained : undefined;
  const mustReason = finding.level === 'must';

  // the focus comes back from the reason to the button that asked for it
  const reasonButton = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asked.current && !asking) reasonButton.current?.focus();
    asked.current = asking;
  }, [asking]);

  const fixing = useRef(false);
  const runFix = async (fix: Fix): Promise<void> => {
    // the second press of a double click would find the first one's work half done
    if (fixing.current) return;
    fixing.current = true;
    let result: FixResult = 'astray';
    try {
      result = await onFix(item, fix);
    } catch {
      // how far it came nobody can tell, so the writer is asked to look
    }
    fixing.current = false;
    const copy = replacementOf(fix);
    if (result === 'applied') setOutcome({ text: t('review.fixApplied') });
    else if (result === 'changed') setOutcome({ text: t('review.fixTextChanged') });
    else if (result === 'astray') setOutcome({ text: t('review.fixAstray') });
    else if (result === 'select') setOutcome({ text: t('review.fixSelect', finding.quote), copy });
    else setOutcome(copy ? { text: t('review.fixFailed'), copy } : { text: t('review.fixFailed') });
  };
  const copyWords = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text: t('review.copied') });
    } catch {
      // a page without encryption has no clipboard, and a pane in a frame may be denied it
      setOutcome({ text: t('review.notCopied', text) });
    }
  };

  return (
    <div class="detail">
      <p class="what">{finding.message}</p>
      <h3>{t('review.instead')}</h3>
      <p>{finding.advice}</p>
      <h3>{t('review.why')}</h3>
      <p>{finding.why}</p>
      {finding.clauses.length > 0 && (
        <ul class="clauses" aria-label={t('review.source')}>
          {finding.clauses.map((clause) => (
            <li key={clause.citation}>{clause.citation}</li>
          ))}
        </ul>
      )}
      {unfolded && explanation && (
        <div class="explanation" id={`${id}-explanation`}>
          <Examples title={t('review.flaggedExamples')} examples={explanation.flagged} />
          <Examples title={t('review.fineExamples')} examples={explanation.fine} />
        </div>
      )}
      {finding.fixes.length > 0 && (
        <div class="buttons">
          {finding.fixes.map((fix, place) => (
            <button
              key={fix.label}
              type="button"
              class={place === 0 ? 'button primary' : 'button'}
              onClick={() => void runFix(fix)}
            >
              {fix.label}
            </button>
          ))}
        </div>
      )}
      <div role="status" class="outcome">
        {outcome && <p>{outcome.text}</p>}
      </div>
      {outcome?.copy && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => void copyWords(outcome.copy ?? '')}>
            {t('review.copyReplacement')}
          </button>
        </div>
      )}
      {asking ? (
        <ReasonForm onCancel={() => setAsking(false)} onDismiss={(reason) => onDismiss(item, reason)} />
      ) : (
        <div class="buttons quiet">
          {onJump && (
            <button type="button" class="button" onClick={() => onJump(item)}>
              {t('review.goTo')}
            </button>
          )}
          {!mustReason && (
            <button
              type="button"
              class="button"
              title={t('review.dismissHereMeaning')}
              onClick={() => onDismiss(item, '')}
            >
              {t('review.dismissHere')}
            </button>
          )}
          <button
            ref={reasonButton}
            type="button"
            class="button"
            title={mustReason ? t('review.mustNeedsReason') : t('review.dismissHereMeaning')}
            onClick={() => setAsking(true)}
          >
            {t('review.dismissWithReason')}
          </button>
          {onComment && (
            <button type="button" class="button" title={t('review.addCommentMeaning')} onClick={() => onComment(item)}>
              {t('review.addComment')}
            </button>
          )}
          {explanation && (
            <button
              type="button"
              class="button"
              aria-expanded={unfolded}
              aria-controls={unfolded ? `${id}-explanation` : undefined}
              onClick={() => setUnfolded(!unfolded)}
            >
              {unfolded ? t('review.hideExplanation') : t('review.explain')}
            </button>
          )}
        </div>
      )}
    </div>
  );
};
