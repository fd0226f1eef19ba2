import { useTranslation } from 'react-i18next';
import { locales } from '#kernel/locale.ts';
import { useChooseLocale } from '../session/session.ts';
import { isLocale } from '../text/language.ts';
import './locale-choice.css';

/** The languages, each named in itself. */
export function LocaleChoice() {
  const { t, i18n } = useTranslation();
  const choose = useChooseLocale();
  return (
    <select
      className="locale-choice"
      aria-label={t('common:language.choose')}
      value={i18n.language}
      onChange={event => {
        if (isLocale(event.target.value)) void choose(event.target.value);
      }}
    >
      {locales.map(locale => (
        <option key={locale} value={locale} lang={locale}>
          {t(`common:language.${locale.replace('-', '_').toLowerCase()}`)}
        </option>
      ))}
    </select>
  );
}
