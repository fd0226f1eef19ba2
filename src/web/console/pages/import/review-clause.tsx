import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../parts/tag.tsx';
import { ClauseActs } from './clause-acts.tsx';
import { ClauseWords } from './clause-words.tsx';
import { EditWords } from './edit-words.tsx';
import { FormRows } from './form-rows.tsx';
import { FoundTerms } from './found-terms.tsx';
import { KindChoice } from './kind-choice.tsx';
import { LimitRows } from './limit-rows.tsx';
import type { ReviewedClause } from './review.ts';
import type { Act } from './reviewed.ts';

interface ReviewClauseProps {
  readonly clause: ReviewedClause;
  readonly isFirst: boolean;
  readonly onAct: (act: Act) => void;
}

/** A clause with the words that told, the kinds they tell, what it names, and what is done with it. */
export function ReviewClause({ clause, isFirst, onAct }: ReviewClauseProps) {
  const { t } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  const { key, no, standing } = clause;
  const change = (to: Extract<Act, { do: 'change' }>['to']) => onAct({ do: 'change', key, to });
  return (
    <article className="import-clause" data-standing={standing} aria-label={no}>
      <div className="row">
        <span className="clause-no">{no}</span>
        {standing === 'open' ? null : (
          <Tag tone={standing === 'confirmed' ? 'kept' : 'quiet'}>{t(`import:standing.${standing}`)}</Tag>
        )}
      </div>
      {isEditing ? (
        <EditWords
          clause={clause}
          onSave={to => {
            change(to);
            setIsEditing(false);
          }}
          onClose={() => setIsEditing(false)}
        />
      ) : (
        <ClauseWords clause={clause} />
      )}
      {standing === 'dropped' ? null : (
        <>
          <KindChoice clause={clause} onChange={kinds => change({ kinds })} />
          <FoundTerms clause={clause} />
          <LimitRows clause={clause} onChange={limits => change({ limits })} />
          <FormRows clause={clause} onChange={forms => change({ forms })} />
        </>
      )}
      <ClauseActs
        clause={clause}
        isFirst={isFirst}
        onStanding={next => change({ standing: next })}
        onEdit={() => setIsEditing(true)}
        onJoin={() => onAct({ do: 'join', key })}
      />
    </article>
  );
}
