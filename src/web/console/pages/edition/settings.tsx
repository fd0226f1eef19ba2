import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftSetting, type EditionView, editionEndpoints } from '#contract/edition.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

interface SettingsProps {
  readonly edition: EditionView;
  readonly mayEdit: boolean;
}

/** Numbers and words of the company's own that clauses name. */
export function Settings({ edition, mayEdit }: SettingsProps) {
  const { t } = useTranslation();
  if (edition.settings.length === 0) return null;
  return (
    <section aria-label={t('edition:settings')}>
      <h2>{t('edition:settings')}</h2>
      <div className="settings">
        {edition.settings.map(setting => (
          <OneSetting key={setting.name} editionId={edition.id} setting={setting} mayEdit={mayEdit} />
        ))}
      </div>
    </section>
  );
}

interface OneSettingProps {
  readonly editionId: string;
  readonly setting: DraftSetting;
  readonly mayEdit: boolean;
}

function OneSetting({ editionId, setting, mayEdit }: OneSettingProps) {
  const { t } = useTranslation();
  const { name, meaning, value, isProposed, unit, choices } = setting;
  const [typed, setTyped] = useState(String(value));
  const save = useChange(editionEndpoints.edit, { forgets: ['/editions'] });
  const edit = { part: 'setting', name, value: likeBefore(typed, value) } as const;
  const isChanged = typed !== String(value) || isProposed;
  const hint = [isProposed ? t('edition:proposed') : '', unit ?? ''].filter(Boolean).join(' · ');
  return (
    <div>
      <Field label={meaning} hint={hint || undefined}>
        {control =>
          choices.length > 0 ? (
            <Select
              {...control}
              disabled={!mayEdit}
              value={typed}
              options={choices.map(choice => ({ value: String(choice), label: String(choice) }))}
              onChange={setTyped}
            />
          ) : (
            <Input
              {...control}
              disabled={!mayEdit}
              value={typed}
              onChange={event => setTyped(event.target.value)}
            />
          )
        }
      </Field>
      {mayEdit && isChanged ? (
        <Button
          size="small"
          loading={save.isPending}
          onClick={() => save.mutate({ params: { id: editionId }, body: { edit } })}
        >
          {isProposed ? t('edition:accept_value') : t('common:action.save')}
        </Button>
      ) : null}
      <ProblemNotice error={save.error} />
    </div>
  );
}

/** A value keeps its type: a number stays a number, yes or no stays that. */
function likeBefore(typed: string, before: DraftSetting['value']): DraftSetting['value'] {
  if (typeof before === 'number' && typed.trim() !== '' && Number.isFinite(Number(typed)))
    return Number(typed);
  if (typeof before === 'boolean' && (typed === 'true' || typed === 'false')) return typed === 'true';
  return typed;
}
