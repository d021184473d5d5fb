import { Stack } from 'aws-cdk-lib';
import { type Construct } from 'constructs';
import { AdministrationRoutes } from '../constructs/administration-routes.ts';
import { BoardRoutes } from '../constructs/board-routes.ts';
import { CaseworkRoutes } from '../constructs/casework-routes.ts';
import { type Deployment } from '../constructs/deployment.ts';
import { GuestRoutes } from '../constructs/guest-routes.ts';
import { LineRoutes } from '../constructs/line-routes.ts';
import { OperationRoutes } from '../constructs/operation-routes.ts';
import { ProviderRequests } from '../constructs/provider-requests.ts';
import { ProviderRoutes } from '../constructs/provider-routes.ts';
import { RotaRoutes } from '../constructs/rota-routes.ts';
import { SettingsRoutes } from '../constructs/settings-routes.ts';
import { type AppStack } from './app-stack.ts';
import { type DataStack } from './data-stack.ts';

/** What people of the county do around the road of a referral: the rota, the emergency line, the register of providers. */
export class OfficeStack extends Stack {
  constructor(scope: Construct, id: string, deployment: Deployment, data: DataStack, application: AppStack) {
    super(scope, id, {
      env: { region: deployment.pack.infrastructure.region },
      description: `Semnal ${deployment.pack.name}: rota, line, providers and administration.`,
    });
    const { surroundings, door, channels, operated, publicUrl } = application;
    new BoardRoutes(this, 'BoardRoutes', surroundings, door);
    new CaseworkRoutes(this, 'CaseworkRoutes', surroundings, { door, identityKey: data.identityKey });
    new GuestRoutes(this, 'GuestRoutes', surroundings, {
      door,
      channels,
      linkKey: data.linkKey,
      attachments: data.attachments,
      publicUrl,
    });
    new LineRoutes(this, 'LineRoutes', surroundings, door);
    new ProviderRoutes(this, 'ProviderRoutes', surroundings, door);
    new RotaRoutes(this, 'RotaRoutes', surroundings, { door, publicUrl });
    new AdministrationRoutes(this, 'AdministrationRoutes', surroundings, { door, data });
    new OperationRoutes(this, 'OperationRoutes', surroundings, { door, operated });
    new SettingsRoutes(this, 'SettingsRoutes', surroundings, door);
    new ProviderRequests(this, 'ProviderRequests', surroundings, channels);
  }
}
