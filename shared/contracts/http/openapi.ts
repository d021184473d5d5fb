import * as z from 'zod/mini';
import { fault } from './faults.ts';
import { liftDefinitions } from './lift-definitions.ts';
import { type Operation } from './operation.ts';
import { operations } from './operations.ts';
import { problems } from './problems.ts';

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.optional(z.array(fault)),
});

const schemaOf = (schema: z.core.$ZodType, io: 'input' | 'output') => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const answersOf = ({ answers, problems: codes }: Operation): Record<string, unknown> => {
  const good = Object.entries(answers).map(([status, { description, schema }]): [string, unknown] => [
    status,
    {
      description,
      ...(schema === undefined ? {} : { content: { 'application/json': { schema: schemaOf(schema, 'output') } } }),
    },
  ]);
  const statuses = [...new Set(codes.map((code) => problems[code].status))].sort();
  const bad = statuses.map((status): [string, unknown] => [
    String(status),
    {
      description: codes
        .filter((code) => problems[code].status === status)
        .map((code) => `\`${code}\`: ${problems[code].title.en}`)
        .join(' '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  return Object.fromEntries<unknown>([...good, ...bad]);
};

const parametersOf = ({ path, method, body, who, query, ifMatch, idempotencyKey, paged }: Operation) => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...(idempotencyKey === 'required' || (method === 'post' && who === 'institution' && body !== undefined)
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          schema: { type: 'string', minLength: 8, maxLength: 200 },
        },
      ]
    : []),
  ...(ifMatch === undefined
    ? []
    : [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string', pattern: '^(W/)?"\\d{1,9}"$' } }]),
  ...Object.entries(query ?? {}).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string' },
  })),
  ...(method === 'get' && !path.includes('{') && who !== 'anyone' && paged !== 'no'
    ? [
        { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
        { name: 'cursor', in: 'query', schema: { type: 'string' } },
      ]
    : []),
];

const securityOf = ({ who, method, scope }: Operation) => {
  if (who === 'link' || who === 'anyone') return [];
  if (who === 'staff') return [{ signIn: [] }];
  if (who === 'guest') return [{ guest: [] }];
  const usual = method === 'post' ? 'semnal/referrals.submit' : 'semnal/referrals.read';
  return [{ system: [scope ?? usual] }, { signIn: [] }];
};

const describe = (operation: Operation) => ({
  summary: operation.summary,
  parameters: parametersOf(operation),
  ...(operation.body === undefined
    ? {}
    : {
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(operation.body, 'input') } } },
      }),
  responses: answersOf(operation),
  security: securityOf(operation),
});

const describePaths = () =>
  operations.reduce<Record<string, Record<string, unknown>>>(
    (paths, operation) => ({
      ...paths,
      [operation.path]: { ...paths[operation.path], [operation.method]: describe(operation) },
    }),
    {},
  );

/** The OpenAPI 3.1 document of the API, made from the same schemas that check requests and answers. */
export const openApi = (): Record<string, unknown> => {
  const { document: paths, schemas } = liftDefinitions(describePaths());
  return {
    openapi: '3.1.0',
    info: {
      title: 'Semnal',
      version: '1',
      description:
        'Risk referrals from partner institutions: submit, follow, answer. Errors are RFC 9457 problem documents.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output'), ...schemas },
      securitySchemes: {
        system: {
          type: 'oauth2',
          flows: {
            clientCredentials: {
              tokenUrl: '/oauth2/token',
              scopes: {
                'semnal/referrals.submit': 'Submit referrals',
                'semnal/referrals.read': 'Follow own referrals',
                'semnal/requests.read': 'Read the requests put to the institution',
                'semnal/requests.answer': 'Answer them',
              },
            },
          },
        },
        signIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        guest: { type: 'http', scheme: 'bearer', description: 'The session that a code opened.' },
      },
    },
  };
};
