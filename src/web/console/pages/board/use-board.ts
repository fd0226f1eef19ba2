import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Board, boardEndpoints } from '#contract/board.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { useSession } from '../../../shared/session/session.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { civilDateOf, instantOf, plusDays } from '../../parts/civil.ts';
import type { Place } from './board-tools.tsx';
import { linesOf, spanOf } from './lines.ts';
import { ahead, type Move } from './move.ts';
import { looks, scaleOf, type Zoom, zooms } from './scale.ts';

/** Where the board is looked at: in the address, so that it can be sent to somebody. */
export function usePlace(usual: Zoom) {
  const session = useSession();
  const today = civilDateOf(useZone(), new Date());
  const branches = useQuery({
    ...reading(organisationEndpoints.branches, {}),
    enabled: session?.seesAllBranches ?? false,
  });
  const [found, change] = useAddress({ branchId: '', day: today, zoom: usual as string });
  const own = session?.branch?.id ?? branches.data?.items[0]?.id ?? '';
  const zoom = zooms.find(name => name === found.zoom) ?? usual;
  const place: Place = { branchId: found.branchId || own, day: found.day, zoom };
  return { place, change, today, branches: session?.seesAllBranches ? (branches.data?.items ?? []) : [] };
}

export function useDays({ day, zoom }: Place) {
  const zone = useZone();
  return useMemo(() => {
    const startOf = (date: string) => Date.parse(instantOf(zone, `${date}T00:00`));
    const days = Array.from({ length: looks[zoom].days }, (_, place) => {
      const date = plusDays(day, place);
      return { date, startMs: startOf(date), endMs: startOf(plusDays(date, 1)) };
    });
    const [startMs, endMs] = [days[0]?.startMs ?? 0, days.at(-1)?.endMs ?? 0];
    return { days, scale: scaleOf(startMs, endMs, looks[zoom]) };
  }, [zone, day, zoom]);
}

/** The board of a stretch; while another one is on its way, the one before stays in sight. */
export function useBoard(branchId: string, stretch: { startMs: number; endMs: number }) {
  const query = {
    branchId,
    from: new Date(stretch.startMs).toISOString(),
    to: new Date(stretch.endMs).toISOString(),
  };
  return useQuery({
    ...reading(boardEndpoints.read, { query }),
    enabled: branchId !== '',
    placeholderData: keepPreviousData,
  });
}

const nothing = { engineers: [], orders: [], unassigned: [], hours: [] };

/** Lines, side and hours as they will be once the move that is on its way is made. */
export function useShown(board: Board | undefined, pending: Move | undefined) {
  return useMemo(() => {
    const { engineers, orders, unassigned, hours } = board ?? nothing;
    const moved = pending && ahead(pending);
    const all = [...orders, ...unassigned].map(order => (order.id === moved?.id ? moved : order));
    const isHeld = ({ engineerId }: { engineerId: string | null }) => engineerId !== null;
    return {
      all,
      lines: linesOf({ engineers, orders: all.filter(isHeld) }),
      side: all.filter(order => !isHeld(order)),
      untimed: all.filter(order => isHeld(order) && order.from === null),
      hours: hours.map(spanOf),
    };
  }, [board, pending]);
}
