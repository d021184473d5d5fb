import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/rota/keep-rota/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';

const { GET, POST } = HttpMethod;

/** The rota lies with the county's settings; what is kept of it, in a partition of its own. Cases are out of reach. */
const rotaKeys = ['COUNTY', 'ROTA'];

/** The rota: who is on call, and every change people make of it. */
export class RotaRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, props: { door: FrontDoor; publicUrl: string }) {
    super(scope, id);
    const { door, publicUrl } = props;
    const rota = new AppFunction(this, 'KeepRota', surroundings, {
      entry: 'functions/rota/keep-rota/handler.ts',
      description: 'Shows who is on call, and takes overrides, leave, swaps and publications of the rota.',
      kind: 'api',
      envSchema,
      environment: { ...baseEnvironment(surroundings), PUBLIC_URL: publicUrl },
      access: { table: ['GetItem', 'Query', 'PutItem'], only: { under: rotaKeys } },
      impact: 'Nobody can change the rota: alerts go to whoever it names, also to people who are ill or away.',
    });
    for (const path of ['', '/on-call', '/on-call/now', '/changes', '/fairness', '/feeds'] as const)
      door.known(GET, `/v1/rota${path}`, rota);
    for (const path of ['check', 'publish', 'overrides', 'temporary-schedules', 'leave', 'swaps', 'feeds'] as const)
      door.known(POST, `/v1/rota/${path}`, rota);
    door.known(POST, '/v1/rota/overrides/{id}/remove', rota);
    door.known(POST, '/v1/rota/temporary-schedules/{id}/remove', rota);
    door.known(POST, '/v1/rota/feeds/{id}/revoke', rota);
    for (const step of ['approve', 'refuse', 'withdraw'] as const)
      door.known(POST, `/v1/rota/leave/{id}/${step}`, rota);
    for (const step of ['take', 'approve', 'decline', 'take-back'] as const)
      door.known(POST, `/v1/rota/swaps/{id}/${step}`, rota);
    door.anyone(
      GET,
      '/v1/rota/calendar/{token}',
      rota,
      'Calendars cannot sign in; the address holds a random secret, and what it shows are the hours of one person, nothing of any case.',
    );
  }
}
