import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Takeover } from '#contract/takeover.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Outcome } from './outcome.tsx';
import { Problems } from './problems.tsx';
import { ReadingForm } from './reading-form.tsx';
import { StateTag } from './state-tag.tsx';
import './takeover.css';

const untried = ['read', 'trying'];
const mayBeRead = ['read', 'tried', 'stopped', 'done', 'failed'];

/** What would happen or has happened first, then the columns, from which it can be tried again. */
export function TakeoverView({ takeover }: { readonly takeover: Takeover }) {
  const { t } = useTranslation();
  const { state, fileName } = takeover;
  const isTried = !untried.includes(state);
  return (
    <>
      <PageHead title={fileName} below={<StateTag state={state} />}>
        <Link to="/takeovers">{t('takeover:list')}</Link>
      </PageHead>
      <div className="stack">
        {state === 'trying' ? <p role="status">{t('takeover:trying_now')}</p> : null}
        {isTried ? (
          <Panel title={t(state === 'tried' ? 'takeover:step.trial' : 'takeover:step.run')}>
            <Outcome takeover={takeover} />
          </Panel>
        ) : null}
        {isTried && takeover.problems.length > 0 ? (
          <Panel title={t('takeover:problems')}>
            <Problems takeover={takeover} />
          </Panel>
        ) : null}
        {mayBeRead.includes(state) ? (
          <Panel title={t(isTried ? 'takeover:step.again' : 'takeover:step.columns')}>
            <ReadingForm takeover={takeover} />
          </Panel>
        ) : null}
      </div>
    </>
  );
}
