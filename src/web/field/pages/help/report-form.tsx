import { useTranslation } from 'react-i18next';
import { incidentEndpoints, type Situation } from '#contract/incident.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useDraft } from '../../draft.ts';
import { TextField } from '../../step-form/text-field.tsx';
import { useVisitChange } from '../../visit/use-visit-change.ts';

interface ReportFormProps {
  readonly orderId: string;
  readonly situation: Situation;
}

const minutesAtMost = 1440;

/** Tells the centre, with a word of what happened where there is time for one. */
export function ReportForm({ orderId, situation }: ReportFormProps) {
  const { t } = useTranslation();
  const { draft, change, name, discard } = useDraft(`${orderId}:${situation}`, { text: '', minutes: '' });
  const sent = { name, value: draft };
  const report = useVisitChange({
    orderId,
    endpoint: incidentEndpoints.report,
    draft: sent,
    onDone: discard,
  });
  if (report.isSuccess)
    return (
      <p role="status">
        <strong>{t('visit:help.reported')}</strong> {t('visit:help.sent')}
      </p>
    );
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        report.mutate(bodyOf(situation, draft));
      }}
    >
      <TextField
        label={t('visit:help.detail')}
        hint={t('visit:help.detail_hint')}
        lines={2}
        value={draft.text}
        onChange={text => change({ text })}
      />
      <TextField
        label={t('visit:help.minutes')}
        isNumber
        value={draft.minutes}
        onChange={minutes => change({ minutes })}
      />
      <ProblemNotice error={report.error} />
      <Button type="submit" kind="primary" wide disabled={report.isPending}>
        {t('visit:help.report')}
      </Button>
    </form>
  );
}

function bodyOf(
  situation: Situation,
  { text, minutes }: { readonly text: string; readonly minutes: string },
) {
  const minutesAgo = Math.min(minutesAtMost, Number(minutes));
  const said = text.trim();
  return { situation, minutesAgo, ...(said ? { text: said } : {}) };
}
