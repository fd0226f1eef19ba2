import { Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EditionView, editionEndpoints } from '#contract/edition.ts';
import { useChange } from '../../../../shared/api/queries.ts';
import { Segments } from '../../../../shared/elements/segments.tsx';
import { ProblemNotice } from '../../../../shared/notices/problem-notice.tsx';
import { Loading } from '../../../../shared/notices/states.tsx';
import type { Editing } from '../edition-text.tsx';
import { ClauseForm } from './clause-form.tsx';
import { Findings } from './findings.tsx';
import { useCheck } from './use-check.ts';
import type { WrittenClause } from './written.ts';

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
          <ClauseForm
            value={check.value as WrittenClause}
            isNew={editing.part === 'new_clause'}
            onChange={check.setValue}
          />
        ) : (
          <Suspense fallback={<Loading lines={10} />}>
            <YamlEditor
              label={t('edition:form.yaml')}
              yaml={check.yaml}
              problems={check.found?.problems ?? []}
              onChange={check.setYaml}
            />
          </Suspense>
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
