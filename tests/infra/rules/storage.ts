import { expect, it } from 'vitest';
import { at, listOf, textsOf } from '../template.ts';
import { type County, ofType, type Resource } from '../synthesis.ts';

/** Types whose loss is the loss of people's data, of the way to read it, or of their accounts. */
const lasting = [
  'AWS::DynamoDB::Table',
  'AWS::S3::Bucket',
  'AWS::KMS::Key',
  'AWS::Cognito::UserPool',
  'AWS::Logs::LogGroup',
];

const refusesPlainHttp = ({ properties }: Resource): boolean =>
  listOf(at(properties, 'PolicyDocument', 'Statement')).some(
    (statement) =>
      at(statement, 'Effect') === 'Deny' && at(statement, 'Condition', 'Bool', 'aws:SecureTransport') === 'false',
  );

export const storageRules = (county: County): void => {
  it('keeps the data when its stack goes', () => {
    const kept = county.resources.filter(({ stack, type }) => stack === 'Data' && lasting.includes(type));
    expect(new Set(kept.map(({ type }) => type))).toEqual(new Set(lasting));
    for (const { id, deletionPolicy, updateReplacePolicy } of kept)
      expect({ id, deletionPolicy, updateReplacePolicy }).toEqual({
        id,
        deletionPolicy: 'Retain',
        updateReplacePolicy: 'Retain',
      });
  });

  it('holds nothing in the application that could not be built again', () => {
    const application = county.resources.filter(({ stack }) => stack !== 'Data');
    const state = ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::Cognito::UserPool'];
    expect(application.filter(({ type }) => state.includes(type))).toEqual([]);
    expect(application.filter(({ deletionPolicy }) => deletionPolicy?.startsWith('Retain') === true)).toEqual([]);
  });

  it('closes every bucket to the public, encrypts it and refuses plain HTTP', () => {
    const buckets = ofType(county, 'AWS::S3::Bucket');
    const guarded = ofType(county, 'AWS::S3::BucketPolicy')
      .filter(refusesPlainHttp)
      .map(({ properties }) => properties['Bucket']);
    expect(buckets).toHaveLength(2);
    for (const { id, properties } of buckets) {
      expect(properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      });
      expect(properties).toHaveProperty('BucketEncryption');
      expect(guarded).toContain(id);
    }
    const documents = buckets.filter(({ properties }) => 'LoggingConfiguration' in properties);
    expect(documents).toHaveLength(1);
    expect(at(documents, 0, 'properties')).toMatchObject({ VersioningConfiguration: { Status: 'Enabled' } });
    expect(JSON.stringify(at(documents, 0, 'properties', 'BucketEncryption'))).toContain('aws:kms');
  });

  it('lets browsers reach files from the console’s pages only, and not at all without a console', () => {
    const origins = ofType(county, 'AWS::S3::Bucket').flatMap(({ properties }) =>
      listOf(at(properties, 'CorsConfiguration', 'CorsRules')).flatMap((rule) => textsOf(at(rule, 'AllowedOrigins'))),
    );
    expect(origins).toEqual(['https://semnal.exemplu.invalid']);
  });

  it('rotates every key that can be, and makes codes of identities and links with keys that cannot', () => {
    const keys = ofType(county, 'AWS::KMS::Key');
    const codes = keys.filter(({ properties }) => properties['KeyUsage'] === 'GENERATE_VERIFY_MAC');
    expect(codes.map(({ id }) => /^[a-z]+/i.exec(id)?.[0]).sort()).toEqual(['IdentityKeyF', 'LinkKey']);
    for (const { properties } of codes) expect(properties['KeySpec']).toBe('HMAC_256');
    const signs = keys.filter(({ properties }) => properties['KeyUsage'] === 'SIGN_VERIFY');
    expect(signs.map(({ id, properties }) => [id.startsWith('PushKey'), properties['KeySpec']])).toEqual([
      [true, 'ECC_NIST_P256'],
    ]);
    for (const { properties } of keys.filter((key) => !codes.includes(key) && !signs.includes(key)))
      expect(properties['EnableKeyRotation']).toBe(true);
  });

  it('lets only the county’s own logs, and services that publish for it, use its keys', () => {
    const statements = ofType(county, 'AWS::KMS::Key').flatMap(({ properties }) =>
      listOf(at(properties, 'KeyPolicy', 'Statement')),
    );
    const services = statements.filter((statement) => at(statement, 'Principal', 'Service') !== undefined);
    expect(services.length).toBeGreaterThan(0);
    for (const statement of services)
      expect(textsOf(at(statement, 'Action')).filter((action) => action.includes('*'))).toEqual([]);
    const logs = services.filter((statement) => String(at(statement, 'Principal', 'Service')).startsWith('logs.'));
    const code = county.pack.code.toLowerCase();
    for (const statement of logs)
      for (const arn of textsOf(at(statement, 'Condition', 'ArnLike', 'kms:EncryptionContext:aws:logs:arn')))
        expect(arn).toMatch(new RegExp(`:log-group:(/aws/vendedlogs)?/semnal/${code}/\\*$`));
  });

  it('encrypts every topic, refuses plain HTTP, and lets only this account publish', () => {
    const topics = ofType(county, 'AWS::SNS::Topic');
    const policies = ofType(county, 'AWS::SNS::TopicPolicy');
    expect(topics).toHaveLength(2);
    for (const { properties } of topics) expect(properties['KmsMasterKeyId']).toMatch(/^arn:aws:kms:/);
    expect(policies.filter(refusesPlainHttp)).toHaveLength(topics.length);
    const allowed = policies
      .flatMap(({ properties }) => listOf(at(properties, 'PolicyDocument', 'Statement')))
      .filter((statement) => at(statement, 'Effect') === 'Allow');
    for (const statement of allowed)
      expect(JSON.stringify(at(statement, 'Condition', 'StringEquals'))).toMatch(/"aws:SourceAccount":"\d+"/i);
  });
};
