import { type CSSProperties, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockView } from '#contract/clock.ts';
import { useFormat } from '../text/use-format.ts';
import { ClauseLink } from './clause-link.tsx';
import './clock.css';
import { standingOf } from './standing.ts';
import { useNow } from './use-now.ts';

interface ClockBadgeProps {
  readonly clock: ClockView;
}

/** A clock of the regulation: how it stands in colour and words; pressed, its clause and its reckoning. */
export function ClockBadge({ clock }: ClockBadgeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const { tone, words, minutes } = standingOf(clock, useNow());
  const anchor = `--clock${id.replaceAll(/\W/g, '')}`;
  return (
    <span className="clock" data-tone={tone}>
      <button type="button" popoverTarget={id} style={{ anchorName: anchor } as CSSProperties}>
        <span className="dot" />
        {clock.name} · {t(`common:clock.${words}`, { duration: format.duration(minutes) })}
      </button>
      <div id={id} popover="auto" className="clock-why" style={{ positionAnchor: anchor } as CSSProperties}>
        <ClauseLink clause={clock.clause} clauseNo={clock.clauseNo} />
        <p>{t('common:clock.due', { at: format.instant(clock.dueAt), limit: clock.limit })}</p>
        <ol>
          {clock.explanation.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </div>
    </span>
  );
}
