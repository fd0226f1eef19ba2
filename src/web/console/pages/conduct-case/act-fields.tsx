import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConductView } from '#contract/conduct-shape.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import { fenPerYuan } from '#kernel/money.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { TextField } from '../../parts/allowance/text-field.tsx';
import { LabelledSegments } from '../../parts/labelled-segments.tsx';
import type { ActBody } from './act-body.ts';
import { MeasureName } from './measure-panel.tsx';

interface ActFieldsProps {
  readonly conduct: ConductView;
  readonly action: string;
  readonly body: ActBody;
  readonly onChange: (body: ActBody) => void;
}

/** What each step asks for. */
export function ActFields(props: ActFieldsProps) {
  const { t } = useTranslation();
  const { conduct, action, body, onChange } = props;
  switch (action) {
    case 'conduct.name_person':
      return <People {...props} label={t('conduct:ui.person')} />;
    case 'conduct.propose':
      return <ProposalFields {...props} />;
    case 'conduct.excuse':
      return <ExcuseField {...props} />;
    case 'conduct.decide':
      return <DecisionFields {...props} />;
    case 'conduct.serve':
      return (
        <TextField
          label={t('conduct:ui.education_note')}
          value={body.educationNote ?? ''}
          onChange={educationNote => onChange({ ...body, educationNote })}
        />
      );
    case 'conduct.refuse_signature':
      return <WitnessFields {...props} />;
    case 'conduct.answer':
      return <AnswerFields {...props} />;
    case 'conduct.settle':
      return (
        <Field label={t('conduct:ui.month')}>
          {control => (
            <Input
              {...control}
              type="month"
              required
              value={body.month}
              onChange={event => onChange({ ...body, month: event.target.value })}
            />
          )}
        </Field>
      );
    default:
      return conduct.decided && action === 'conduct.sign' ? (
        <p className="told">{t('conduct:ui.sign_note')}</p>
      ) : null;
  }
}

function useStaff() {
  const people = useQuery(reading(organisationEndpoints.people, { query: {} }));
  return people.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}

function People({ label, body, onChange }: ActFieldsProps & { readonly label: string }) {
  const staff = useStaff();
  return (
    <Field label={label}>
      {control => (
        <Select
          {...control}
          showSearch
          optionFilterProp="label"
          value={body.personId ?? null}
          options={staff}
          onChange={(personId: string | null) => onChange(personId === null ? {} : { ...body, personId })}
        />
      )}
    </Field>
  );
}

function ProposalFields({ conduct: { measures }, body, onChange }: ActFieldsProps) {
  const { t } = useTranslation();
  const chosen = measures.find(({ row }) => row === body.row);
  return (
    <>
      {measures.length > 1 ? (
        <Field label={t('conduct:ui.asked_for')}>
          {control => (
            <Select
              {...control}
              value={body.row ?? null}
              options={measures.map(measure => ({
                value: measure.row,
                label: <MeasureName measure={measure} />,
              }))}
              onChange={(row: number | null) => onChange({ ...body, row: row ?? 0 })}
            />
          )}
        </Field>
      ) : (
        chosen && <MeasureName measure={chosen} />
      )}
      {chosen?.needs.map(base => (
        <Yuan
          key={base}
          label={t(`conduct:base.${base}`)}
          fen={body.bases?.[base]}
          onChange={fen => onChange({ ...body, bases: { ...body.bases, [base]: fen } })}
        />
      ))}
    </>
  );
}

function ExcuseField({ conduct: { excuses }, body, onChange }: ActFieldsProps) {
  const { t } = useTranslation();
  const label = t('conduct:ui.excuse');
  if (excuses.length === 0)
    return (
      <TextField
        label={label}
        rows={1}
        required
        autoFocus
        value={body.excuse ?? ''}
        onChange={excuse => onChange({ ...body, excuse })}
      />
    );
  return (
    <Field label={label}>
      {control => (
        <Select
          {...control}
          value={body.excuse ?? null}
          options={excuses.map(excuse => ({
            value: excuse,
            label: t(`conduct:excuse.${excuse}`, { defaultValue: excuse }),
          }))}
          onChange={(excuse: string | null) => onChange(excuse === null ? {} : { ...body, excuse })}
        />
      )}
    </Field>
  );
}

function DecisionFields({ conduct: { proposed }, body, onChange }: ActFieldsProps) {
  const { t } = useTranslation();
  const asksForMoney = proposed?.toFen !== null || proposed.measures.some(isMoney);
  return (
    <>
      {proposed ? <MeasureName measure={proposed} /> : null}
      {asksForMoney ? (
        <Yuan label={t('conduct:ui.amount')} fen={body.fen} onChange={fen => onChange({ ...body, fen })} />
      ) : null}
    </>
  );
}

const moneyMeasures: readonly string[] = ['deduction', 'compensation', 'bonus', 'pay_cut', 'decided'];
const isMoney = (measure: string): boolean => moneyMeasures.includes(measure);

function WitnessFields({ conduct: { witnesses, onRefusal }, body, onChange }: ActFieldsProps) {
  const { t } = useTranslation();
  const staff = useStaff();
  return (
    <>
      <Field label={t('conduct:ui.witnesses', { count: witnesses })}>
        {control => (
          <Select
            {...control}
            mode="multiple"
            optionFilterProp="label"
            value={[...(body.witnesses ?? [])]}
            options={staff}
            onChange={(chosen: string[]) => onChange({ ...body, witnesses: chosen })}
          />
        )}
      </Field>
      {onRefusal.length > 0 ? (
        <Field label={t('conduct:ui.follows')}>
          {control => (
            <Select
              {...control}
              allowClear
              value={body.follows ?? null}
              options={onRefusal.map(value => ({ value, label: t(`conduct:measure.${value}`) }))}
              onChange={(follows: string | null) => {
                const { follows: _, ...others } = body;
                onChange(follows === null ? others : { ...others, follows });
              }}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}

const answers = ['upheld', 'milder', 'annulled'] as const;

function AnswerFields({ conduct: { appeal }, body, onChange }: ActFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {appeal ? <p className="told">{appeal.words}</p> : null}
      <LabelledSegments
        label={t('conduct:ui.answer')}
        wordsKey="conduct:ui.answers"
        values={answers}
        value={body.answer ?? 'upheld'}
        onChange={answer => onChange({ ...body, answer })}
      />
      {body.answer === 'milder' ? (
        <Yuan label={t('conduct:ui.amount')} fen={body.fen} onChange={fen => onChange({ ...body, fen })} />
      ) : null}
    </>
  );
}

interface YuanProps {
  readonly label: string;
  readonly fen: number | undefined;
  readonly onChange: (fen: number) => void;
}

function Yuan({ label, fen, onChange }: YuanProps) {
  return (
    <Field label={label}>
      {control => (
        <Input
          {...control}
          type="number"
          min={0}
          step="0.01"
          required
          suffix="¥"
          value={fen === undefined ? '' : fen / fenPerYuan}
          onChange={event => onChange(Math.round(Number(event.target.value) * fenPerYuan))}
        />
      )}
    </Field>
  );
}
