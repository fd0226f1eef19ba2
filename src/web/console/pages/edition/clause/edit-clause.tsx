import { Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import type { EditionView } from '#contract/edition-shape.ts';
import { useChange } from '../../../../shared/api/queries.ts';
import { Segments } from '../../../../shared/elements/segments.tsx';
import { ProblemNotice } from '../../../../shared/notices/problem-notice.tsx';
import { Loading } from '../../../../shared/notices/states.tsx';
import type { Editing } from '../edition-text.tsx';
import { AroundInput } from './around.ts';
import { ClauseForm } from './clause-form.tsx';
import { Findings } from './findings.tsx';
import { InputFor } from './input-for.tsx';
import { useCheck } from './use-check.ts';
import { isClause } from './written.ts';

const YamlEditor = lazy(() =>
  import('../yaml/yaml-editor.tsx').then(found => ({ default: found.YamlEditor })),
);

interface EditClauseProps {
  readonly edition: EditionView;
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** A clause by form fields or as YAML; whichever is typed in last counts, and both come to the same text. */
export function EditClause({ edition, editing, onClose }: EditClauseProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<'fields' | 'yaml'>('fields');
  const check = useCheck(edition.id, editing);
  const save = useChange(editionEndpoints.edit, { forgets: ['/editions'], onDone: onClose });
  const title =
    editing.part === 'clause'
      ? t('edition:edit_clause', { no: editing.clause.no })
      : t('edition:add_after', { no: editing.clause.no });
  const forms = (['fields', 'yaml'] as const).map(value => ({ value, label: t(`edition:form.${value}`) }));
  return (
    <Drawer open title={title} size={860} onClose={onClose} maskClosable={false}>
      <div className="stack">
        <Segments label={t('edition:form.label')} value={form} options={forms} onChange={setForm} />
        {form === 'fields' ? (
          <AsFields edition={edition} check={check} isNew={editing.part === 'new_clause'} />
        ) : (
          <AsYaml check={check} />
        )}
        <Findings found={check.found} error={check.error} />
        <ProblemNotice error={save.error} />
        <div className="buttons">
          <Button
            type="primary"
            disabled={!check.isSound}
            loading={save.isPending}
            onClick={() => save.mutate({ params: { id: edition.id }, body: { edit: check.edit } })}
          >
            {t('common:action.save')}
          </Button>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        </div>
      </div>
    </Drawer>
  );
}

interface AsFieldsProps {
  readonly edition: EditionView;
  readonly check: ReturnType<typeof useCheck>;
  readonly isNew: boolean;
}

/** While the YAML cannot be read there is nothing to draw; drawing what was there before would lose what was typed. */
function AsFields({ edition, check: { value, found, setValue }, isNew }: AsFieldsProps) {
  const { t } = useTranslation();
  if (!isClause(value)) return <p className="quiet">{t('control:unreadable')}</p>;
  return (
    <AroundInput
      value={{ edition, problems: found?.problems.filter(({ isHere }) => isHere) ?? [], Input: InputFor }}
    >
      <ClauseForm value={value} isNew={isNew} onChange={setValue} />
    </AroundInput>
  );
}

function AsYaml({ check: { yaml, found, setYaml } }: Pick<AsFieldsProps, 'check'>) {
  const { t } = useTranslation();
  if (yaml === undefined) return <Loading lines={10} />;
  return (
    <Suspense fallback={<Loading lines={10} />}>
      <YamlEditor
        label={t('edition:form.yaml')}
        yaml={yaml}
        problems={found?.problems ?? []}
        onChange={setYaml}
      />
    </Suspense>
  );
}
