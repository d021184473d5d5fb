import { type App, Tags } from 'aws-cdk-lib';
import { type Deployment } from '../constructs/deployment.ts';
import { AppStack } from './app-stack.ts';
import { DataStack } from './data-stack.ts';

/** One county's two stacks: `Semnal-<COUNTY>-Data`, which stays, and `Semnal-<COUNTY>-App`, which can be built again. */
export const addCountyStacks = (app: App, deployment: Deployment): { data: DataStack; application: AppStack } => {
  const name = `Semnal-${deployment.pack.code.toUpperCase()}`;
  const data = new DataStack(app, `${name}-Data`, deployment);
  const application = new AppStack(app, `${name}-App`, deployment, data);
  for (const stack of [data, application]) {
    Tags.of(stack).add('service', 'semnal');
    Tags.of(stack).add('county', deployment.pack.code);
  }
  return { data, application };
};
