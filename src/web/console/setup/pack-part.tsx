import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackSummary } from '#contract/setup.ts';

interface PackPartProps {
  readonly packs: readonly PackSummary[];
  readonly chosen: string;
  readonly onChoose: (pack: string) => void;
}

const shownAtFirst = 6;

/** The regulation to begin with: those first of which the product executes most. */
export function PackPart({ packs, chosen, onChoose }: PackPartProps) {
  const { t } = useTranslation();
  const [isAll, setAll] = useState(false);
  const shown = packs.filter(({ pack }, index) => isAll || index < shownAtFirst || pack === chosen);
  return (
    <fieldset>
      <legend>{t('setup:regulation')}</legend>
      <p className="quiet">{t('setup:hint.regulation')}</p>
      <div className="packs">
        {shown.map(({ pack, title, clauses, enforced }) => (
          <label key={pack} className="card">
            <input
              type="radio"
              name="pack"
              required
              value={pack}
              checked={pack === chosen}
              onChange={() => onChoose(pack)}
            />
            <span>
              <strong>{title}</strong>
              <small className="quiet">{t('setup:pack_size', { clauses, enforced })}</small>
            </span>
          </label>
        ))}
      </div>
      {shown.length < packs.length ? (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('setup:more_packs', { count: packs.length - shown.length })}
        </button>
      ) : null}
    </fieldset>
  );
}
