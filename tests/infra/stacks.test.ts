import { describe, expect, it } from 'vitest';
import { countyCodes } from '../../infra/counties/load-county-pack.ts';
import { alarmRules } from './rules/alarms.ts';
import { apiRules } from './rules/api.ts';
import { channelRules } from './rules/channels.ts';
import { drillRules } from './rules/drills.ts';
import { functionRules } from './rules/functions.ts';
import { permissionRules } from './rules/permissions.ts';
import { queueRules } from './rules/queues.ts';
import { separationRules } from './rules/separation.ts';
import { signInRules } from './rules/sign-in.ts';
import { storageRules } from './rules/storage.ts';
import { tableRules } from './rules/table.ts';
import { timerRules } from './rules/timer.ts';
import { localRules } from './rules/local.ts';
import { synthesise } from './synthesis.ts';

/** Synthesised once for all rules: the bundles of the functions are most of the time. */
const counties = countyCodes().map((code) => synthesise(code));

it('covers the counties there are', () => {
  expect(counties.map(({ pack }) => pack.code)).toEqual(expect.arrayContaining(['BC', 'IS', 'VN', 'demo']));
});

describe.each(counties.map((county) => [county.pack.code, county] as const))('the stacks of %s', (_, county) => {
  describe('table', () => {
    tableRules(county);
  });
  describe('queues', () => {
    queueRules(county);
  });
  describe('functions', () => {
    functionRules(county);
  });
  describe('permissions', () => {
    permissionRules(county);
  });
  describe('timer', () => {
    timerRules(county);
  });
  describe('message channels', () => {
    channelRules(county);
  });
  describe('api', () => {
    apiRules(county);
  });
  describe('sign-in', () => {
    signInRules(county);
  });
  describe('storage', () => {
    storageRules(county);
  });
  describe('drills', () => {
    drillRules(county);
  });
  describe('alarms', () => {
    alarmRules(county);
  });
});

describe('counties', () => {
  separationRules(counties);
});

describe('a local cloud', () => {
  localRules(counties);
});

it('offers no sign-in in a browser while there is no console to come back to', () => {
  const { resources } = synthesise('BC', { local: false, publicUrl: undefined, webUrl: undefined });
  const client = resources.find(({ type }) => type === 'AWS::Cognito::UserPoolClient');
  expect(client?.properties).toMatchObject({ AllowedOAuthFlowsUserPoolClient: false });
  expect(client?.properties).not.toHaveProperty('CallbackURLs');
});
