import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema as answerEnv } from '../../functions/alerts/answer-alert/env.ts';
import { envSchema as linkEnv } from '../../functions/alerts/answer-link/env.ts';
import { envSchema as getEnv } from '../../functions/alerts/get-alert/env.ts';
import { envSchema as listEnv } from '../../functions/alerts/list-alerts/env.ts';
import { envSchema as recordsEnv } from '../../functions/alerts/read-records/env.ts';
import { AppFunction, baseEnvironment, decideAndWrite, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';
import { type HmacKey } from './hmac-key.ts';

const readAlerts = { table: ['GetItem', 'Query'], query: ['lists'] } as const;

/** Alerts with their pages and timers, and who may see them; no case, no person, no report. */
const readRecords = {
  table: ['GetItem', 'BatchGetItem', 'Query'],
  query: ['lists'],
  only: { under: ['ALERT#', 'TIMER#', 'COUNTY'] },
} as const;

/** Alerts: what is open, and a person's answer to it, signed in or by the one-time link of the message. */
export class AlertRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, props: { door: FrontDoor; linkKey: HmacKey }) {
    super(scope, id);
    this.addReads(surroundings, props.door);
    this.addAnswers(surroundings, props.door);

    const link = new AppFunction(this, 'AnswerLink', surroundings, {
      entry: 'functions/alerts/answer-link/handler.ts',
      description: 'Shows the page of a one-time link and takes its answer.',
      kind: 'api',
      envSchema: linkEnv,
      environment: { ...baseEnvironment(surroundings), LINK_KEY_ID: props.linkKey.keyId },
      access: decideAndWrite,
      impact: 'People on call cannot answer alerts by the link they were sent.',
    });
    props.linkKey.allowGenerateMac(link);
    const reason = 'The signed one-time link is the proof: it was sent to one person on call, for one alert.';
    props.door.anyone(HttpMethod.GET, '/v1/ack/{token}', link, reason);
    props.door.anyone(HttpMethod.POST, '/v1/ack/{token}', link, reason);
  }

  private addReads(surroundings: Surroundings, door: FrontDoor): void {
    const list = new AppFunction(this, 'ListAlerts', surroundings, {
      entry: 'functions/alerts/list-alerts/handler.ts',
      description: 'Lists alerts, open ones first.',
      kind: 'api',
      envSchema: listEnv,
      environment: baseEnvironment(surroundings),
      access: readAlerts,
      impact: 'People on call cannot see open alerts.',
    });
    door.known(HttpMethod.GET, '/v1/alerts', list);

    const get = new AppFunction(this, 'GetAlert', surroundings, {
      entry: 'functions/alerts/get-alert/handler.ts',
      description: 'Shows one alert and what has happened to it, and notes who has read it.',
      kind: 'api',
      envSchema: getEnv,
      environment: baseEnvironment(surroundings),
      access: { table: ['GetItem', 'Query', 'PutItem'] },
      impact: 'People on call cannot open alerts.',
    });
    door.known(HttpMethod.GET, '/v1/alerts/{id}', get);

    const records = new AppFunction(this, 'ReadRecords', surroundings, {
      entry: 'functions/alerts/read-records/handler.ts',
      description: 'Tells the timeline of an alert, and figures over a period.',
      kind: 'api',
      envSchema: recordsEnv,
      environment: baseEnvironment(surroundings),
      access: readRecords,
      impact: 'Nobody can see how long people wait for alerts, or export what happened to one.',
    });
    door.known(HttpMethod.GET, '/v1/alerts/{id}/timeline', records);
    door.known(HttpMethod.GET, '/v1/alerts/figures', records);
  }

  private addAnswers(surroundings: Surroundings, door: FrontDoor): void {
    const answer = new AppFunction(this, 'AnswerAlert', surroundings, {
      entry: 'functions/alerts/answer-alert/handler.ts',
      description: 'Takes what people on call do with an alert: accept, refuse, first contact, hand over, send on.',
      kind: 'api',
      envSchema: answerEnv,
      environment: baseEnvironment(surroundings),
      access: decideAndWrite,
      impact:
        'People on call cannot answer alerts in the console, which keep paging; the links in their messages still work.',
    });
    for (const step of [
      'acknowledge',
      'decline',
      'first-contact',
      'hand-over',
      'hand-over/accept',
      'hand-over/refuse',
      'hand-over/take-back',
      'escalate',
    ] as const)
      door.known(HttpMethod.POST, `/v1/alerts/{id}/${step}`, answer);
  }
}
