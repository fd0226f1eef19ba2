import { useTranslation } from 'react-i18next';
import type { ClockView } from '#contract/clock.ts';
import { useFormat } from '../text/use-format.ts';
import './clock.css';
import { standingOf } from './standing.ts';
import { useNow } from './use-now.ts';

interface DueBadgeProps {
  readonly dueAt: string;
  readonly risk: ClockView['risk'];
}

/** The nearest limit of a line in a list: how long is left, or how long it is over. */
export function DueBadge({ dueAt, risk }: DueBadgeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { tone, words, minutes } = standingOf({ status: 'running', risk, dueAt, stoppedAt: null }, useNow());
  return (
    <span className="due" data-tone={tone} title={format.instant(dueAt)}>
      {t(`common:clock.${words}`, { duration: format.duration(minutes) })}
    </span>
  );
}
