import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { projectPapers, projectParties, siteIssueParties } from '#contract/project-shape.ts';
import { Field } from '../elements/field.tsx';
import { Segments } from '../elements/segments.tsx';
import { isTypedItems } from './body.ts';
import { ItemsInput } from './items-input.tsx';
import type { StepField } from './steps.ts';

/** The ink weighs as much as all other fields together: it comes when somebody signs. */
const SignatureInput = lazy(async () => ({
  default: (await import('../inputs/signature-input.tsx')).SignatureInput,
}));

const PhotosInput = lazy(async () => ({ default: (await import('./photos-input.tsx')).PhotosInput }));

interface StepInputProps {
  readonly field: StepField;
  readonly value: unknown;
  readonly isMissing: boolean;
  readonly onChange: (value: unknown) => void;
}

const mostCharacters = { line: 200, lines: 10_000 } as const;

/** One field of a step, drawn by its kind. */
export function StepInput(props: StepInputProps) {
  const { t } = useTranslation();
  const { field, value, isMissing, onChange } = props;
  const label = t(`project:field.${field.name}`);
  switch (field.kind) {
    case 'line':
    case 'lines':
    case 'date':
    case 'number':
      return <TypedInput {...props} label={label} />;
    case 'yes_no':
      return <Choice {...props} label={label} words="yes_no" options={['yes', 'no']} />;
    case 'party':
      return <Choice {...props} label={label} words="party" options={projectParties} />;
    case 'issue_party':
      return <PartySelect {...props} label={t('project:responsible')} />;
    case 'papers':
      return <Papers value={value} onChange={onChange} label={label} />;
    case 'items':
      return (
        <ItemsInput
          label={label}
          items={isTypedItems(value) ? value : []}
          isMissing={isMissing}
          onChange={onChange}
        />
      );
    case 'signature':
      return (
        <div className="field">
          <span className="label">{label}</span>
          <Suspense>
            <SignatureInput label={label} onChange={onChange} />
          </Suspense>
          {isMissing ? <span className="wrong">{t('project:needed')}</span> : null}
        </div>
      );
    case 'photos':
      return (
        <Suspense>
          <PhotosInput label={label} ids={Array.isArray(value) ? value : []} onChange={onChange} />
        </Suspense>
      );
  }
}

type LabelledProps = StepInputProps & { readonly label: string };

function TypedInput({ field, value, isMissing, onChange, label }: LabelledProps) {
  const { t } = useTranslation();
  const shown = typeof value === 'string' ? value : '';
  return (
    <Field label={label} wrong={isMissing ? t('project:needed') : undefined}>
      {control =>
        field.kind === 'lines' ? (
          <textarea
            {...control}
            className="input"
            rows={3}
            maxLength={mostCharacters.lines}
            value={shown}
            onChange={event => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            className="input"
            type={field.kind === 'line' ? 'text' : field.kind}
            step={field.kind === 'number' ? 'any' : undefined}
            maxLength={mostCharacters.line}
            value={shown}
            onChange={event => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

interface ChoiceProps extends LabelledProps {
  readonly words: string;
  readonly options: readonly string[];
}

function Choice({ value, isMissing, onChange, label, words, options }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <span className="label">{label}</span>
      <Segments
        label={label}
        value={typeof value === 'string' ? value : ''}
        options={options.map(option => ({ value: option, label: t(`project:${words}.${option}`) }))}
        onChange={onChange}
      />
      {isMissing ? <span className="wrong">{t('project:needed')}</span> : null}
    </div>
  );
}

function PartySelect({ value, isMissing, onChange, label }: LabelledProps) {
  const { t } = useTranslation();
  return (
    <Field label={label} wrong={isMissing ? t('project:needed') : undefined}>
      {control => (
        <select
          {...control}
          className="input"
          value={typeof value === 'string' ? value : ''}
          onChange={event => onChange(event.target.value)}
        >
          <option value="" />
          {siteIssueParties.map(party => (
            <option key={party} value={party}>
              {t(`project:party.${party}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface PapersProps {
  readonly value: unknown;
  readonly label: string;
  readonly onChange: (papers: readonly string[]) => void;
}

function Papers({ value, label, onChange }: PapersProps) {
  const { t } = useTranslation();
  const ready: readonly string[] = Array.isArray(value) ? value : [];
  const toggle = (paper: string) =>
    onChange(ready.includes(paper) ? ready.filter(one => one !== paper) : [...ready, paper]);
  return (
    <fieldset className="project-papers">
      <legend>{label}</legend>
      {projectPapers.map(paper => (
        <label key={paper} className="row">
          <input type="checkbox" checked={ready.includes(paper)} onChange={() => toggle(paper)} />
          {t(`project:paper.${paper}`)}
        </label>
      ))}
    </fieldset>
  );
}
