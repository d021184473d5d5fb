import { ExecutionAlreadyExists, StartExecutionCommand, type SFNClient } from '@aws-sdk/client-sfn';
import { type Couriers } from '../../ports/outbox.ts';

/** Starts the workflow that waits for a timer. Its name is the timer's, so a second start is the same start. */
export const makeStartTimer =
  (client: SFNClient, stateMachineArn: string): Couriers['startTimer'] =>
  async ({ timerId, executionName, fireAt }) => {
    try {
      await client.send(
        new StartExecutionCommand({ stateMachineArn, name: executionName, input: JSON.stringify({ timerId, fireAt }) }),
      );
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  };
