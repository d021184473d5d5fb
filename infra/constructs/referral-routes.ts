import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema as checkEnv } from '../../functions/proofs/check-proof/env.ts';
import { envSchema as decideEnv } from '../../functions/referrals/decide-screening/env.ts';
import { envSchema as proofEnv } from '../../functions/referrals/get-proof/env.ts';
import { envSchema as getEnv } from '../../functions/referrals/get-referral/env.ts';
import { envSchema as reportEnv } from '../../functions/referrals/get-report/env.ts';
import { envSchema as listEnv } from '../../functions/referrals/list-referrals/env.ts';
import { envSchema as submitEnv } from '../../functions/referrals/submit-referral/env.ts';
import { AppFunction, baseEnvironment, decideAndWrite, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';
import { bySession } from './guest-routes.ts';
import { type HmacKey } from './hmac-key.ts';

export type ReferralRoutesProps = {
  readonly door: FrontDoor;
  readonly identityKey: HmacKey;
  readonly linkKey: HmacKey;
  readonly publicUrl: string;
};

/** Referrals: send one, see and prove what became of it, read it, decide what is unclear. */
export class ReferralRoutes extends Construct {
  readonly submit: AppFunction<typeof submitEnv>;

  constructor(scope: Construct, id: string, surroundings: Surroundings, props: ReferralRoutesProps) {
    super(scope, id);
    const { door, identityKey, linkKey, publicUrl } = props;
    const base = baseEnvironment(surroundings);

    const submit = new AppFunction(this, 'SubmitReferral', surroundings, {
      entry: 'functions/referrals/submit-referral/handler.ts',
      description: 'Accepts a referral and answers with its receipt.',
      kind: 'api',
      envSchema: submitEnv,
      environment: { ...base, RECEIPT_PREFIX: surroundings.deployment.pack.receiptPrefix, PUBLIC_URL: publicUrl },
      access: { table: ['GetItem', 'PutItem'] },
      impact: 'Institutions cannot send referrals.',
    });
    door.known(HttpMethod.POST, '/v1/referrals', submit);
    this.submit = submit;

    const get = new AppFunction(this, 'GetReferral', surroundings, {
      entry: 'functions/referrals/get-referral/handler.ts',
      description: 'Shows a referral to the institution that sent it.',
      kind: 'api',
      envSchema: getEnv,
      environment: base,
      access: { table: ['GetItem'] },
      impact: 'Institutions cannot see what became of their referrals.',
    });
    door.known(HttpMethod.GET, '/v1/referrals/{id}', get);

    const proof = new AppFunction(this, 'GetProof', surroundings, {
      entry: 'functions/referrals/get-proof/handler.ts',
      description: 'Issues the proof of a report to the institution that made it, also to be printed.',
      kind: 'api',
      envSchema: proofEnv,
      environment: {
        ...base,
        DIRECTORATE: surroundings.deployment.pack.directorate.name,
        PUBLIC_URL: publicUrl,
        WEB_URL: surroundings.deployment.webUrl ?? 'none',
        LINK_KEY_ID: linkKey.keyId,
      },
      access: { table: ['GetItem', 'PutItem'] },
      impact: 'Institutions cannot prove that they reported.',
    });
    door.known(HttpMethod.GET, '/v1/referrals/{id}/proof', proof);
    door.known(HttpMethod.GET, '/v1/referrals/{id}/receipt', proof);
    linkKey.allowGenerateMac(proof);
    door.anyone(HttpMethod.GET, '/v1/guest/referrals/{id}/receipt', proof, bySession);

    const check = new AppFunction(this, 'CheckProof', surroundings, {
      entry: 'functions/proofs/check-proof/handler.ts',
      description: 'Tells whoever holds a proof of a report whether it is true.',
      kind: 'api',
      envSchema: checkEnv,
      environment: base,
      access: { table: ['GetItem'] },
      impact: 'Nobody can check whether a proof of a report is true.',
    });
    door.anyone(
      HttpMethod.GET,
      '/v1/proofs/{id}/{sha256}',
      check,
      'A court that is shown a proof has no account; the address holds the digest of the proof, so it tells nothing new.',
    );

    const report = new AppFunction(this, 'GetReport', surroundings, {
      entry: 'functions/referrals/get-report/handler.ts',
      description: 'Shows what was reported to the staff who work it, and writes down who read it.',
      kind: 'api',
      envSchema: reportEnv,
      environment: base,
      access: { table: ['GetItem', 'PutItem'] },
      impact: 'County staff cannot read what was reported.',
    });
    door.known(HttpMethod.GET, '/v1/referrals/{id}/report', report);

    const list = new AppFunction(this, 'ListReferrals', surroundings, {
      entry: 'functions/referrals/list-referrals/handler.ts',
      description: 'Lists referrals of an institution, or those waiting for screening.',
      kind: 'api',
      envSchema: listEnv,
      environment: base,
      access: { table: ['GetItem'], query: ['lists'] },
      impact: 'Institutions and county staff cannot see their lists of referrals.',
    });
    door.known(HttpMethod.GET, '/v1/referrals', list);

    const decide = new AppFunction(this, 'DecideScreening', surroundings, {
      entry: 'functions/referrals/decide-screening/handler.ts',
      description: 'Records what a person decided about a referral that needed screening.',
      kind: 'api',
      envSchema: decideEnv,
      environment: {
        ...base,
        SERVES_COUNTY: surroundings.deployment.pack.servesCounty,
        IDENTITY_KEY_ID: identityKey.keyId,
      },
      access: decideAndWrite,
      impact: 'County staff cannot decide referrals that wait for screening.',
    });
    identityKey.allowGenerateMac(decide);
    door.known(HttpMethod.POST, '/v1/referrals/{id}/screening', decide);
  }
}
