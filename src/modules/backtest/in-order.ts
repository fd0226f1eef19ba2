/**
 * Lets several workers do pieces of work beside each other and hands the results over in the order of the pieces. Pieces
 * of about the same size leave few results waiting for their turn. Throws what a worker throws.
 */
export async function inOrder<T, R extends object>(
  pieces: readonly T[],
  workers: readonly ((piece: T) => Promise<R>)[],
  take: (result: R) => Promise<void>,
): Promise<void> {
  const queue = pieces.entries();
  const waiting = new Map<number, R>();
  let taken = 0;
  let taking = Promise.resolve();
  const handOver = async () => {
    for (let result = waiting.get(taken); result; result = waiting.get(taken)) {
      waiting.delete(taken++);
      await take(result);
    }
  };
  const work = async (worker: (piece: T) => Promise<R>) => {
    for (const [place, piece] of queue) {
      waiting.set(place, await worker(piece));
      taking = taking.then(handOver);
      await taking;
    }
  };
  await Promise.all(workers.map(work));
}
