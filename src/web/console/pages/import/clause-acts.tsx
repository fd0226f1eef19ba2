import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReviewedClause, Standing } from './review.ts';

interface ClauseActsProps {
  readonly clause: ReviewedClause;
  readonly isFirst: boolean;
  readonly onStanding: (standing: Standing) => void;
  readonly onEdit: () => void;
  readonly onJoin: () => void;
}

/** What is done with a clause: confirmed, edited, joined to the one before, dropped, taken back. */
export function ClauseActs({ clause, isFirst, onStanding, onEdit, onJoin }: ClauseActsProps) {
  const { t } = useTranslation();
  const { no, standing } = clause;
  const named = (act: string) => `${t(`import:${act}`)} ${no}`;
  if (standing === 'dropped')
    return (
      <div className="buttons">
        <Button size="small" aria-label={named('restore')} onClick={() => onStanding('open')}>
          {t('import:restore')}
        </Button>
      </div>
    );
  return (
    <div className="buttons">
      {standing === 'open' ? (
        <Button
          size="small"
          type="primary"
          aria-label={named('confirm')}
          onClick={() => onStanding('confirmed')}
        >
          {t('import:confirm')}
        </Button>
      ) : null}
      <Button size="small" aria-label={named('edit')} onClick={onEdit}>
        {t('import:edit')}
      </Button>
      {isFirst ? null : (
        <Button size="small" aria-label={named('join')} onClick={onJoin}>
          {t('import:join')}
        </Button>
      )}
      <Button size="small" aria-label={named('drop')} onClick={() => onStanding('dropped')}>
        {t('import:drop')}
      </Button>
    </div>
  );
}
