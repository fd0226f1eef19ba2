import type { PriceContent } from '#contract/price-list.ts';
import type { IssueQuote, QuotedPart, QuoteLine, QuoteShare } from '#contract/quote.ts';
import type { Share, Tariff } from '#engine/controls/charge.ts';
import type { Fen } from '#kernel/money.ts';
import { Refused } from '#kernel/refusal.ts';
import { type Known, type Priced, priced, unpriced } from './priced.ts';

/** What a quote is reckoned from. */
export interface Basis {
  readonly payers: readonly Share[];
  readonly parts: Tariff;
  readonly labour: Tariff;
  readonly travel: Tariff | null;
  readonly prices: PriceContent;
  readonly kind: string;
  /** One way from the branch; null where nobody knows it. */
  readonly distanceMetres: number | null;
  readonly crewSize: number;
}

export type Asked = Omit<IssueQuote, 'override'>;

/** The lines of a quote; a refusal where a price is needed that nobody knows. */
export function quotedLines(basis: Basis, asked: Asked): QuoteLine[] | Refused {
  const lines: QuoteLine[] = [];
  for (const line of [labourLine(basis, asked), ...travelLines(basis, asked), ...partLines(basis, asked)]) {
    if (line instanceof Refused) return line;
    if (line) lines.push(line);
  }
  return lines;
}

type Line = QuoteLine | Refused | undefined;

const minutesPerHour = 60;
const hoursPerDay = 8;

function labourLine({ labour, prices, kind, crewSize }: Basis, asked: Asked): Line {
  const { labourMinutes: minutes, agreedLabourFen } = asked;
  if (minutes === 0 && agreedLabourFen === undefined) return undefined;
  const own = prices.labour.find(one => one.kind === kind) ?? prices.labour.find(one => one.kind === 'any');
  const isAgreed = labour.by === 'agreed' || (labour.by === 'cost' && agreedLabourFen !== undefined);
  const unit = isAgreed ? 'time' : (own?.per ?? 'hour');
  const known: Known = { list: own?.fen ?? null, cost: null, agreed: agreedLabourFen ?? null, unit };
  const price = priced(labour, known, prices);
  if (!price) return unpriced(isAgreed ? 'agreedLabourFen' : 'labourMinutes', 'labour');
  return lineOf('labour', price, {
    quantity: timesOf(price.unit, { hours: minutes / minutesPerHour, km: 0, crewSize }),
    by: labour.by,
  });
}

function travelLines(basis: Basis, { agreedTravelFen }: Asked): Line[] {
  const { travel, prices, distanceMetres, crewSize } = basis;
  if (!travel || travel.by === 'free') return [];
  const band = prices.travel.find(
    ({ upToMetres }) => upToMetres === null || (distanceMetres !== null && distanceMetres <= upToMetres),
  );
  const isAgreed = travel.by === 'agreed' || (travel.by === 'cost' && agreedTravelFen !== undefined);
  const unit = isAgreed ? 'time' : (band?.per ?? 'time');
  const known: Known = { list: band?.fen ?? null, cost: null, agreed: agreedTravelFen ?? null, unit };
  const price = priced(travel, known, prices);
  if (!price) return [unpriced(isAgreed ? 'agreedTravelFen' : 'id', 'travel')];
  if (price.unit === 'km' && distanceMetres === null) return [unpriced('id', 'distance')];
  const quantity = timesOf(price.unit, { hours: 0, km: (distanceMetres ?? 0) / 1_000, crewSize });
  return [lineOf('travel', price, { quantity, by: travel.by }), callOut(basis, travel)];
}

/** The call-out comes on top where travel is by the company's prices. */
function callOut({ prices }: Basis, travel: Tariff): Line {
  if ((travel.by !== 'list' && travel.by !== 'preferential') || prices.callOutFen === 0) return undefined;
  const known: Known = { list: prices.callOutFen, cost: null, agreed: null, unit: 'time' };
  const price = priced(travel, known, prices);
  return price ? lineOf('call_out', price, { quantity: 1, by: travel.by }) : undefined;
}

function partLines({ parts, prices }: Basis, asked: Asked): Line[] {
  return asked.parts.map((part, i) => {
    const known = knownOf(part, prices);
    const price = priced(parts, known, prices);
    if (!price) return unpriced(`parts/${i}/priceFen`, part.partNo);
    const name = `${part.partNo} ${nameOf(part, prices)}`.trim();
    return lineOf('part', price, { quantity: part.quantity, by: parts.by, name });
  });
}

function knownOf({ partNo, priceFen }: QuotedPart, { parts, partsMarkupPercent }: PriceContent): Known {
  const own = parts.find(one => one.partNo === partNo);
  const cost = own?.costFen ?? null;
  const marked = cost === null ? null : Math.round((cost * (100 + partsMarkupPercent)) / 100);
  const typed = priceFen ?? null;
  return { list: own?.priceFen ?? marked ?? typed, cost, agreed: typed, unit: 'piece' };
}

function nameOf({ partNo, name }: QuotedPart, { parts }: PriceContent): string {
  return name ?? parts.find(one => one.partNo === partNo)?.name ?? '';
}

interface Times {
  readonly hours: number;
  readonly km: number;
  readonly crewSize: number;
}

/** How many units: hours and kilometres as they are, a day for each eight hours begun. */
function timesOf(unit: QuoteLine['unit'], { hours, km, crewSize }: Times): number {
  switch (unit) {
    case 'hour':
      return hours;
    case 'km':
      return km;
    case 'day':
      return Math.max(1, Math.ceil(hours / hoursPerDay));
    case 'person':
      return crewSize;
    case 'time':
    case 'piece':
      return 1;
  }
}

interface Lined extends Pick<QuoteLine, 'quantity' | 'by'> {
  readonly name?: string;
}

function lineOf(of: QuoteLine['of'], { unitFen, unit }: Priced, { quantity, by, name }: Lined): QuoteLine {
  return { of, name: name ?? null, quantity, unit, unitFen, fen: Math.round(quantity * unitFen), by };
}

/** Who pays how much; what rounding leaves is the last one's. */
export function sharesOf(payers: readonly Share[], amountFen: Fen): QuoteShare[] {
  let left = amountFen;
  return payers.map(({ payer, percent }, i) => {
    const fen = i === payers.length - 1 ? left : Math.round((amountFen * percent) / 100);
    left -= fen;
    return { payer, percent, fen };
  });
}
