import { DescribeUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod/mini';
import { type DeployedResource } from '../deployment/stacks.ts';
import { type Setting } from './setting.ts';

const properties = z.object({ UserPoolId: z.object({ Ref: z.string() }), AccessTokenValidity: z.int() });

/** How long a stolen token would work. Only clients declared in the stack of their pool: elsewhere the pool is not a plain reference. */
export const tokenValidity: Setting = {
  name: 'token validity',
  type: 'AWS::Cognito::UserPoolClient',
  wanted: (resource) => properties.safeParse(resource.properties).success,
  isSet: async ({ cognito }, resource: DeployedResource) => {
    const { UserPoolId, AccessTokenValidity } = properties.parse(resource.properties);
    const pool = resource.siblings.get(UserPoolId.Ref);
    const query = new DescribeUserPoolClientCommand({ UserPoolId: pool, ClientId: resource.physicalId });
    return (await cognito.send(query)).UserPoolClient?.AccessTokenValidity === AccessTokenValidity;
  },
};
