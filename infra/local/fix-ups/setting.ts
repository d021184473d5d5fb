import { type LocalClients } from '../aws-clients.ts';
import { type DeployedResource } from '../deployment/stacks.ts';

/**
 * A property that the emulator's CloudFormation may drop in silence. Every one the templates ask for is set where it can
 * be, and checked in any case.
 */
export type Setting = {
  /** For messages: what it is. */
  name: string;
  /** CloudFormation type it belongs to. */
  type: string;
  /** Does the template ask for it? */
  wanted: (resource: DeployedResource) => boolean;
  isSet: (clients: LocalClients, resource: DeployedResource) => Promise<boolean>;
  /** Absent where this version of the emulator is expected to have done it. */
  set?: (clients: LocalClients, resource: DeployedResource) => Promise<void>;
};
