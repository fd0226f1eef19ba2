import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { diagnosisEndpoints, diagnosisStepEndpoints } from '#contract/diagnosis.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { reading } from '../../shared/api/queries.ts';
import { Button } from '../../shared/elements/button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useSession } from '../../shared/session/session.ts';
import { useDraft } from '../draft.ts';
import { send } from '../send.ts';
import { TextField } from '../step-form/text-field.tsx';
import { HelpCourse } from './help-course.tsx';

const away: readonly string[] = ['accepted', 'departed', 'on_site', 'repaired', 'tested', 'signed'];

/** A question that cannot be answered here goes to the next level, also without signal; what became of it is shown below. */
export function HelpCard({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const session = useSession();
  const { requestId: id } = order;
  const { draft, change, discard } = useDraft(`${id}:help`, { question: '' });
  const { question } = draft;
  const course = useQuery({
    ...reading(diagnosisEndpoints.read, { params: { id }, query: {} }),
    retry: false,
  });
  const ask = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      send(session, diagnosisStepEndpoints['support_request.raise'], {
        params: { id },
        body: { helpQuestion: question.trim() },
      }),
    onSuccess: () => {
      change({ question: '' });
      discard();
      void course.refetch();
    },
  });
  if (!away.includes(order.state)) return null;
  return (
    <section className="card stack" aria-label={t('knowledge:help.title')}>
      <h2>{t('knowledge:help.title')}</h2>
      <HelpCourse entries={course.data?.entries ?? []} />
      <TextField
        label={t('knowledge:help.question')}
        lines={2}
        value={question}
        isMissing={false}
        onChange={text => change({ question: text })}
      />
      {ask.data === 'kept' ? <p role="status">{t('knowledge:help.waits')}</p> : null}
      <ProblemNotice error={ask.error} />
      <Button wide disabled={question.trim() === '' || ask.isPending} onClick={() => ask.mutate()}>
        {t('actions:support_request.raise')}
      </Button>
    </section>
  );
}
