import { Aws, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  ResourceServerScope,
  StringAttribute,
  UserPool,
  UserPoolEmail,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import { type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { type Deployment } from './deployment.ts';
import { invitation, passwordPolicy, verification } from './sign-in-texts.ts';

/** What people are, highest first: who is in several groups acts as the first of them. */
const groups = ['admin', 'director', 'supervisor', 'case-worker', 'partner'] as const;

export type SignInProps = {
  readonly deployment: Deployment;
  /** Adds scopes and claims to every access token, people's and systems' alike. */
  readonly issueToken: LambdaFunction;
};

/** Who may call: people by password and a second factor, institutions' systems by client credentials. */
export class SignIn extends Construct {
  readonly pool: UserPool;
  /** Base address of the pool's own pages and endpoints, without a trailing slash. */
  readonly domainUrl: string;
  /** Who the tokens say they are from. */
  readonly issuer: string;

  constructor(scope: Construct, id: string, { deployment, issueToken }: SignInProps) {
    super(scope, id);
    const { region, emailFrom, domainPrefix } = deployment.pack.infrastructure;
    const [, emailDomain = ''] = emailFrom.split('@');
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      keepOriginal: { email: true },
      customAttributes: {
        institution_id: new StringAttribute({ mutable: true, maxLen: 64 }),
        staff_id: new StringAttribute({ mutable: true, maxLen: 64 }),
      },
      passwordPolicy,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      email: UserPoolEmail.withSES({ fromEmail: emailFrom, sesRegion: region, sesVerifiedDomain: emailDomain }),
      userInvitation: invitation,
      userVerification: verification,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.pool).acknowledge({
      id: 'AwsSolutions-COG8',
      reason:
        'Plus adds risk-based challenges and is billed per person: nobody can sign up by themselves, and everybody already has a second factor.',
    });
    this.pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, issueToken, LambdaVersion.V3_0);
    this.pool.addResourceServer('Api', {
      identifier: 'semnal',
      scopes: [
        new ResourceServerScope({ scopeName: 'referrals.submit', scopeDescription: 'Send referrals' }),
        new ResourceServerScope({ scopeName: 'referrals.read', scopeDescription: 'See what became of own referrals' }),
        new ResourceServerScope({ scopeName: 'requests.read', scopeDescription: 'Read the requests put to it' }),
        new ResourceServerScope({ scopeName: 'requests.answer', scopeDescription: 'Answer them' }),
      ],
    });
    groups.forEach((groupName, precedence) => {
      new CfnUserPoolGroup(this, `Group-${groupName}`, { userPoolId: this.pool.userPoolId, groupName, precedence });
    });
    this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix } });
    this.domainUrl = `https://${domainPrefix}.auth.${Aws.REGION}.amazoncognito.com`;
    this.issuer = `https://cognito-idp.${Aws.REGION}.amazonaws.com/${this.pool.userPoolId}`;
  }
}
