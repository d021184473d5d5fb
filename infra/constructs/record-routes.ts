import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema as plansEnv } from '../../functions/cases/keep-plans/env.ts';
import { envSchema as recordsEnv } from '../../functions/cases/keep-records/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type TableAccess } from './county-table.ts';
import { type FrontDoor } from './front-door.ts';

const { GET, POST } = HttpMethod;

/** Looks into cases' files by the county's settings and rota. */
const readFiles = (...more: readonly string[]): TableAccess => ({
  table: ['GetItem', 'Query'],
  only: { under: ['CASE#', 'COUNTY', 'CONTACTS', ...more] },
});

/** A change of a case with its clocks and the alerts of those that are late, and who looked into the file. */
const changeFiles: TableAccess = {
  table: ['PutItem', 'UpdateItem'],
  only: { under: ['CASE#', 'AUDIT#', 'TIMER#', 'ALERT#', 'DEADLINE#'] },
};

/** What is kept in a case's file: forms, assessments, visits, vulnerabilities, plans. */
export class RecordRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    const records = new AppFunction(this, 'KeepRecords', surroundings, {
      entry: 'functions/cases/keep-records/handler.ts',
      description: 'Keeps forms, assessments, visits and vulnerabilities in the file of a case.',
      kind: 'api',
      envSchema: recordsEnv,
      environment: baseEnvironment(surroundings),
      access: readFiles(),
      impact: 'County staff cannot file assessments, visits and forms, and the clocks they meet run out.',
    });
    surroundings.table.allow(records, changeFiles);
    door.known(GET, '/v1/forms', records);
    for (const shelf of ['forms', 'assessments', 'visits'] as const) {
      door.known(GET, `/v1/cases/{id}/${shelf}`, records);
      door.known(POST, `/v1/cases/{id}/${shelf}`, records);
      door.known(POST, `/v1/cases/{id}/${shelf}/{documentId}/correct`, records);
    }
    door.known(GET, '/v1/cases/{id}/vulnerabilities', records);
    door.known(POST, '/v1/cases/{id}/vulnerabilities', records);
    door.known(POST, '/v1/cases/{id}/vulnerabilities/{code}/close', records);

    const plans = new AppFunction(this, 'KeepPlans', surroundings, {
      entry: 'functions/cases/keep-plans/handler.ts',
      description: 'Keeps the service plans and protection plans of a case.',
      kind: 'api',
      envSchema: plansEnv,
      environment: baseEnvironment(surroundings),
      access: readFiles('INST#', 'PROVIDERS'),
      impact: 'County staff cannot plan services or approve plans, and the clocks they meet run out.',
    });
    surroundings.table.allow(plans, changeFiles);
    door.known(GET, '/v1/cases/{id}/plans', plans);
    door.known(POST, '/v1/cases/{id}/plans', plans);
    door.known(POST, '/v1/cases/{id}/plans/{planId}/items', plans);
    door.known(POST, '/v1/cases/{id}/plans/{planId}/items/{itemId}/remove', plans);
    for (const step of ['propose', 'return', 'approve', 're-evaluate', 'end'] as const)
      door.known(POST, `/v1/cases/{id}/plans/{planId}/${step}`, plans);
    door.known(GET, '/v1/cases/{id}/minimum-package', plans);
  }
}
