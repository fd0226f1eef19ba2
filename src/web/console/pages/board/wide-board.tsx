import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardOrder } from '#contract/board.ts';
import { useNow } from '../../../shared/clock/use-now.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { say } from '../../../shared/notices/toast.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { BoardGrid } from './board-grid.tsx';
import { BoardTools } from './board-tools.tsx';
import { ChosenOrder } from './chosen-order.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PlanOfDay } from './proposal/plan-of-day.tsx';
import { looks } from './scale.ts';
import { SideList } from './side-list.tsx';
import { useBoard, useDays, usePlace, useShown } from './use-board.ts';
import { useHandling } from './use-handling.ts';
import { useMoves } from './use-moves.ts';
import { useUndoKey } from './use-undo-key.ts';
import { useMoveWords } from './words.ts';

const steadyMs = 300_000;

/** The board of a desk: lines of time, what nobody holds beside them, orders moved by hand or by keys. */
export function WideBoard() {
  const { t } = useTranslation();
  const { place, change, today, branches } = usePlace('week');
  const { days, scale } = useDays(place);
  const { data, error, refetch } = useBoard(place.branchId, scale);
  const [chosenId, setChosenId] = useState<string>();
  const words = useMoveWords(data?.engineers ?? []);
  const moves = useMoves({ undoReason: t('board:undo_reason'), onMade: move => say(words.made(move)) });
  const shown = useShown(data, moves.pending);
  const nowMs = Math.floor(useNow() / steadyMs) * steadyMs;
  const ground = { ...shown, scale, nowMs };
  const handling = useHandling({ ground, words, onMove: moves.begin, onChoose: ({ id }) => setChosenId(id) });
  useUndoKey(moves.undo);
  const chosen = shown.all.find(({ id }) => id === chosenId);
  return (
    <div className="board-page">
      <PageHead title={t('board:title')}>
        <PlanOfDay branchId={place.branchId} day={place.day} hours={data?.hours} />
        <BoardTools
          place={place}
          today={today}
          branches={branches}
          undoing={{ canUndo: moves.canUndo, undo: moves.undo }}
          onChange={next => void change(next)}
        />
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={10} />}
      {data ? (
        <div className="board" data-carrying={handling.carried ? true : undefined}>
          <div className="board-aside">
            <SideList
              {...handling.acts}
              orders={shown.side}
              untimed={shown.untimed}
              nameOf={words.nameOf}
              chosenId={chosenId}
              areaRef={handling.sideRef}
            />
            {chosen ? (
              <ChosenOrder
                order={chosen}
                engineerName={words.nameOf(chosen.engineerId)}
                onPickUp={handling.acts.onKeyPickUp}
                onTakeBack={order => moves.begin({ kind: 'take_back', order })}
              />
            ) : null}
          </div>
          <BoardGrid
            {...handling.acts}
            {...ground}
            days={days}
            look={looks[place.zoom]}
            carried={handling.carried}
            held={handling.held}
            chosenId={chosenId}
            scrollRef={handling.scrollRef}
            previewRef={handling.previewRef}
          />
        </div>
      ) : null}
      <div className="board-ghost" ref={handling.ghostRef} hidden />
      <div className="sr-only" role="status" aria-live="assertive">
        {handling.announced}
      </div>
      {moves.asking ? (
        <MoveDialog
          asking={moves.asking}
          title={words.of(moves.asking.move)}
          isBusy={moves.pending !== undefined}
          onMake={moves.make}
          onGiveUp={moves.giveUp}
          onInserted={() => {
            moves.giveUp();
            say(t('board:insert.done'));
          }}
        />
      ) : null}
      <FocusOn order={moves.lastMoved} />
      <p className="quiet small board-help">{t('board:help')}</p>
    </div>
  );
}

/** The keyboard stays with the order that was moved, wherever it stands now. */
function FocusOn({ order }: { readonly order: BoardOrder | undefined }) {
  const focused = useRef<BoardOrder>(undefined);
  useEffect(() => {
    if (!order || focused.current === order || document.activeElement !== document.body) return;
    const element = document.querySelector<HTMLElement>(`[data-order="${order.id}"]`);
    element?.focus();
    focused.current = order;
  });
  return null;
}
