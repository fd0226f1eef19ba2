import { useTranslation } from 'react-i18next';
import type { BoardEngineer } from '#contract/board.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { useSpan } from '../../parts/use-span.ts';
import type { Fit } from './fit.ts';
import type { Span } from './lines.ts';
import type { Move } from './move.ts';

export interface MoveWords {
  nameOf(engineerId: string | null): string | undefined;
  /** What a move would do. */
  of(move: Move): string;
  made(move: Move): string;
  /** Where an order in hand would stand. */
  spot(name: string, span: Span, fit: Fit): string;
}

/** Moves in words, for the dialog, the toast and those who hear the board. */
export function useMoveWords(engineers: readonly BoardEngineer[]): MoveWords {
  const { t } = useTranslation();
  const format = useFormat();
  const spanWords = useSpan();
  const isoOf = (ms: number) => new Date(ms).toISOString();
  const nameOf = (id: string | null) => engineers.find(({ engineerId }) => engineerId === id)?.name;
  const of = (move: Move) => {
    const engineerId =
      move.kind === 'assign' || move.kind === 'hand_over' ? move.engineerId : move.order.engineerId;
    const at =
      move.kind !== 'take_back' && move.fromMs !== undefined && move.toMs !== undefined
        ? spanWords(isoOf(move.fromMs), isoOf(move.toMs))
        : '';
    return t(`board:moved.${move.kind}`, { order: move.order.orderNo, name: nameOf(engineerId) ?? '', at });
  };
  return {
    nameOf,
    of,
    made: move => t('board:made', { move: of(move) }),
    spot: (name, { fromMs, toMs }, fit) =>
      [name, `${format.instant(isoOf(fromMs))}–${format.time(isoOf(toMs))}`, t(`board:fit.${fit}`)].join(
        ' · ',
      ),
  };
}
