import { useTranslation } from 'react-i18next';
import { incidentEndpoints, type Situation } from '#contract/incident.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useDraft } from '../../draft.ts';
import { CheckField } from '../../step-form/check-field.tsx';
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
  const { draft, change, name, discard } = useDraft(`${orderId}:${situation}`, {
    ...{ text: '', minutes: '', hasExplained: false },
  });
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
      {situation === 'other_customer' ? (
        <CheckField
          label={t('visit:help.explained')}
          isChecked={draft.hasExplained}
          onChange={hasExplained => change({ hasExplained })}
        />
      ) : null}
      <ProblemNotice error={report.error} />
      <Button type="submit" kind="primary" wide disabled={report.isPending}>
        {t('visit:help.report')}
      </Button>
    </form>
  );
}

interface Typed {
  readonly text: string;
  readonly minutes: string;
  readonly hasExplained: boolean;
}

function bodyOf(situation: Situation, { text, minutes, hasExplained }: Typed) {
  const minutesAgo = Math.min(minutesAtMost, Number(minutes));
  const said = text.trim();
  return { situation, minutesAgo, ...(said ? { text: said } : {}), ...(hasExplained && { hasExplained }) };
}
