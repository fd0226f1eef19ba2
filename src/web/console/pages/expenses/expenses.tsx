import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Advances } from './advances.tsx';
import { ClaimsOfMonth } from './claims-of-month.tsx';

const kinds = ['claims', 'advances'] as const;

/** What engineers claim, and what they were advanced. */
export function Page() {
  const { t } = useTranslation();
  const mayReadAdvances = useMay()('cash_advance.read');
  const [{ which }, change] = useAddress({ which: 'claims' });
  const shown = mayReadAdvances && which === 'advances' ? 'advances' : 'claims';
  return (
    <>
      <PageHead
        title={t('expense:desk.title')}
        below={t(shown === 'claims' ? 'expense:desk.below' : 'expense:advance.below')}
      >
        {mayReadAdvances ? (
          <Segments
            label={t('expense:advance.which')}
            value={shown}
            options={kinds.map(value => ({ value, label: t(`expense:advance.tab.${value}`) }))}
            onChange={value => void change({ which: value })}
          />
        ) : null}
      </PageHead>
      {shown === 'advances' ? <Advances /> : <ClaimsOfMonth />}
    </>
  );
}
