import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';

/** Asks a function of ours for something and waits. @throws Error when the function itself failed. */
export const makeInvoke =
  (client: LambdaClient, functionName: string) =>
  async (task?: object): Promise<unknown> => {
    const { FunctionError, Payload } = await client.send(
      new InvokeCommand({
        FunctionName: functionName,
        ...(task === undefined ? {} : { Payload: JSON.stringify(task) }),
      }),
    );
    if (FunctionError !== undefined) throw new Error(`${functionName} failed: ${FunctionError}`);
    const answer: unknown = JSON.parse(Payload?.transformToString() ?? 'null');
    return answer;
  };
