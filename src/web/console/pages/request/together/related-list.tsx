import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Related, type RelatedRequest, relatedEndpoints } from '#contract/related.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { ProblemNotice } from '../../../../shared/notices/problem-notice.tsx';
import { say } from '../../../../shared/notices/toast.ts';
import { useMay } from '../../../../shared/session/session.ts';
import { RequestStateTag } from '../../../parts/word-tags.tsx';
import { useRequestChange } from '../use-request-change.ts';

interface RelatedListProps {
  readonly request: ServiceRequest;
  readonly related: Related;
}

/** The other requests, each with what undoes its being here. */
export function RelatedList({ request: { id }, related }: RelatedListProps) {
  const { t } = useTranslation();
  const may = useMay();
  const done = () => say(t('together:undone'));
  const unmerge = useRequestChange(relatedEndpoints.unmerge, done);
  const unlink = useRequestChange(relatedEndpoints.unlink, done);
  const { mergedInto, merged, linked } = related;
  const undo = (action: string, onUndo: () => void) =>
    may(action) ? (
      <Button size="small" type="link" loading={unmerge.isPending || unlink.isPending} onClick={onUndo}>
        {t('together:undo')}
      </Button>
    ) : null;
  const undoMerge = (ofId: string) =>
    undo('service_request.unmerge', () => unmerge.mutate({ params: { id: ofId }, body: {} }));
  const isAlone = !mergedInto && merged.length + linked.length === 0;
  return (
    <>
      {isAlone ? <p className="quiet">{t('together:none')}</p> : null}
      <ul className="stack">
        {mergedInto ? (
          <Line word={t('together:merged_into')} other={mergedInto} undo={undoMerge(id)} />
        ) : null}
        {merged.map(other => (
          <Line key={other.id} word={t('together:merged')} other={other} undo={undoMerge(other.id)} />
        ))}
        {linked.map(other => (
          <Line
            key={other.id}
            word={t(`together:link.${other.kind}`)}
            other={other}
            undo={undo('service_request.unlink', () =>
              unlink.mutate({ params: { id }, body: { otherId: other.id } }),
            )}
          />
        ))}
      </ul>
      <ProblemNotice error={unmerge.error ?? unlink.error} />
    </>
  );
}

interface LineProps {
  readonly word: string;
  readonly other: RelatedRequest;
  readonly undo: ReactNode;
}

function Line({ word, other, undo }: LineProps) {
  return (
    <li>
      <div className="row">
        <span className="quiet">{word}</span>
        <Link to={`/service-requests/${other.id}`}>{other.requestNo}</Link>
        <RequestStateTag state={other.state} />
        {undo}
      </div>
      <div className="quiet small line-clamp">
        {other.byName} · {other.description}
      </div>
    </li>
  );
}
