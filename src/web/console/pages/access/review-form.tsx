import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accessEndpoints } from '#contract/access.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { TextField } from '../../parts/allowance/text-field.tsx';
import { Panel } from '../../parts/panel.tsx';
import type { AccessAsked } from './readers-table.tsx';

const nothing = { findings: '', leakFound: false };

/** Confirms that the list above was looked at; a leak opens a violation with due process. */
export function ReviewForm({ asked }: { readonly asked: AccessAsked }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState(nothing);
  const change = useChange(accessEndpoints.review, {
    forgets: ['/access', '/duties', '/conduct'],
    onDone: () => setTyped(nothing),
  });
  return (
    <Panel title={t('access:review')}>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          change.mutate({ body: { ...asked, ...typed, findings: typed.findings.trim() } });
        }}
      >
        <p className="quiet">
          {t('access:review_intro', { from: format.day(asked.fromOn), until: format.day(asked.untilOn) })}
        </p>
        <TextField
          label={t('access:findings')}
          required
          rows={2}
          value={typed.findings}
          onChange={findings => setTyped({ ...typed, findings })}
        />
        <Checkbox
          checked={typed.leakFound}
          onChange={event => setTyped({ ...typed, leakFound: event.target.checked })}
        >
          {t('access:leak')}
        </Checkbox>
        <ProblemNotice error={change.error} />
        <div>
          <Button
            type="primary"
            htmlType="submit"
            loading={change.isPending}
            disabled={typed.findings.trim() === ''}
          >
            {t('actions:access.review')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
