import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { forget } from '../../../shared/api/queries.ts';
import { inverseOf, type Move, needsReason } from './move.ts';
import { MoveStopped, make, type Words } from './steps.ts';

const forgets = ['/dispatch', '/work-orders', '/service-requests'];
const noWords: Words = { reason: '', overriding: {} };

/** A move that waits for a reason, or was refused. */
export interface Asking {
  readonly move: Move;
  readonly error: unknown;
}

interface Options {
  /** What the evidence says of a move that is taken back. */
  readonly undoReason: string;
  readonly onMade: (move: Move) => void;
}

/** Makes moves, asks where words are needed, and takes them back. */
export function useMoves({ undoReason, onMade }: Options) {
  const client = useQueryClient();
  const [asking, setAsking] = useState<Asking>();
  const [made, setMade] = useState<readonly Move[]>([]);
  const making = useMutation({
    networkMode: 'always',
    mutationFn: ({ move, words }: { move: Move; words: Words; isUndo: boolean }) => make(move, words),
    onSuccess: (_, { move, isUndo }) => {
      setAsking(undefined);
      setMade(before => (isUndo ? before.slice(0, -1) : [...before, move]));
      onMade(move);
    },
    onError: (error, { move }) =>
      setAsking(error instanceof MoveStopped ? { move: error.rest, error: error.cause } : { move, error }),
    onSettled: () => Promise.all(forgets.map(path => forget(client, path))),
  });
  const last = made.at(-1);
  const back = last && inverseOf(last);
  return {
    asking,
    pending: making.isPending ? making.variables.move : undefined,
    lastMoved: last?.order,
    canUndo: back !== undefined && !making.isPending,
    begin: (move: Move) =>
      needsReason(move)
        ? setAsking({ move, error: undefined })
        : making.mutate({ move, words: noWords, isUndo: false }),
    make: (move: Move, words: Words) => making.mutate({ move, words, isUndo: false }),
    undo: () => {
      if (back) making.mutate({ move: back, words: { ...noWords, reason: undoReason }, isUndo: true });
    },
    giveUp: () => setAsking(undefined),
  };
}
