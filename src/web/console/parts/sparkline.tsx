import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/text/use-format.ts';

interface SparklineProps {
  readonly name: string;
  /** Shares of the periods, oldest first; null where there was nothing to share. */
  readonly values: readonly (number | null)[];
}

const width = 96;
const height = 28;
const edge = 3;

/** The trend of a share at a glance; its figures are read out. */
export function Sparkline({ name, values }: SparklineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const points = pointsOf(values);
  const last = points.at(-1);
  if (points.length < 2 || !last) return <span className="quiet">–</span>;
  const words = values.map(value => (value === null ? '–' : format.share(value))).join(' ');
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: '100%' }}
      role="img"
      aria-label={t('insight:compliance.trend_of', { name, values: words })}
    >
      <title>{words}</title>
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="var(--primary)"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <circle cx={last.x} cy={last.y} r="2.4" fill="var(--primary)" />
    </svg>
  );
}

function pointsOf(values: readonly (number | null)[]) {
  const known = values.filter(value => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const step = (width - 2 * edge) / Math.max(1, values.length - 1);
  return values.flatMap((value, place) =>
    value === null
      ? []
      : [{ x: edge + place * step, y: height - edge - ((value - low) / span) * (height - 2 * edge) }],
  );
}
