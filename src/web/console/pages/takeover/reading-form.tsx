import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Takeover, takeoverEndpoints } from '#contract/takeover.ts';
import { requiredFields } from '#contract/takeover-reading.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { ColumnTable } from './column-table.tsx';
import { FirstLines } from './first-lines.tsx';
import { KeptReadings } from './kept-readings.tsx';
import { Settings } from './settings.tsx';
import { useReading } from './use-reading.ts';
import { WordTables } from './word-tables.tsx';

/** What the columns mean: proposed, and changed by the one who knows the register. */
export function ReadingForm({ takeover }: { readonly takeover: Takeover }) {
  const { t } = useTranslation();
  const state = useReading(takeover);
  const tryOut = useChange(takeoverEndpoints.try, { forgets: ['/takeovers'] });
  const { proposed, reading, error } = state;
  if (!proposed) return error ? <Failed error={error} /> : <Loading lines={8} />;
  const missing = requiredFields[reading.kind].filter(field => reading.columns[field] === undefined);
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        tryOut.mutate({ params: { id: takeover.id }, body: reading });
      }}
    >
      <Settings takeover={takeover} state={state} />
      <FirstLines lines={proposed.lines} headLine={reading.headLine} headLines={reading.headLines} />
      <KeptReadings state={state} />
      <ColumnTable columns={proposed.columns} state={state} />
      <WordTables unknown={takeover.unknownWords} state={state} />
      {missing.length > 0 ? (
        <p role="alert">
          {missing.map(field => t(`takeover:field.${field}`)).join(' · ')} ({t('takeover:needed')})
        </p>
      ) : null}
      <ProblemNotice error={tryOut.error} />
      <div className="buttons">
        <Button
          type={takeover.state === 'read' ? 'primary' : 'default'}
          htmlType="submit"
          disabled={missing.length > 0 || tryOut.isPending}
        >
          {t(takeover.state === 'read' ? 'takeover:try' : 'takeover:try_again')}
        </Button>
      </div>
    </form>
  );
}
