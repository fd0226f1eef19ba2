import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { controlKinds } from '#contract/regulation-text.ts';
import type { Kind, ReviewedClause } from './review.ts';

interface KindChoiceProps {
  readonly clause: ReviewedClause;
  readonly onChange: (kinds: readonly Kind[]) => void;
}

/** The proposed kinds as toggles, the surest first; the others can be added. */
export function KindChoice({ clause: { no, kinds, found }, onChange }: KindChoiceProps) {
  const { t } = useTranslation();
  const shown = [...new Set([...found.kinds.map(({ kind }) => kind), ...kinds])];
  const others = controlKinds.filter(kind => !shown.includes(kind));
  const toggle = (kind: Kind) =>
    onChange(kinds.includes(kind) ? kinds.filter(one => one !== kind) : [...kinds, kind]);
  return (
    <div className="row" role="group" aria-label={t('import:kinds_of', { no })}>
      {shown.map(kind => (
        <button
          key={kind}
          type="button"
          className="kind"
          aria-pressed={kinds.includes(kind)}
          onClick={() => toggle(kind)}
        >
          {t(`words:control_kind.${kind}`)}
        </button>
      ))}
      <Select<Kind | null>
        size="small"
        className="other-kind"
        aria-label={t('import:other_kind_of', { no })}
        placeholder={t('import:other_kind')}
        value={null}
        options={others.map(kind => ({ value: kind, label: t(`words:control_kind.${kind}`) }))}
        onChange={kind => kind && onChange([...kinds, kind])}
      />
    </div>
  );
}
