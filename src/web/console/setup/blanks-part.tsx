import { useTranslation } from 'react-i18next';
import type { BlankSetting } from '#contract/setup.ts';
import { Button } from '../../shared/elements/button.tsx';
import { Field } from '../../shared/elements/field.tsx';
import type { PartProps } from './draft.ts';

interface BlanksPartProps extends PartProps {
  readonly blanks: readonly BlankSetting[];
}

/** What the source of the chosen regulation leaves blank: each is decided expressly, by its proposal or by a value of the own. */
export function BlanksPart({ blanks, draft, onChange }: BlanksPartProps) {
  const { t } = useTranslation();
  if (blanks.length === 0) return null;
  const proposals = Object.fromEntries(blanks.map(({ name, proposal }) => [name, proposal]));
  return (
    <fieldset>
      <legend>{t('setup:blanks')}</legend>
      <p className="quiet">{t('setup:hint.blanks', { count: blanks.length })}</p>
      <div>
        <Button onClick={() => onChange({ settings: proposals })}>{t('setup:accept_all')}</Button>
      </div>
      <div className="pair">
        {blanks.map(blank => (
          <Blank key={blank.name} blank={blank} draft={draft} onChange={onChange} />
        ))}
      </div>
    </fieldset>
  );
}

function Blank({ blank, draft, onChange }: PartProps & { readonly blank: BlankSetting }) {
  const { t } = useTranslation();
  const { name, meaning, proposal, unit, choices, words, clauses } = blank;
  const value = draft.settings[name];
  const decide = (typed: string) => onChange({ settings: decided(draft.settings, blank, typed) });
  const [first] = clauses;
  const why = first ? t('setup:needed_by', { no: first.no, text: first.text }) : t('setup:needed');
  return (
    <div className="blank">
      <Field label={meaning} hint={why}>
        {control =>
          choices.length > 0 ? (
            <select
              {...control}
              className="input"
              required
              value={String(value ?? '')}
              onChange={event => decide(event.target.value)}
            >
              <option value="">{t('common:choose')}</option>
              {choices.map(choice => (
                <option key={String(choice)} value={String(choice)}>
                  {words[String(choice)]}
                </option>
              ))}
            </select>
          ) : (
            <input
              {...control}
              className="input"
              required
              maxLength={200}
              value={String(value ?? '')}
              onChange={event => decide(event.target.value)}
            />
          )
        }
      </Field>
      {value === proposal ? null : (
        <Button onClick={() => decide(String(proposal))}>
          {t('setup:accept', {
            value: [words[String(proposal)], unit].filter(part => part !== null).join(' '),
          })}
        </Button>
      )}
    </div>
  );
}

/** A value has the type of its proposal; an empty field decides nothing. */
function decided(before: PartProps['draft']['settings'], { name, proposal }: BlankSetting, typed: string) {
  const { [name]: _, ...others } = before;
  if (typed === '') return others;
  if (typeof proposal === 'number' && Number.isFinite(Number(typed)))
    return { ...others, [name]: Number(typed) };
  return { ...others, [name]: typeof proposal === 'boolean' ? typed === 'true' : typed };
}
