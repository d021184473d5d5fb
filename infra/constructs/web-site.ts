import { Duration, Fn, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { type HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { contentSecurityPolicy, permissionsPolicy, type Reach } from '../web/security-headers.ts';
import { edgeRouting } from './edge-routing.ts';

/** Files for CloudFront alone. Says that it is no website of S3's, which the library's own type leaves open. */
class SiteFiles extends Bucket {
  override get isWebsite(): boolean {
    return false;
  }
}

export type WebSiteProps = {
  readonly api: HttpApi;
  /** Where the sign-in service answers, without a trailing slash. */
  readonly signInUrl: string;
  /** Where files of referrals are sent, without a trailing slash. */
  readonly filesUrl: string;
};

const year = Duration.days(365);

/** The same headers as the local proxy's, on every file. */
const headers = (scope: Construct, reach: Reach): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'Headers', {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(reach), override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: { accessControlMaxAge: year, includeSubdomains: true, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'permissions-policy', value: permissionsPolicy, override: true },
        { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
      ],
    },
  });

/** The web behind one origin: files from a private bucket, the API below `/v1`, the same security headers on every page. */
export class WebSite extends Construct {
  readonly bucket: SiteFiles;
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { api, signInUrl, filesUrl }: WebSiteProps) {
    super(scope, id);
    // Public files, built from the sources: nothing of anybody's is in it.
    this.bucket = new SiteFiles(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const routing = new EdgeFunction(this, 'Routing', {
      code: FunctionCode.fromInline(edgeRouting),
      runtime: FunctionRuntime.JS_2_0,
      comment: 'The page that draws a path of the console or of partners.',
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Semnal: console and partner form.',
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        // How long each file may be kept says the file itself: names of assets change with their content, pages are asked again.
        cachePolicy: CachePolicy.USE_ORIGIN_CACHE_CONTROL_HEADERS,
        responseHeadersPolicy: headers(this, { signIn: signInUrl, files: filesUrl }),
        compress: true,
        functionAssociations: [{ function: routing, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: {
        '/v1/*': {
          origin: new HttpOrigin(Fn.select(2, Fn.split('/', api.apiEndpoint))),
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        },
      },
    });
    this.acknowledge();
  }

  private acknowledge(): void {
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Holds only the public files of the web; only CloudFront reads them, and who looked at what is personal data.',
    });
    for (const [id, reason] of [
      ['AwsSolutions-CFR1', 'Partners and staff travel; what a person may see is decided by sign-in, not by country.'],
      [
        'AwsSolutions-CFR2',
        'The API throttles; the files are static. A web ACL is billed per county and can be added.',
      ],
      [
        'AwsSolutions-CFR3',
        'Access logs hold addresses of people who report; the API logs what is needed without them.',
      ],
      [
        'AwsSolutions-CFR4',
        'The default certificate until the county brings a domain of its own; viewers are redirected to HTTPS.',
      ],
    ] as const)
      Validations.of(this.distribution).acknowledge({ id, reason });
  }
}
