import Ajv from 'ajv';
import { openApi } from '../router/spec/openapi';

const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'document', ...openApi });

/** What is wrong with a body, seen from the schema that the API describes. */
export function errorsAgainst(schema: string, body: unknown) {
  ajv.validate(`document#/components/schemas/${schema}`, body);
  return ajv.errors ?? [];
}
