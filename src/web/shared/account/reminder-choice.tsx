import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { noticeEndpoints } from '#contract/notice.ts';
import { reminderHoursEndpoints } from '#contract/reminder-hours.ts';
import { reading, useChange } from '../api/queries.ts';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { useMay } from '../session/session.ts';

/** Whether this person is reminded in working hours only; of those who are told anything at all. */
export function ReminderChoice() {
  return useMay()('notice.mark') ? <Choice /> : null;
}

function Choice() {
  const { t } = useTranslation();
  const id = useId();
  const { data, error } = useQuery(reading(noticeEndpoints.readChoice, {}));
  const { data: company } = useQuery(reading(reminderHoursEndpoints.read, {}));
  const choose = useChange(noticeEndpoints.choose, { forgets: ['/notices'] });
  const chosen = choose.variables?.body.isAtAnyTime ?? data?.isAtAnyTime ?? false;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{t('account:reminder.title')}</h2>
      <p className="quiet">{t('account:reminder.hint')}</p>
      {company?.hours ? (
        <p className="quiet">
          {t(
            company.hours.isWorkdaysOnly ? 'account:reminder.company_workdays' : 'account:reminder.company',
            {
              ...company.hours,
            },
          )}
        </p>
      ) : null}
      <label className="reminder-choice">
        <input
          type="checkbox"
          checked={chosen}
          disabled={!data || choose.isPending}
          onChange={event => choose.mutate({ body: { isAtAnyTime: event.target.checked } })}
        />{' '}
        {t('account:reminder.any')}
      </label>
      <ProblemNotice error={error ?? choose.error} />
    </section>
  );
}
