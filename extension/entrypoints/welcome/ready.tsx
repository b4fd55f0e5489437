import { t } from '../../../core/review/words.ts';
import { protocolTitle } from '../../components/protocol-form.tsx';
import { roleTitle } from '../../components/writer-form.tsx';
import { councilOf, type Settings } from '../../lib/settings.ts';

/** What Probity goes by now, and where to begin. */
export const Ready = ({ settings }: { readonly settings: Settings }) => {
  const { profile, writer } = settings;
  const protocol = protocolTitle(councilOf(settings).protocol);
  return (
    <>
      <p>{profile ? t('welcome.goesByFor', protocol, profile.name) : t('welcome.goesBy', protocol)}</p>
      <p>{writer ? t('welcome.takesYouFor', writer.name, roleTitle(writer.role)) : t('welcome.doesNotKnowYou')}</p>
      <p>{t('welcome.how')}</p>
      <p>{t('sites.how')}</p>
      <div class="buttons">
        <a class="button" href="https://outlook.office.com/mail/">
          {t('welcome.outlook')}
        </a>
        <a class="button" href="https://mail.google.com/">
          {t('welcome.gmail')}
        </a>
        <a class="button quiet" href="/options.html">
          {t('welcome.options')}
        </a>
      </div>
    </>
  );
};
