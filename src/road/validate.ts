import Type, { type TObject } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import type { Endpoint } from '#contract/endpoint.ts';
import { type Refusal, Refused } from '#kernel/refusal.ts';

const validators = new WeakMap<Endpoint, Validator>();

/** What is wrong with an input, a refusal for each field; undefined when nothing is. */
export function problemsOf(endpoint: Endpoint, input: unknown): Refused | undefined {
  const validator = validatorOf(endpoint);
  if (validator.Check(input)) return undefined;
  const errors = validator.Errors(input);
  const own = errors.filter(isOwn);
  return new Refused((own.length > 0 ? own : errors).slice(0, 20).map(refusalOf));
}

/** A field that does not belong is told twice: where it stands, and again where it is not allowed. */
function isOwn({ keyword }: ShapeError): boolean {
  return keyword !== 'boolean';
}

interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params: object;
}

function refusalOf({ instancePath, keyword, params, message }: ShapeError): Refusal {
  const inner = innerField(params);
  const field = [instancePath.slice(1), inner].filter(Boolean).join('/');
  const simple = Object.entries(params).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  );
  const values = Object.fromEntries(simple) as Record<string, string | number>;
  return { code: 'input.invalid', field, params: { ...values, keyword, detail: message } };
}

function innerField(params: object): string {
  const { requiredProperties, additionalProperties } = params as Record<string, string[] | undefined>;
  return (requiredProperties ?? additionalProperties ?? [])[0] ?? '';
}

/** Path parameters and body in one object: no field may be in both. */
function validatorOf(endpoint: Endpoint): Validator {
  let validator = validators.get(endpoint);
  if (!validator) {
    const properties = {
      ...endpoint.params?.properties,
      ...(endpoint.body as TObject | undefined)?.properties,
    };
    validator = Compile(Type.Object(properties, { additionalProperties: false })) as unknown as Validator;
    validators.set(endpoint, validator);
  }
  return validator;
}
