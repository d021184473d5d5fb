import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/settings/keep-settings/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';

const { GET, POST } = HttpMethod;

const yesOrNo = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no');

/** The county's settings: read, tried out, changed and signed. Cases, alerts and referrals are out of reach. */
export class SettingsRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    const { demo, infrastructure } = surroundings.deployment.pack;
    const { voice, smsReplies, drills = [] } = infrastructure;
    const drilled = drills.flatMap(({ urgency, layer }) => (layer === undefined ? [] : [`${urgency}:${layer}`]));
    const settings = new AppFunction(this, 'KeepSettings', surroundings, {
      entry: 'functions/settings/keep-settings/handler.ts',
      description: 'Shows, simulates and changes the policies, terms and durations of the county.',
      kind: 'api',
      envSchema,
      environment: {
        ...baseEnvironment(surroundings),
        DEMO: yesOrNo(demo === true),
        MAKES_CALLS: yesOrNo(voice !== undefined),
        SMS_REPLIES: yesOrNo(smsReplies),
        DRILLED: drilled.length === 0 ? 'none' : drilled.join(' '),
      },
      access: {
        table: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
        only: { under: ['COUNTY', 'SIGNOFFS'] },
      },
      impact: 'Nobody can change or simulate a policy in the console; alerts run on by the settings in force.',
    });
    // How people are reached is read, for simulations and for naming people in a policy, and never written.
    surroundings.table.allow(settings, { table: ['Query'], only: { under: ['CONTACTS'] } });
    for (const path of ['', '/messages', '/rules', '/versions', '/versions/{version}'] as const)
      door.known(GET, `/v1/settings${path}`, settings);
    for (const path of [
      'change',
      'check',
      'rules/sign-off',
      'rules/withdraw',
      'simulate',
      'versions/{version}/restore',
    ] as const)
      door.known(POST, `/v1/settings/${path}`, settings);
  }
}
