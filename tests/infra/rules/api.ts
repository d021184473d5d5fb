import { expect, it } from 'vitest';
import { at, record } from '../template.ts';
import { type County, ofType } from '../synthesis.ts';

/** Open to anyone who has the address; every other route wants a token. */
const open = [
  'GET /v1/ack/{token}',
  'GET /v1/guest/links/{token}',
  'GET /v1/guest/referrals',
  'GET /v1/guest/referrals/{id}',
  'GET /v1/guest/referrals/{id}/receipt',
  'GET /v1/health',
  'GET /v1/openapi.json',
  'GET /v1/proofs/{id}/{sha256}',
  'GET /v1/rota/calendar/{token}',
  'POST /v1/ack/{token}',
  'POST /v1/guest/attachments',
  'POST /v1/guest/links/{token}/code',
  'POST /v1/guest/links/{token}/session',
  'POST /v1/guest/referrals',
];

const known = [
  'GET /v1/alerts',
  'GET /v1/alerts/figures',
  'GET /v1/alerts/{id}',
  'GET /v1/alerts/{id}/timeline',
  'GET /v1/board',
  'GET /v1/breaches',
  'GET /v1/call-backs',
  'GET /v1/call-statistics',
  'GET /v1/calls',
  'GET /v1/calls/{id}',
  'GET /v1/cases',
  'GET /v1/cases/{id}',
  'GET /v1/cases/{id}/alerts',
  'GET /v1/cases/{id}/assessments',
  'GET /v1/cases/{id}/deadlines',
  'GET /v1/cases/{id}/forms',
  'GET /v1/cases/{id}/minimum-package',
  'GET /v1/cases/{id}/plans',
  'GET /v1/cases/{id}/requests',
  'GET /v1/cases/{id}/timeline',
  'GET /v1/cases/{id}/version',
  'GET /v1/cases/{id}/visits',
  'GET /v1/cases/{id}/vulnerabilities',
  'GET /v1/clients',
  'GET /v1/colleagues',
  'GET /v1/contacts',
  'GET /v1/contacts/people',
  'GET /v1/dead-letters',
  'GET /v1/dead-letters/{queue}',
  'GET /v1/dispatches',
  'GET /v1/dispatches/{id}',
  'GET /v1/drills',
  'GET /v1/forms',
  'GET /v1/handovers',
  'GET /v1/handovers/{id}',
  'GET /v1/institutions',
  'GET /v1/institutions-to-ask',
  'GET /v1/institutions/{id}',
  'GET /v1/institutions/{id}/changes',
  'GET /v1/institutions/{id}/guest-link',
  'GET /v1/institutions/{id}/users',
  'GET /v1/me',
  'GET /v1/providers',
  'GET /v1/providers/{id}',
  'GET /v1/referrals',
  'GET /v1/referrals/{id}',
  'GET /v1/referrals/{id}/attachments/{uploadId}',
  'GET /v1/referrals/{id}/proof',
  'GET /v1/referrals/{id}/receipt',
  'GET /v1/referrals/{id}/report',
  'GET /v1/requests',
  'GET /v1/requests/{id}',
  'GET /v1/rota',
  'GET /v1/rota/changes',
  'GET /v1/rota/fairness',
  'GET /v1/rota/feeds',
  'GET /v1/rota/on-call',
  'GET /v1/rota/on-call/now',
  'GET /v1/settings',
  'GET /v1/settings/messages',
  'GET /v1/settings/rules',
  'GET /v1/settings/versions',
  'GET /v1/settings/versions/{version}',
  'GET /v1/staff',
  'GET /v1/statistics',
  'GET /v1/waiting-requests',
  'POST /v1/alerts/{id}/acknowledge',
  'POST /v1/alerts/{id}/decline',
  'POST /v1/alerts/{id}/escalate',
  'POST /v1/alerts/{id}/first-contact',
  'POST /v1/alerts/{id}/hand-over',
  'POST /v1/alerts/{id}/hand-over/accept',
  'POST /v1/alerts/{id}/hand-over/refuse',
  'POST /v1/alerts/{id}/hand-over/take-back',
  'POST /v1/attachments',
  'POST /v1/audit-searches',
  'POST /v1/calls',
  'POST /v1/calls/{id}/answers',
  'POST /v1/calls/{id}/call-backs',
  'POST /v1/calls/{id}/call-backs/{callBackId}/done',
  'POST /v1/calls/{id}/disposition',
  'POST /v1/case-names',
  'POST /v1/cases/{id}/assessments',
  'POST /v1/cases/{id}/assessments/{documentId}/correct',
  'POST /v1/cases/{id}/deadlines/{deadlineId}',
  'POST /v1/cases/{id}/forms',
  'POST /v1/cases/{id}/forms/{documentId}/correct',
  'POST /v1/cases/{id}/notes',
  'POST /v1/cases/{id}/plans',
  'POST /v1/cases/{id}/plans/{planId}/approve',
  'POST /v1/cases/{id}/plans/{planId}/end',
  'POST /v1/cases/{id}/plans/{planId}/items',
  'POST /v1/cases/{id}/plans/{planId}/items/{itemId}/remove',
  'POST /v1/cases/{id}/plans/{planId}/propose',
  'POST /v1/cases/{id}/plans/{planId}/re-evaluate',
  'POST /v1/cases/{id}/plans/{planId}/return',
  'POST /v1/cases/{id}/requests',
  'POST /v1/cases/{id}/requests/{requestId}/withdraw',
  'POST /v1/cases/{id}/transitions',
  'POST /v1/cases/{id}/visits',
  'POST /v1/cases/{id}/visits/{documentId}/correct',
  'POST /v1/cases/{id}/vulnerabilities',
  'POST /v1/cases/{id}/vulnerabilities/{code}/close',
  'POST /v1/clients/{clientId}/revoke',
  'POST /v1/contacts/methods',
  'POST /v1/contacts/methods/{methodId}/code',
  'POST /v1/contacts/methods/{methodId}/remove',
  'POST /v1/contacts/methods/{methodId}/verify',
  'POST /v1/contacts/preferences',
  'POST /v1/contacts/samples',
  'POST /v1/dead-letters/{queue}/redrive',
  'POST /v1/dispatches',
  'POST /v1/dispatches/{id}/arrive',
  'POST /v1/dispatches/{id}/cancel',
  'POST /v1/dispatches/{id}/check-in',
  'POST /v1/dispatches/{id}/close',
  'POST /v1/dispatches/{id}/return',
  'POST /v1/drills',
  'POST /v1/handovers/{id}/sign',
  'POST /v1/institutions',
  'POST /v1/institutions/{id}',
  'POST /v1/institutions/{id}/clients',
  'POST /v1/institutions/{id}/guest-link',
  'POST /v1/institutions/{id}/lift',
  'POST /v1/institutions/{id}/suspend',
  'POST /v1/institutions/{id}/users',
  'POST /v1/institutions/{id}/users/{userId}/disable',
  'POST /v1/institutions/{id}/users/{userId}/enable',
  'POST /v1/institutions/{id}/users/{userId}/send-again',
  'POST /v1/providers/{id}/confirm',
  'POST /v1/referrals',
  'POST /v1/referrals/{id}/screening',
  'POST /v1/requests/{id}/answer',
  'POST /v1/rota/check',
  'POST /v1/rota/feeds',
  'POST /v1/rota/feeds/{id}/revoke',
  'POST /v1/rota/leave',
  'POST /v1/rota/leave/{id}/approve',
  'POST /v1/rota/leave/{id}/refuse',
  'POST /v1/rota/leave/{id}/withdraw',
  'POST /v1/rota/overrides',
  'POST /v1/rota/overrides/{id}/remove',
  'POST /v1/rota/publish',
  'POST /v1/rota/swaps',
  'POST /v1/rota/swaps/{id}/approve',
  'POST /v1/rota/swaps/{id}/decline',
  'POST /v1/rota/swaps/{id}/take',
  'POST /v1/rota/swaps/{id}/take-back',
  'POST /v1/rota/temporary-schedules',
  'POST /v1/rota/temporary-schedules/{id}/remove',
  'POST /v1/searches',
  'POST /v1/settings/change',
  'POST /v1/settings/check',
  'POST /v1/settings/rules/sign-off',
  'POST /v1/settings/rules/withdraw',
  'POST /v1/settings/simulate',
  'POST /v1/settings/versions/{version}/restore',
  'POST /v1/staff',
  'POST /v1/staff/{staffId}',
  'POST /v1/staff/{staffId}/send-again',
];

