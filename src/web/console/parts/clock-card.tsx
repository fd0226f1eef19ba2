import { useTranslation } from 'react-i18next';
import type { ClockView } from '#contract/clock.ts';
import { ClauseLink } from '../../shared/clock/clause-link.tsx';
import { standingOf } from '../../shared/clock/standing.ts';
import { useNow } from '../../shared/clock/use-now.ts';
import { useFormat } from '../../shared/text/use-format.ts';
import './clock-card.css';

interface ClockCardProps {
  readonly clock: ClockView;
  /** Shows the reckoning at once. */
  readonly open?: boolean;
}

/** A clock of the regulation in full: how it stands, its clause, its limit and how it was reckoned. */
export function ClockCard({ clock, open = false }: ClockCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { tone, words, minutes } = standingOf(clock, useNow());
  return (
    <li className="clock-card" data-tone={tone}>
      <div className="clock-line">
        <strong>{clock.name}</strong>
        <span className="standing">{t(`common:clock.${words}`, { duration: format.duration(minutes) })}</span>
      </div>
      <div className="quiet small">
        {t('common:clock.due', { at: format.instant(clock.dueAt), limit: clock.limit })}
      </div>
      <span className="small">
        <ClauseLink clause={clock.clause} clauseNo={clock.clauseNo} />
      </span>
      <details open={open}>
        <summary className="quiet">{t('words:reckoning')}</summary>
        <ol className="quiet small">
          {clock.explanation.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </details>
    </li>
  );
}
