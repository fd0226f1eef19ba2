import Type, { type Static } from 'typebox';
import { LinkParams } from './chat.ts';
import { Phone } from './customer.ts';
import { endpoint } from './endpoint.ts';
import { severities } from './service-request-shape.ts';
import { closed, IdParams, Line, nullable, oneOf } from './shape.ts';

/** What somebody may ask for without an account. Complaints and installations begin elsewhere. */
export const askedKinds = ['repair', 'maintenance', 'consultation'] as const;

/** The machine behind a code, as its type plate tells: nothing of its owner, its place or its history. */
export const CodedMachine = Type.Object({
  companyName: Type.String(),
  productLine: Type.String(),
  model: Type.String(),
  serialNo: Type.String(),
  vehicleNo: nullable(Type.String()),
});
export type CodedMachine = Static<typeof CodedMachine>;

export const AskByCode = closed({
  name: Line,
  phone: Phone,
  kind: oneOf(askedKinds),
  severity: oneOf(severities),
  description: Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' }),
});
export type AskByCode = Static<typeof AskByCode>;

const CodeParams = closed({ code: LinkParams.properties.token });

export const intakeEndpoints = {
  label: endpoint({
    method: 'GET',
    path: '/assets/:id/label',
    action: 'intake.print_label',
    summary: 'What is printed on the label of a machine: its plate and the address of its code',
    params: IdParams,
    reply: Type.Object({ machine: CodedMachine, path: Type.String() }),
  }),
  readCode: endpoint({
    method: 'GET',
    path: '/machines/:code',
    action: 'intake.read_code',
    summary: 'The machine behind the code on its label',
    params: CodeParams,
    reply: CodedMachine,
  }),
  askByCode: endpoint({
    method: 'POST',
    path: '/machines/:code/requests',
    action: 'intake.ask_by_code',
    summary: 'Asks for service of the machine that the code is on; answers with the page of the request',
    params: CodeParams,
    body: AskByCode,
    reply: Type.Object({ path: Type.String() }),
  }),
};
