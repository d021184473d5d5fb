import {
  type FunctionConfiguration,
  type LambdaClient,
  paginateListFunctions,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';

/** A function as it is deployed. */
export type DeployedFunction = {
  /** The last part of its log group: referrals-process-urgent. */
  label: string;
  functionName: string;
  logGroup: string;
  memoryMb: number;
};

const describe = ({ FunctionName = '', LoggingConfig, MemorySize = 0 }: FunctionConfiguration): DeployedFunction => {
  const logGroup = LoggingConfig?.LogGroup ?? `/aws/lambda/${FunctionName}`;
  return {
    label: logGroup.split('/').at(-1) ?? FunctionName,
    functionName: FunctionName,
    logGroup,
    memoryMb: MemorySize,
  };
};

/** A queue is called at its own URL, so that has to lead to the meter too. */
const throughMeter = ({ Environment }: FunctionConfiguration, emulatorUrl: string, meterUrl: string) =>
  Object.fromEntries(
    Object.entries(Environment?.Variables ?? {}).map(([name, value]) => [name, value.replace(emulatorUrl, meterUrl)]),
  );

/** Sends the AWS calls of every function of the stacks through the meter, each under its own name. */
export const connectToMeter = async (
  lambda: LambdaClient,
  stackPrefix: string,
  { emulatorUrl, meterUrl }: { emulatorUrl: string; meterUrl: string },
): Promise<DeployedFunction[]> => {
  const connected: DeployedFunction[] = [];
  for await (const page of paginateListFunctions({ client: lambda }, {})) {
    for (const configuration of page.Functions ?? []) {
      const one = describe(configuration);
      // Functions of the deployment itself have no log group of ours.
      if (!one.functionName.startsWith(stackPrefix) || one.logGroup.startsWith('/aws/lambda/Semnal-')) continue;
      const own = { AWS_ENDPOINT_URL: meterUrl, AWS_SDK_UA_APP_ID: one.label };
      const Environment = { Variables: { ...throughMeter(configuration, emulatorUrl, meterUrl), ...own } };
      await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: one.functionName, Environment }));
      connected.push(one);
    }
  }
  return connected;
};
