import { answerFields } from '#contract/desk.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';

type Values = Readonly<Record<(typeof answerFields)[number], string>>;

interface Filling {
  readonly me: string;
  /** The next limit, as this reader writes instants; empty where nothing is due. */
  readonly due: string;
}

/** What the fields of a canned answer stand for in this case. */
export function valuesOf(request: ServiceRequest, { me, due }: Filling): Values {
  const engineers = request.workOrders.flatMap(({ engineerName }) => engineerName ?? []);
  return {
    customer: request.customer.name,
    contact: request.contact?.name ?? request.customer.name,
    request_no: request.requestNo,
    machine: request.asset ? `${request.asset.model} ${request.asset.serialNo}` : '',
    engineer: engineers.at(-1) ?? '',
    due,
    me,
  };
}

const field = /\[\[\s*(\w+)\s*\]\]/g;

/** The text with its fields filled; what nobody knows stays to be seen and filled by hand. */
export function fillAnswer(body: string, values: Values): string {
  return body.replace(field, (written, name: string) => known(values, name) || written);
}

/** Fields that stand in a text unfilled: known ones only, what else stands in brackets is meant so. */
export function unfilledIn(text: string): readonly string[] {
  const written = [...text.matchAll(field)].filter(([, name]) => answerFields.some(one => one === name));
  return [...new Set(written.map(([whole]) => whole))];
}

function known(values: Values, name: string): string {
  return answerFields.some(one => one === name) ? values[name as keyof Values] : '';
}
