import { canaryName } from '../../../shared/domain/canary/canary.ts';

/** What the probe reports: a referral that says of itself that it is none. */
const canaryReport = (observedAt: string) => ({
  institutionReference: canaryName,
  urgency: 'immediate',
  concerns: ['neglect'],
  narrative: 'Probă automată a serviciului. Nu este o sesizare și nu privește pe nimeni.',
  subjects: [{ firstName: 'Probă', lastName: 'Automată', sex: 'female', householdRole: 'child' }],
  observedAt,
  immediateDanger: 'yes',
  reporter: { name: 'Semnal', function: 'probă automată', phone: '0740000000' },
});

/** The probe's referral as the API hands one to the function that accepts it, after it has checked the caller's token. */
export const submission = (county: string, key: string, observedAt: string) => ({
  version: '2.0',
  routeKey: 'POST /v1/referrals',
  rawPath: '/v1/referrals',
  headers: { 'content-type': 'application/json', 'idempotency-key': key },
  requestContext: {
    requestId: key,
    authorizer: {
      jwt: {
        claims: {
          sub: canaryName,
          client_id: canaryName,
          institution_id: canaryName,
          scope: 'semnal/referrals.submit',
          county,
        },
      },
    },
  },
  body: JSON.stringify(canaryReport(observedAt)),
  isBase64Encoded: false,
});
