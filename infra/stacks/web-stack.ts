import { CfnOutput, Stack } from 'aws-cdk-lib';
import { type Construct } from 'constructs';
import { type Deployment } from '../constructs/deployment.ts';
import { WebSite } from '../constructs/web-site.ts';
import { type AppStack } from './app-stack.ts';
import { type DataStack } from './data-stack.ts';

/** Where people reach the console and the partner form. Not in a local cloud, whose proxy does the same. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, deployment: Deployment, data: DataStack, application: AppStack) {
    super(scope, id, {
      env: { region: deployment.pack.infrastructure.region },
      description: `Semnal ${deployment.pack.name}: console and partner form.`,
    });
    const { bucket, distribution } = new WebSite(this, 'Site', {
      api: application.door.api,
      signInUrl: data.signIn.domainUrl,
      filesUrl: `https://${data.attachments.bucket.bucketRegionalDomainName}`,
    });
    new CfnOutput(this, 'WebBucketName', { value: bucket.bucketName });
    new CfnOutput(this, 'WebUrl', { value: `https://${distribution.distributionDomainName}` });
  }
}
