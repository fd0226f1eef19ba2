import { memo, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardOrder } from '#contract/board.ts';
import { type Fit, fitAt, gapsFor } from './fit.ts';
import { type Line, lengthMsOf, type Span, type Visit } from './lines.ts';
import { placeOn, type Scale } from './scale.ts';
import type { Held } from './use-key-carry.ts';
import { VisitBar } from './visit-bar.tsx';

export interface Handling {
  readonly onPress: (order: BoardOrder, event: PointerEvent<HTMLElement>) => void;
  readonly onChoose: (order: BoardOrder) => void;
  readonly onKeyPickUp: (order: BoardOrder) => void;
}

interface BoardLineProps extends Handling {
  readonly line: Line;
  readonly row: number;
  /** How many lines there are, drawn or not. */
  readonly count: number;
  readonly top: number;
  readonly scale: Scale;
  readonly hours: readonly Span[];
  readonly nowMs: number;
  /** The order in hand, for which the gaps of the line are shown. */
  readonly carried: BoardOrder | undefined;
  readonly held: Held | undefined;
  readonly chosenId: string | undefined;
}

/** One engineer: the name, what stands in the line, and where the order in hand would fit. */
export const BoardLine = memo((props: BoardLineProps) => {
  const { line, row, count, top, scale, hours, nowMs, carried, held, chosenId, ...handling } = props;
  const { t } = useTranslation();
  const { engineer, visits, absences } = line;
  return (
    <li
      className="board-line"
      aria-label={t('board:line_of', { name: engineer.name })}
      aria-posinset={row + 1}
      aria-setsize={count}
      style={{ top, width: scale.width }}
    >
      <LineName line={line} carried={carried} />
      <div className="board-track">
        {absences.map(absence => (
          <Stretch key={absence.fromMs} span={absence} scale={scale} name="absence" />
        ))}
        {carried ? <Gaps line={line} order={carried} hours={hours} scale={scale} nowMs={nowMs} /> : null}
        {visits.map(visit => (
          <Stretch key={visit.order.id} span={wayTo(visit)} scale={scale} name="travel" />
        ))}
        {visits.map(visit => (
          <VisitBar
            key={visit.order.id}
            {...handling}
            visit={visit}
            scale={scale}
            isChosen={visit.order.id === chosenId}
          />
        ))}
        {held ? (
          <HeldBar held={held} fit={fitAt({ order: held.order, line, hours }, held)} scale={scale} />
        ) : null}
      </div>
    </li>
  );
});

function LineName({ line, carried }: { line: Line; carried: BoardOrder | undefined }) {
  const { t } = useTranslation();
  const { engineer } = line;
  const lacks = carried?.requiredSkill && !engineer.skills.includes(carried.requiredSkill);
  const below = lacks
    ? t('board:fit.skill_missing')
    : engineer.isOut
      ? t('board:is_out')
      : [
          ...(line.untimed.length > 0 ? [t('board:untimed', { count: line.untimed.length })] : []),
          ...engineer.skills,
        ].join(' · ');
  return (
    <div className="board-name" data-dim={lacks || undefined}>
      <span className="line-clamp">{engineer.name}</span>
      <span className="line-clamp quiet small">{below}</span>
      <span className="turn" title={t('board:turn')}>
        {engineer.turn}
      </span>
    </div>
  );
}

/** The way there, right before the visit. */
function wayTo({ fromMs, order }: Visit): Span {
  return { fromMs: fromMs - (order.travelMinutes ?? 0) * 60_000, toMs: fromMs };
}

interface GapsProps {
  readonly line: Line;
  readonly order: BoardOrder;
  readonly hours: readonly Span[];
  readonly scale: Scale;
  readonly nowMs: number;
}

function Gaps({ line, order, hours, scale, nowMs }: GapsProps) {
  const gaps = gapsFor({ order, line, hours }, { lengthMs: lengthMsOf(order), nowMs });
  return gaps.map(gap => (
    <Stretch key={gap.fromMs} span={gap} scale={scale} name={gap.isLate ? 'gap-late' : 'gap-in-time'} />
  ));
}

function Stretch({ span, scale, name }: { span: Span; scale: Scale; name: string }) {
  const place = placeOn(scale, span.fromMs, span.toMs);
  return place ? <i className={`board-stretch ${name}`} style={place} /> : null;
}

function HeldBar({ held, fit, scale }: { held: Held; fit: Fit; scale: Scale }) {
  const place = placeOn(scale, held.fromMs, held.toMs);
  return place ? (
    <div className="board-preview" data-fit={fit} data-held style={place}>
      {held.order.customerName}
    </div>
  ) : null;
}
