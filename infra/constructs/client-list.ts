import { type Construct } from 'constructs';
import { StringListParameter } from 'aws-cdk-lib/aws-ssm';
import { type UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { clientListName } from './client-list-name.ts';
import { type Deployment } from './deployment.ts';

/**
 * App clients that may call the API: the console's to begin with; an institution's is added when it gets one. This stack
 * does not write the list again, so additions stay.
 */
export class ClientList extends StringListParameter {
  constructor(
    scope: Construct,
    id: string,
    { deployment, webClient }: { deployment: Deployment; webClient: UserPoolClient },
  ) {
    super(scope, id, {
      parameterName: clientListName(deployment.pack),
      description: 'App clients that may call the API (at most 50).',
      stringListValue: [webClient.userPoolClientId],
    });
  }
}
