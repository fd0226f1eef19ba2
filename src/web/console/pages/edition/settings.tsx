import { Button, Input, Popconfirm, Select } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import type { DraftSetting, EditionView } from '#contract/edition-shape.ts';
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
  const { settings } = edition;
  if (settings.length === 0) return null;
  const blanks = settings.filter(({ isProposed }) => isProposed);
  const decided = settings.filter(({ isProposed }) => !isProposed);
  const one = (setting: DraftSetting) => (
    <OneSetting
      key={`${setting.name} ${setting.isProposed.toString()}`}
      editionId={edition.id}
      setting={setting}
      mayEdit={mayEdit}
    />
  );
  return (
    <section aria-label={t('edition:settings')}>
      <h2>{t('edition:settings')}</h2>
      {blanks.length > 0 ? (
        <div className="panel stack">
          <div className="row">
            <strong>{t('edition:to_decide', { count: blanks.length })}</strong>
            {mayEdit ? <AcceptAll editionId={edition.id} blanks={blanks} /> : null}
          </div>
          <div className="settings">{blanks.map(one)}</div>
        </div>
      ) : null}
      <div className="settings">{decided.map(one)}</div>
    </section>
  );
}

interface AcceptAllProps {
  readonly editionId: string;
  readonly blanks: readonly DraftSetting[];
}

/** Accepts what is proposed, one after the other: each is a decision of its own in the log. */
function AcceptAll({ editionId, blanks }: AcceptAllProps) {
  const { t } = useTranslation();
  const save = useChange(editionEndpoints.edit, { forgets: ['/editions'] });
  const accept = async () => {
    for (const { name, value } of blanks)
      await save.mutateAsync({ params: { id: editionId }, body: { edit: { part: 'setting', name, value } } });
  };
  return (
    <>
      <Popconfirm
        title={t('edition:accept_all_sure', { count: blanks.length })}
        okText={t('edition:accept_all')}
        onConfirm={() => void accept().catch(() => undefined)}
      >
        <Button size="small" loading={save.isPending}>
          {t('edition:accept_all')}
        </Button>
      </Popconfirm>
      <ProblemNotice error={save.error} />
    </>
  );
}

interface OneSettingProps {
  readonly editionId: string;
  readonly setting: DraftSetting;
  readonly mayEdit: boolean;
}

function OneSetting({ editionId, setting, mayEdit }: OneSettingProps) {
  const { t } = useTranslation();
  const { name, meaning, value, isProposed, unit, choices, words } = setting;
  const [typed, setTyped] = useState(isProposed ? '' : String(value));
  const save = useChange(editionEndpoints.edit, { forgets: ['/editions'] });
  const decide = (decision: DraftSetting['value']) =>
    save.mutate({ params: { id: editionId }, body: { edit: { part: 'setting', name, value: decision } } });
  const isChanged = isProposed ? typed !== '' : typed !== String(value);
  const inWords = words[typed] === typed ? '' : (words[typed] ?? '');
  const hint = [isProposed ? whyOf(setting, t) : '', inWords, unit ?? ''].filter(Boolean).join(' · ');
  return (
    <div>
      <Field label={meaning} hint={hint || undefined}>
        {control =>
          choices.length > 0 ? (
            <Select
              {...control}
              disabled={!mayEdit}
              value={typed || null}
              options={choices.map(choice => ({ value: String(choice), label: words[String(choice)] }))}
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
        <Button size="small" loading={save.isPending} onClick={() => decide(likeBefore(typed, value))}>
          {isProposed ? t('edition:accept_value') : t('common:action.save')}
        </Button>
      ) : null}
      {mayEdit && isProposed && !isChanged ? (
        <Button size="small" type="primary" ghost loading={save.isPending} onClick={() => decide(value)}>
          {t('edition:accept_proposal', {
            value: [words[String(value)], unit].filter(part => part !== null).join(' '),
          })}
        </Button>
      ) : null}
      <ProblemNotice error={save.error} />
    </div>
  );
}

/** Why it has to be decided: the source says nothing, and these clauses need it. */
function whyOf({ clauses }: DraftSetting, t: TFunction): string {
  const [first, ...others] = clauses;
  if (!first) return t('edition:blank');
  const more = others.length > 0 ? `; ${others.map(({ no }) => no).join(', ')}` : '';
  return t('edition:blank_needed_by', { no: first.no, text: first.text, more });
}

/** A value keeps its type: a number stays a number, yes or no stays that. */
function likeBefore(typed: string, before: DraftSetting['value']): DraftSetting['value'] {
  if (typeof before === 'number' && typed.trim() !== '' && Number.isFinite(Number(typed)))
    return Number(typed);
  if (typeof before === 'boolean' && (typed === 'true' || typed === 'false')) return typed === 'true';
  return typed;
}
