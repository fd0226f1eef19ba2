import { useTranslation } from 'react-i18next';
import type { FormKind } from '#contract/form.ts';
import { Empty } from '../notices/states.tsx';
import { PaperLink } from './paper-link.tsx';

interface KindChoiceProps {
  readonly kinds: readonly FormKind[];
  readonly onChoose: (form: string) => void;
}

/** The forms that the reader may fill in. */
export function KindChoice({ kinds, onChoose }: KindChoiceProps) {
  const { t } = useTranslation();
  const mine = kinds.filter(({ isMine }) => isMine);
  if (kinds.length > 0 && mine.length === 0) return <Empty title={t('forms:none_mine')} />;
  if (mine.length === 0) {
    return (
      <Empty title={t('forms:none_declared')}>
        <p className="quiet">{t('forms:none_declared_hint')}</p>
      </Empty>
    );
  }
  return (
    <ul className="form-kinds">
      {mine.map(({ form, title, fields, chain }) => (
        <li key={form}>
          <button type="button" onClick={() => onChoose(form)}>
            <strong>{title}</strong>
            <span className="quiet">{fields.map(({ label }) => label).join(' · ')}</span>
            <span className="quiet">
              {chain.length === 0
                ? t('forms:chain_none')
                : chain
                    .map(({ roles }) => roles.map(role => t(`common:role.${role}`)).join(' · '))
                    .join(' → ')}
            </span>
          </button>
          <PaperLink path={`/form-kinds/${form}/paper`} kind="plain">
            {t('forms:action.print_blank')}
          </PaperLink>
        </li>
      ))}
    </ul>
  );
}
