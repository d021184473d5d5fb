import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema as deadlineEnv } from '../../functions/cases/change-deadline/env.ts';
import { envSchema as getEnv } from '../../functions/cases/get-case/env.ts';
import { envSchema as timelineEnv } from '../../functions/cases/get-timeline/env.ts';
import { envSchema as listEnv } from '../../functions/cases/list-cases/env.ts';
import { envSchema as deadlinesEnv } from '../../functions/cases/list-deadlines/env.ts';
import { envSchema as transitionEnv } from '../../functions/cases/make-transition/env.ts';
import { AppFunction, baseEnvironment, decideAndWrite, type Surroundings } from './app-function.ts';
import { type TableAccess } from './county-table.ts';
import { type FrontDoor } from './front-door.ts';

/** A case with its clocks and history; the read is written down. */
const readCaseFile: TableAccess = { table: ['GetItem', 'Query', 'PutItem'] };

/** Cases: what county staff see, every read of one written down. */
export class CaseRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    const list = new AppFunction(this, 'ListCases', surroundings, {
      entry: 'functions/cases/list-cases/handler.ts',
      description: 'Lists cases a person may see.',
      kind: 'api',
      envSchema: listEnv,
      environment: baseEnvironment(surroundings),
      access: { table: ['GetItem', 'Query'], query: ['lists'] },
      impact: 'County staff cannot see their cases.',
    });
    door.known(HttpMethod.GET, '/v1/cases', list);

    const get = new AppFunction(this, 'GetCase', surroundings, {
      entry: 'functions/cases/get-case/handler.ts',
      description: 'Shows one case and writes down who read it.',
      kind: 'api',
      envSchema: getEnv,
      environment: baseEnvironment(surroundings),
      access: { table: ['GetItem', 'Query', 'PutItem'], query: ['lists'] },
      impact: 'County staff cannot open cases.',
    });
    door.known(HttpMethod.GET, '/v1/cases/{id}', get);
    door.known(HttpMethod.GET, '/v1/cases/{id}/version', get);

    const deadlines = new AppFunction(this, 'ListDeadlines', surroundings, {
      entry: 'functions/cases/list-deadlines/handler.ts',
      description: 'Explains every clock of a case.',
      kind: 'api',
      envSchema: deadlinesEnv,
      environment: baseEnvironment(surroundings),
      access: readCaseFile,
      impact: 'County staff cannot see the clocks of their cases.',
    });
    door.known(HttpMethod.GET, '/v1/cases/{id}/deadlines', deadlines);

    const timeline = new AppFunction(this, 'GetTimeline', surroundings, {
      entry: 'functions/cases/get-timeline/handler.ts',
      description: 'Shows the history of a case.',
      kind: 'api',
      envSchema: timelineEnv,
      environment: baseEnvironment(surroundings),
      access: readCaseFile,
      impact: 'County staff cannot see the history of their cases.',
    });
    door.known(HttpMethod.GET, '/v1/cases/{id}/timeline', timeline);

    const transition = new AppFunction(this, 'MakeTransition', surroundings, {
      entry: 'functions/cases/make-transition/handler.ts',
      description: 'Takes one step in the life of a case.',
      kind: 'api',
      envSchema: transitionEnv,
      environment: baseEnvironment(surroundings),
      access: decideAndWrite,
      impact: 'County staff cannot move their cases on, and clocks are not met.',
    });
    door.known(HttpMethod.POST, '/v1/cases/{id}/transitions', transition);

    const deadline = new AppFunction(this, 'ChangeDeadline', surroundings, {
      entry: 'functions/cases/change-deadline/handler.ts',
      description: 'Pauses, resumes, explains or corrects one clock of a case.',
      kind: 'api',
      envSchema: deadlineEnv,
      environment: baseEnvironment(surroundings),
      access: decideAndWrite,
      impact: 'County staff cannot pause or explain clocks.',
    });
    door.known(HttpMethod.POST, '/v1/cases/{id}/deadlines/{deadlineId}', deadline);
  }
}
