import { useTranslation } from 'react-i18next';
import type { ReviewedClause } from './review.ts';
import { segmentsOf } from './segments.ts';

/** The text of a clause; words that told a kind that is chosen stand out more than the others. */
export function ClauseWords({ clause }: { readonly clause: ReviewedClause }) {
  const { t } = useTranslation();
  return (
    <p className="clause-words">
      {segmentsOf(clause).map(({ from, text, kinds }) =>
        kinds.length === 0 ? (
          text
        ) : (
          <mark
            key={from}
            data-chosen={kinds.some(kind => clause.kinds.includes(kind)) || undefined}
            title={kinds.map(kind => t(`words:control_kind.${kind}`)).join(' · ')}
          >
            {text}
          </mark>
        ),
      )}
    </p>
  );
}
