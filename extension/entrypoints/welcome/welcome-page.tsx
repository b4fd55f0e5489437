import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../core/review/words.ts';
import { ProfileEditorLink, ProfileForm } from '../../components/profile-form.tsx';
import { ProtocolForm } from '../../components/protocol-form.tsx';
import { WriterForm } from '../../components/writer-form.tsx';
import { type Question, questionsUnder } from '../../lib/first-questions.ts';
import { type Policy, underPolicy } from '../../lib/policy.ts';
import type { Settings } from '../../lib/settings.ts';
import { Ready } from './ready.tsx';

export interface WelcomePageProps {
  readonly settings: Settings;
  /** What the administrator has laid down; what it settles is not asked. */
  readonly policy: Policy;
}

/** The first questions, one at a time, and then how to begin. */
export const WelcomePage = ({ settings, policy }: WelcomePageProps) => {
  const [answered, setAnswered] = useState<readonly Question[]>([]);
  const questions = questionsUnder(policy);
  const question = questions.find((one) => !answered.includes(one));
  const effective = underPolicy(settings, policy);
  const heading = useRef<HTMLHeadingElement>(null);
  // what was pressed has gone with its question, so the focus goes on to the next one
  useEffect(() => {
    if (answered.length > 0) heading.current?.focus();
  }, [question]);

  const next = () => question && setAnswered([...answered, question]);
  const back = answered.length > 0 ? () => setAnswered(answered.slice(0, -1)) : undefined;
  return (
    <>
      <h1>{t('productName')}</h1>
      {question ? (
        <>
          {!back && <p>{t('welcome.lead')}</p>}
          <section aria-labelledby="question">
            <p class="hint">{t('welcome.place', questions.indexOf(question) + 1, questions.length)}</p>
            <h2 id="question" ref={heading} tabIndex={-1}>
              {t(`welcome.${question}`)}
            </h2>
            <p>{t(`welcome.${question}Meaning`)}</p>
            {question === 'profile' && (
              <>
                <ProfileForm profile={settings.profile} />
                <ProfileEditorLink profile={settings.profile} inNewTab />
                <Steps back={back}>
                  <button type="button" onClick={next}>
                    {settings.profile ? t('welcome.next') : t('welcome.without')}
                  </button>
                </Steps>
              </>
            )}
            {question === 'protocol' && (
              <>
                <ProtocolForm profile={settings.profile} protocol={settings.protocol} />
                <Steps back={back}>
                  <button type="button" onClick={next}>
                    {t('welcome.next')}
                  </button>
                </Steps>
              </>
            )}
            {question === 'writer' && (
              <>
                <WriterForm
                  writer={settings.writer}
                  profile={effective.profile}
                  submit={t('welcome.finish')}
                  onSaved={next}
                />
                <Steps back={back}>
                  <button type="button" class="quiet" onClick={next}>
                    {t('welcome.later')}
                  </button>
                </Steps>
              </>
            )}
          </section>
        </>
      ) : (
        <section aria-labelledby="ready">
          <h2 id="ready" ref={heading} tabIndex={-1}>
            {t('welcome.ready')}
          </h2>
          <Ready settings={effective} />
        </section>
      )}
    </>
  );
};

interface StepsProps {
  readonly back: (() => void) | undefined;
  readonly children: ComponentChildren;
}

const Steps = ({ back, children }: StepsProps) => (
  <div class="buttons">
    {children}
    {back && (
      <button type="button" class="quiet" onClick={back}>
        {t('welcome.back')}
      </button>
    )}
  </div>
);
