import { type App, Tags } from 'aws-cdk-lib';
import { type Deployment } from '../constructs/deployment.ts';
import { AppStack } from './app-stack.ts';
import { DataStack } from './data-stack.ts';
import { OfficeStack } from './office-stack.ts';
import { WebStack } from './web-stack.ts';

export type CountyStacks = { data: DataStack; application: AppStack; office: OfficeStack; web: WebStack | null };

/**
 * One county's stacks: `Semnal-<COUNTY>-Data`, which stays, `Semnal-<COUNTY>-App` and `Semnal-<COUNTY>-Office`, which can be built
 * again, and before them `Semnal-<COUNTY>-Web`, which the local cloud cannot take.
 */
export const addCountyStacks = (app: App, deployment: Deployment): CountyStacks => {
  const name = `Semnal-${deployment.pack.code.toUpperCase()}`;
  const data = new DataStack(app, `${name}-Data`, deployment);
  const application = new AppStack(app, `${name}-App`, deployment, data);
  const office = new OfficeStack(app, `${name}-Office`, deployment, data, application);
  const web = deployment.local ? null : new WebStack(app, `${name}-Web`, deployment, data, application);
  for (const stack of [data, application, office, ...(web === null ? [] : [web])]) {
    Tags.of(stack).add('service', 'semnal');
    Tags.of(stack).add('county', deployment.pack.code);
  }
  return { data, application, office, web };
};
