import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useClauseNo } from './use-clause-no.ts';

/** Where a client shows a clause; a client that shows none leaves it out, and the clause is named only. */
export const ClauseAddress = createContext<((clause: string) => string) | undefined>(undefined);

interface ClauseLinkProps {
  readonly clause: string;
  /** The number that people say, of the edition that the reader is told of; else that of the edition in force. */
  readonly clauseNo?: string;
}

export function ClauseLink({ clause, clauseNo }: ClauseLinkProps) {
  const { t } = useTranslation();
  const addressOf = useContext(ClauseAddress);
  const label = t('common:clause.named', { clause: useClauseNo(clause, clauseNo) });
  if (!addressOf) return <span className="clause">{label}</span>;
  return (
    <a className="clause" href={addressOf(clause)}>
      {label}
    </a>
  );
}