export const apiRules = (county: County): void => {
  const routes = ofType(county, 'AWS::ApiGatewayV2::Route').map(({ properties }) => properties);
  const authorizers = ofType(county, 'AWS::ApiGatewayV2::Authorizer');
  const keysOf = (type: string): string[] =>
    routes
      .filter((route) => route['AuthorizationType'] === type)
      .map((route) => String(route['RouteKey']))
      .sort();

  it('asks for a token on every route but the open ones', () => {
    expect(keysOf('NONE')).toEqual(open);
    expect(keysOf('JWT')).toEqual(known);
    expect(routes).toHaveLength(open.length + known.length);
    for (const route of routes.filter((one) => one['AuthorizationType'] === 'JWT'))
      expect(route['AuthorizerId']).toBe(authorizers[0]?.id);
  });

  it('knows tokens of the county’s user pool only', () => {
    const [pool] = ofType(county, 'AWS::Cognito::UserPool');
    expect(authorizers).toHaveLength(1);
    expect(at(authorizers, 0, 'properties', 'JwtConfiguration')).toEqual({
      Issuer: `https://cognito-idp.eu-central-1.amazonaws.com/${String(pool?.id)}`,
      Audience: `/semnal/${county.pack.code.toLowerCase()}/api-clients`,
    });
    const list = Object.values(county.templates.App.Parameters).filter(
      (parameter) => parameter['Type'] === 'AWS::SSM::Parameter::Value<List<String>>',
    );
    expect(list).toHaveLength(1);
  });

  it('takes no more requests than the county says', () => {
    const { ratePerSecond, burst } = county.pack.infrastructure.throttle;
    const stages = ofType(county, 'AWS::ApiGatewayV2::Stage');
    expect(stages).toHaveLength(1);
    expect(at(stages, 0, 'properties')).toMatchObject({
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: ratePerSecond, ThrottlingBurstLimit: burst },
    });
  });

  it('logs which route was called and how it went, never a path, an address or a browser', () => {
    const format = at(ofType(county, 'AWS::ApiGatewayV2::Stage'), 0, 'properties', 'AccessLogSettings', 'Format');
    expect(Object.values(record.parse(JSON.parse(String(format)))).sort()).toEqual([
      '$context.authorizer.error',
      '$context.integrationLatency',
      '$context.requestId',
      '$context.requestTime',
      '$context.responseLatency',
      '$context.routeKey',
      '$context.status',
    ]);
  });

  it('lets no other origin call it from a browser', () => {
    for (const { properties } of ofType(county, 'AWS::ApiGatewayV2::Api'))
      expect(properties).not.toHaveProperty('CorsConfiguration');
  });
};
