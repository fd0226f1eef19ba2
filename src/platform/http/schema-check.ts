import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifyInstance, FastifySchemaCompiler } from 'fastify';

const common = { allErrors: true, strict: false, removeAdditional: false, useDefaults: true } as const;

/**
 * Bodies are taken as they are: a number in quotes is no number, an unknown field is refused. Path and query are
 * always text and are turned into what the contract says. Schemas are compiled with their first request, which keeps
 * the start short. What the product answers is typed, and written as it is.
 */
export function addSchemaChecks(app: FastifyInstance): void {
  const strict = withFormats(new Ajv(common));
  const fromText = withFormats(new Ajv({ ...common, coerceTypes: 'array' }));
  const validators: FastifySchemaCompiler<object> = ({ schema, httpPart }) =>
    compiledOnce(() => (httpPart === 'body' ? strict : fromText).compile(schema));
  app.setValidatorCompiler(validators);
  app.setSerializerCompiler(() => JSON.stringify);
}

function withFormats(ajv: Ajv): Ajv {
  addFormats.default(ajv);
  return ajv;
}

function compiledOnce(compile: () => ValidateFunction) {
  let validate: ValidateFunction | undefined;
  const check = (value: unknown): boolean => {
    validate ??= compile();
    const isValid = validate(value) as boolean;
    check.errors = validate.errors?.slice(0, errorsAtMost) ?? null;
    return isValid;
  };
  check.errors = null as ErrorObject[] | null;
  return check;
}

const errorsAtMost = 20;
