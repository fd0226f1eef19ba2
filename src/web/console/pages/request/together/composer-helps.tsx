import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deskEndpoints } from '#contract/desk.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { useMay, useSession } from '../../../../shared/session/session.ts';
import { useFormat } from '../../../../shared/text/use-format.ts';
import { AnswersKept } from './answers-kept.tsx';
import { fillAnswer, unfilledIn, valuesOf } from './fill-answer.ts';

export interface HelpsProps {
  readonly request: ServiceRequest;
  readonly text: string;
  /** Notes may mention colleagues; null where the customer reads. */
  readonly mentionedIds: readonly string[] | null;
  readonly onText: (text: string) => void;
  readonly onMention: (personIds: readonly string[]) => void;
}

/** Beside what is written: a canned answer to begin with, and colleagues who are to look. */
export function ComposerHelps(props: HelpsProps) {
  const may = useMay();
  const { mentionedIds, onMention } = props;
  return (
    <div className="row composer-helps">
      {may('canned_answer.read') ? <AnswerChoice {...props} /> : null}
      {mentionedIds ? <Mentions value={mentionedIds} onChange={onMention} /> : <Unfilled text={props.text} />}
    </div>
  );
}

/** Said before the customer reads brackets. */
function Unfilled({ text }: Pick<HelpsProps, 'text'>) {
  const { t } = useTranslation();
  const fields = unfilledIn(text);
  if (fields.length === 0) return null;
  return (
    <p className="warning" role="status">
      {t('together:answer.unfilled', { fields: fields.join(' ') })}
    </p>
  );
}

function AnswerChoice({ request, text, onText }: HelpsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const [isKeeping, setKeeping] = useState(false);
  const { data } = useQuery(reading(deskEndpoints.answers, {}));
  const running = request.clocks.find(({ stoppedAt, status }) => stoppedAt === null && status === 'running');
  const filling = { me: session?.name ?? '', due: running ? format.instant(running.dueAt) : '' };
  const insert = (id: string) => {
    const body = data?.items.find(answer => answer.id === id)?.body ?? '';
    onText([text.trimEnd(), fillAnswer(body, valuesOf(request, filling))].filter(Boolean).join('\n'));
  };
  return (
    <>
      <Select
        showSearch
        size="small"
        optionFilterProp="label"
        aria-label={t('together:answer.choose')}
        placeholder={t('together:answer.choose')}
        value={null}
        popupMatchSelectWidth={false}
        style={{ minWidth: 140 }}
        options={data?.items.map(({ id, title }) => ({ value: id, label: title })) ?? []}
        notFoundContent={t('together:answer.none')}
        onChange={insert}
      />
      <Button size="small" type="link" onClick={() => setKeeping(true)}>
        {t('together:answer.keep')}
      </Button>
      {isKeeping ? <AnswersKept text={text} onClose={() => setKeeping(false)} /> : null}
    </>
  );
}

interface MentionsProps {
  readonly value: readonly string[];
  readonly onChange: (personIds: readonly string[]) => void;
}

function Mentions({ value, onChange }: MentionsProps) {
  const { t } = useTranslation();
  const people = useQuery(reading(organisationEndpoints.people, { query: {} }));
  return (
    <Select
      mode="multiple"
      size="small"
      optionFilterProp="label"
      maxCount={20}
      aria-label={t('together:mention')}
      placeholder={t('together:mention')}
      style={{ minWidth: 160, flex: 1 }}
      value={[...value]}
      options={people.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      onChange={onChange}
    />
  );
}
