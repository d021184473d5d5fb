import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema as answerEnv } from '../../functions/requests/answer-request/env.ts';
import { envSchema as askEnv } from '../../functions/requests/ask-institution/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';

const { GET, POST } = HttpMethod;

/** A request with its timer and its events, and the line it leaves in the history of its case. */
const written = ['REQUEST#', 'CASE#', 'TIMER#'];

/** Requests: what staff ask institutions about a case, and what institutions answer. */
export class RequestRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    const common = { kind: 'api', environment: baseEnvironment(surroundings) } as const;
    const ask = new AppFunction(this, 'AskInstitution', surroundings, {
      ...common,
      entry: 'functions/requests/ask-institution/handler.ts',
      description: 'Asks institutions about a case, shows their answers, takes questions back.',
      envSchema: askEnv,
      access: {
        table: ['GetItem', 'BatchGetItem', 'Query'],
        only: { under: ['CASE#', 'COUNTY', 'INST#', 'REQUEST#'] },
      },
      impact: 'County staff cannot ask institutions about their cases, or see what was answered.',
    });
    surroundings.table.allow(ask, { table: ['PutItem', 'UpdateItem'], only: { under: [...written, 'AUDIT#'] } });
    door.known(GET, '/v1/cases/{id}/requests', ask);
    door.known(POST, '/v1/cases/{id}/requests', ask);
    door.known(POST, '/v1/cases/{id}/requests/{requestId}/withdraw', ask);

    // Cases are out of its reach, but for the line it adds to their history.
    const answer = new AppFunction(this, 'AnswerRequest', surroundings, {
      ...common,
      entry: 'functions/requests/answer-request/handler.ts',
      description: 'Shows institutions what they are asked and takes their answers.',
      envSchema: answerEnv,
      access: { table: ['GetItem'], query: ['lists'], only: { under: ['INST#', 'REQUEST#'] } },
      impact: 'Institutions cannot see or answer what they are asked, and count as silent.',
    });
    surroundings.table.allow(answer, { table: ['PutItem', 'UpdateItem'], only: { under: written } });
    door.known(GET, '/v1/requests', answer);
    door.known(GET, '/v1/requests/{id}', answer);
    door.known(POST, '/v1/requests/{id}/answer', answer);
  }
}
