import { useTranslation } from 'react-i18next';
import type { PackSummary } from '#contract/setup.ts';

interface PackPartProps {
  readonly packs: readonly PackSummary[];
  readonly chosen: string;
  readonly onChoose: (pack: string) => void;
}

/** The regulation to begin with. */
export function PackPart({ packs, chosen, onChoose }: PackPartProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t('setup:regulation')}</legend>
      <p className="quiet">{t('setup:hint.regulation')}</p>
      <div className="packs">
        {packs.map(({ pack, title, clauses, controls }) => (
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
              <small className="quiet">{t('setup:pack_size', { clauses, controls })}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
