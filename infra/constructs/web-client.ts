import { Duration } from 'aws-cdk-lib';
import {
  ClientAttributes,
  OAuthScope,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  type UserPool,
} from 'aws-cdk-lib/aws-cognito';
import { type Construct } from 'constructs';
import { type Deployment } from './deployment.ts';

/** Signs in at the pool's own pages and comes back with a code that only the browser that asked can use (PKCE). */
const browserSignIn = (webUrl: string) => ({
  flows: { authorizationCodeGrant: true },
  scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
  callbackUrls: [`${webUrl}/`, `${webUrl}/callback`],
  logoutUrls: [`${webUrl}/`],
});

/** The console and the partner form: a public client, as a browser keeps no secret. */
export class WebClient extends UserPoolClient {
  constructor(scope: Construct, id: string, { pool, deployment }: { pool: UserPool; deployment: Deployment }) {
    const { webUrl } = deployment;
    super(scope, id, {
      userPool: pool,
      generateSecret: false,
      authFlows: { userPassword: true, userSrp: true },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      ...(webUrl === undefined ? { disableOAuth: true } : { oAuth: browserSignIn(webUrl) }),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(60),
      idTokenValidity: Duration.minutes(60),
      // One shift: people on call sign in once when it begins.
      refreshTokenValidity: Duration.hours(12),
      // Not who they are: the institution and the staff id of a person are the administrator's to write.
      writeAttributes: new ClientAttributes().withStandardAttributes({ email: true }),
    });
  }
}
