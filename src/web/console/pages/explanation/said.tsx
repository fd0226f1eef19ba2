import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explained } from '#contract/explanation.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import './explanation.css';

interface SaidProps {
  readonly explained: Explained;
  /** Beside the title. */
  readonly children?: ReactNode;
}

/** What was said of a subject: an item for each clause, its sentences in the order of the argument. */
export function Said({ explained: { title, edition, items }, children }: SaidProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <PageHead title={t('explained:page.title', { title })} below={t('explained:page.edition', { edition })}>
        {children}
      </PageHead>
      {items.length === 0 ? <Empty title={t('explained:page.nothing')} /> : null}
      <div className="stack explanation">
        {items.map(({ kind, clause, clauseNo, control, name, at, lines }, place) => (
          <Panel
            key={`${kind} ${clause} ${control} ${at} ${String(place)}`}
            title={`${t(`explained:kind.${kind}`)} · ${name}`}
            extra={<ClauseLink clause={clause} clauseNo={clauseNo} />}
          >
            <p className="quiet small">{format.instant(at)}</p>
            <ol>
              {lines.map((line, i) => (
                <li key={`${String(i)} ${line}`}>{line}</li>
              ))}
            </ol>
          </Panel>
        ))}
      </div>
    </>
  );
}
