import { useTranslation } from 'react-i18next';
import {
  fieldName,
  type Handling,
  type HandlingContent,
  type HandlingField,
  handlingOf,
} from '#contract/handling.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** One act: what it was, its values, who wrote it down and when it happened. */
export function HandlingLine({ item }: { readonly item: Handling }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, content, text, toName, happenedAt, recordedByName } = item;
  const fields = (handlingOf(kind).fields ?? []).filter(field => content[fieldName(field)] !== undefined);
  return (
    <li>
      <strong>{t(`handling:kind.${kind}`)}</strong>
      <div className="quiet small">
        {[format.instant(happenedAt), recordedByName].join(' · ')}
        {toName ? ` · ${t('handling:passed_to', { name: toName })}` : null}
      </div>
      {fields.length > 0 ? (
        <dl className="facts">
          {fields.map(field => [
            <dt key={field.fact}>{t(`handling:field.${field.fact.replace('.', '_')}`)}</dt>,
            <dd key={`${field.fact}:`}>
              <Told field={field} value={content[fieldName(field)]} />
            </dd>,
          ])}
        </dl>
      ) : null}
      {text ? <div className="paragraphs">{text}</div> : null}
    </li>
  );
}

interface ToldProps {
  readonly field: HandlingField;
  readonly value: HandlingContent[string] | undefined;
}

function Told({ field, value }: ToldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (typeof value === 'number') return field.type === 'money' ? format.money(value) : String(value);
  if (typeof value !== 'string') return t(value ? 'words:yes' : 'words:no');
  if (field.type === 'instant') return format.instant(value);
  return field.type === 'choice' ? t(`handling:option.${value}`) : value;
}
