import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema as confirmEnv } from '../../functions/providers/confirm-provider/env.ts';
import { envSchema as getEnv } from '../../functions/providers/get-provider/env.ts';
import { envSchema as listEnv } from '../../functions/providers/list-providers/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';

/** The register is one partition, the history of each entry another; who may read it stands in the county's rota. */
const registerKeys = ['PROVIDERS', 'PROV#'];
const readRegister = { table: ['GetItem', 'Query'], only: { under: [...registerKeys, 'COUNTY'] } } as const;

/** The register of providers: what county staff search, see, and confirm. Cases and persons are out of their reach. */
export class ProviderRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    const common = { kind: 'api', environment: baseEnvironment(surroundings), access: readRegister } as const;
    const list = new AppFunction(this, 'ListProviders', surroundings, {
      ...common,
      entry: 'functions/providers/list-providers/handler.ts',
      description: 'Searches the register of providers by place, age and need.',
      envSchema: listEnv,
      impact: 'County staff cannot look for services.',
    });
    door.known(HttpMethod.GET, '/v1/providers', list);

    const get = new AppFunction(this, 'GetProvider', surroundings, {
      ...common,
      entry: 'functions/providers/get-provider/handler.ts',
      description: 'Shows one provider, its services and what happened to the entry.',
      envSchema: getEnv,
      impact: 'County staff cannot open entries of the provider register.',
    });
    door.known(HttpMethod.GET, '/v1/providers/{id}', get);

    const confirm = new AppFunction(this, 'ConfirmProvider', surroundings, {
      ...common,
      entry: 'functions/providers/confirm-provider/handler.ts',
      description: 'Records that a provider confirmed its entry, and what changed.',
      envSchema: confirmEnv,
      impact: 'Entries of the provider register cannot be confirmed and go stale.',
    });
    surroundings.table.allow(confirm, { table: ['PutItem'], only: { under: registerKeys } });
    door.known(HttpMethod.POST, '/v1/providers/{id}/confirm', confirm);
  }
}
