import { Aws, Duration } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { type Construct } from 'constructs';
import { countyPrefix, type Deployment } from './deployment.ts';

/** What happened in the county, as CloudEvents with ids only; kept as long as the logs, so that a listener can be replayed. */
export class CountyBus extends EventBus {
  constructor(scope: Construct, id: string, deployment: Deployment) {
    super(scope, id, { eventBusName: countyPrefix(deployment) });
    // The local cloud has no archives.
    if (deployment.local) return;
    this.archive('Archive', {
      archiveName: countyPrefix(deployment),
      description: `Everything announced by ${countyPrefix(deployment)}.`,
      eventPattern: { account: [Aws.ACCOUNT_ID] },
      retention: Duration.days(deployment.pack.infrastructure.logRetentionDays),
    });
  }
}
