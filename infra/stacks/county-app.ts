import { App, Validations, type AppProps } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';

/**
 * An app whose synthesis fails on anything AWS's own rules find, unless it is acknowledged with a reason where it is made.
 * Behaviour that the stacks rely on is switched on here, so that it holds however the app is run.
 */
export const newCountyApp = (props: AppProps = {}): App => {
  const app = new App({
    ...props,
    postCliContext: {
      ...props.postCliContext,
      '@aws-cdk/aws-iam:minimizePolicies': true,
      // What the application uses of the data cannot be taken away under it.
      '@aws-cdk/core:defaultCrossStackReferences': 'strong',
    },
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
  return app;
};
