import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { edgeRouting } from '../../infra/constructs/edge-routing.ts';
import { loadCountyPack } from '../../infra/counties/load-county-pack.ts';
import { addCountyStacks } from '../../infra/stacks/county-stacks.ts';
import { pageOf } from '../../infra/web/page-of.ts';
import { at, listOf, template, type Template } from './template.ts';
import { newApp } from './synthesis.ts';

const webTemplate = (): Template => {
  const app = newApp();
  const where = { local: false, publicUrl: undefined, webUrl: 'https://semnal.exemplu.invalid' };
  const { web } = addCountyStacks(app, { pack: loadCountyPack('BC'), ...where });
  if (web === null) throw new Error('there is no web stack');
  return template.parse(app.synth().getStackByName(web.stackName).template);
};

describe('the web stack', () => {
  const { Resources } = webTemplate();
  const ofType = (type: string) => Object.values(Resources).filter(({ Type }) => Type === type);
  const [distribution] = ofType('AWS::CloudFront::Distribution').map(({ Properties }) =>
    at(Properties, 'DistributionConfig'),
  );

  it('holds nothing but the site', () => {
    const types = [...new Set(Object.values(Resources).map(({ Type }) => Type))].sort();
    expect(types).toEqual([
      'AWS::CloudFront::Distribution',
      'AWS::CloudFront::Function',
      'AWS::CloudFront::OriginAccessControl',
      'AWS::CloudFront::ResponseHeadersPolicy',
      'AWS::S3::Bucket',
      'AWS::S3::BucketPolicy',
    ]);
  });

  it('keeps the files private: only this distribution reads them, over HTTPS', () => {
    const [bucket] = ofType('AWS::S3::Bucket');
    expect(bucket?.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
    expect(bucket?.Properties).toHaveProperty('BucketEncryption');
    const statements = ofType('AWS::S3::BucketPolicy').flatMap(({ Properties }) =>
      listOf(at(Properties, 'PolicyDocument', 'Statement')),
    );
    expect(statements.filter((one) => at(one, 'Effect') === 'Deny')).toHaveLength(1);
    const allowed = statements.filter((one) => at(one, 'Effect') === 'Allow');
    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toMatchObject({ Action: 's3:GetObject', Principal: { Service: 'cloudfront.amazonaws.com' } });
    expect(allowed[0]).toHaveProperty('Condition.StringEquals.AWS:SourceArn');
  });

  it('sends the API’s paths to the API, keeps none of its answers, and files only on GET', () => {
    expect(at(distribution, 'CacheBehaviors', 0)).toMatchObject({
      PathPattern: '/v1/*',
      ViewerProtocolPolicy: 'https-only',
      // AWS's own "CachingDisabled".
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    });
    expect(at(distribution, 'DefaultCacheBehavior')).toMatchObject({
      ViewerProtocolPolicy: 'redirect-to-https',
      AllowedMethods: ['GET', 'HEAD'],
      Compress: true,
    });
    expect(listOf(at(distribution, 'DefaultCacheBehavior', 'FunctionAssociations'))).toHaveLength(1);
  });

  it('lets a page load nothing of anybody else’s, and be framed by nobody', () => {
    const [policy] = ofType('AWS::CloudFront::ResponseHeadersPolicy');
    const security = at(policy?.Properties, 'ResponseHeadersPolicyConfig', 'SecurityHeadersConfig');
    const text = JSON.stringify(at(security, 'ContentSecurityPolicy', 'ContentSecurityPolicy'));
    expect(text).toContain("default-src 'none'");
    expect(text).toContain("frame-ancestors 'none'");
    expect(text).not.toContain('unsafe');
    expect(at(security, 'StrictTransportSecurity', 'AccessControlMaxAgeSec')).toBe(31_536_000);
  });

  it('is left out of a local cloud', () => {
    const where = { local: true, publicUrl: 'http://127.0.0.1:1/api', webUrl: 'http://127.0.0.1:1' };
    expect(addCountyStacks(newApp(), { pack: loadCountyPack('demo'), ...where }).web).toBeNull();
  });
});

describe('the routing at the edge', () => {
  const answer = z.object({ uri: z.string() });
  // The text runs at CloudFront; here it is run as it stands.
  const routed = (uri: string): string =>
    answer.parse(runInNewContext(`${edgeRouting}; handler({ request: { uri } })`, { uri })).uri;

  it.each([
    '/',
    '/callback',
    '/partener/sesizari/BC-7K3M-9QXD',
    '/consola',
    '/consola/cazuri/C0000000000000',
    '/consolare',
    '/assets/partner/index-a1b2.js',
    '/config.json',
    '/service-worker.js',
  ])('gives %s the page that the local proxy gives', (path) => {
    expect(routed(path)).toBe(pageOf(path));
  });
});
