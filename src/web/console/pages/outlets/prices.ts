import type { OutletPrice } from '#contract/outlet-statement.ts';

type Kind = OutletPrice['kind'];

/** What is typed for each kind of request; nothing where it has no price of its own. */
type PricesTyped = { readonly [K in Kind]?: number | undefined };

export function pricesTyped(prices: readonly OutletPrice[]): PricesTyped {
  return Object.fromEntries(prices.map(({ kind, fen }) => [kind, fen]));
}

export function pricesWritten(typed: PricesTyped): OutletPrice[] {
  return Object.entries(typed).flatMap(([kind, fen]) =>
    fen === undefined ? [] : [{ kind: kind as Kind, fen }],
  );
}
