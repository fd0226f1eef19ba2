import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';

/** Where a client shows a clause; a client that shows none leaves it out, and the clause is named only. */
export const ClauseAddress = createContext<((clause: string) => string) | undefined>(undefined);

interface ClauseLinkProps {
  readonly clause: string;
  /** The number that people say, where it is known. */
  readonly clauseNo?: string;
}

export function ClauseLink({ clause, clauseNo }: ClauseLinkProps) {
  const { t } = useTranslation();
  const addressOf = useContext(ClauseAddress);
  const label = t('common:clause.named', { clause: clauseNo ?? clause });
  if (!addressOf) return <span className="clause">{label}</span>;
  return (
    <a className="clause" href={addressOf(clause)}>
      {label}
    </a>
  );
}
