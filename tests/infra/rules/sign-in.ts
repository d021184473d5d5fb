import { expect, it } from 'vitest';
import { at, textsOf } from '../template.ts';
import { type County, ofType } from '../synthesis.ts';

export const signInRules = (county: County): void => {
  const pools = ofType(county, 'AWS::Cognito::UserPool');
  const clients = ofType(county, 'AWS::Cognito::UserPoolClient');

  it('lets in people whose account was opened for them, with a second factor', () => {
    expect(pools).toHaveLength(1);
    expect(pools[0]?.properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      UsernameAttributes: ['email'],
      UserPoolTier: 'ESSENTIALS',
    });
  });

  it('fills in every token, of people and of systems', () => {
    const trigger = at(pools, 0, 'properties', 'LambdaConfig', 'PreTokenGenerationConfig');
    expect(at(trigger, 'LambdaVersion')).toBe('V3_0');
    expect(at(trigger, 'LambdaArn')).toContain('IssueToken');
  });

  it('keeps no secret in the browser and hands codes only to the console', () => {
    expect(clients).toHaveLength(1);
    expect(clients[0]?.properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      CallbackURLs: ['https://semnal.exemplu.invalid/', 'https://semnal.exemplu.invalid/callback'],
      PreventUserExistenceErrors: 'ENABLED',
    });
    expect(textsOf(clients[0]?.properties['ExplicitAuthFlows'])).toContain('ALLOW_USER_PASSWORD_AUTH');
  });

  it('lets nobody write whom they speak for', () => {
    expect(clients[0]?.properties['WriteAttributes']).toEqual(['email']);
  });

  it('knows the scopes of institutions’ systems and the groups of people', () => {
    const [server] = ofType(county, 'AWS::Cognito::UserPoolResourceServer');
    expect(server?.properties).toMatchObject({
      Identifier: 'semnal',
      Scopes: [
        { ScopeName: 'referrals.submit' },
        { ScopeName: 'referrals.read' },
        { ScopeName: 'requests.read' },
        { ScopeName: 'requests.answer' },
      ],
    });
    const groups = ofType(county, 'AWS::Cognito::UserPoolGroup').map(({ properties }) => properties['GroupName']);
    expect(groups).toEqual(['admin', 'director', 'supervisor', 'case-worker', 'partner']);
  });
};
