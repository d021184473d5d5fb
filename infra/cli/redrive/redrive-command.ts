import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { drainQueue } from '../../../shared/adapters/sqs/dead-letters/drain-queue.ts';
import { type Move, toSource, toTimerWorkflow } from '../../../shared/adapters/sqs/dead-letters/move-message.ts';
import { type DeadLetterQueue } from '../../../shared/domain/dead-letter/dead-letter.ts';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { exitCodes, type ExitCode } from '../failure.ts';
import { type StackOutputs, stackOutputs } from '../stack-outputs.ts';
import { invokeSweep } from '../sweep/invoke-sweep.ts';
import { type Target } from '../target.ts';
import { type Terminal } from '../terminal.ts';
import { parkedText } from './parked-text.ts';

type Route = { deadLetterUrl: string; move: Move };
type Wiring = { outputs: StackOutputs; sqs: SQSClient; target: Target; now: Clock };

/** The sweep has found in the table whatever the stream failed to deliver: the parked batch has nothing left to do. */
const sweptUp = (): ReturnType<Move> => Promise.resolve({ moved: true });

const routeOf = (queue: DeadLetterQueue, { outputs: { need }, sqs, target, now }: Wiring): Route => {
  switch (queue) {
    case 'urgent':
      return { deadLetterUrl: need('UrgentDlqUrl'), move: toSource(sqs, need('UrgentQueueUrl')) };
    case 'routine':
      return { deadLetterUrl: need('RoutineDlqUrl'), move: toSource(sqs, need('RoutineQueueUrl')) };
    case 'notify':
      return { deadLetterUrl: need('NotifyDlqUrl'), move: toSource(sqs, need('NotifyQueueUrl')) };
    case 'timers': {
      const workflows = new SFNClient(target.clientConfig);
      return {
        deadLetterUrl: need('TimerDlqUrl'),
        move: toTimerWorkflow(workflows, need('TimerStateMachineArn'), now),
      };
    }
    case 'stream':
      return { deadLetterUrl: need('StreamDlqUrl'), move: sweptUp };
  }
};

/** `redrive`: takes what failed for good back to where it failed, or with `dryRun` only lists it. */
export const runRedrive = async (
  target: Target,
  queue: DeadLetterQueue,
  dryRun: boolean,
  { write }: Terminal,
  now: Clock,
): Promise<ExitCode> => {
  const outputs = await stackOutputs(new CloudFormationClient(target.clientConfig), target.pack, 'App');
  // A queue's URL may name the endpoint otherwise than the environment does (localhost, 127.0.0.1): the environment is right.
  const sqs = new SQSClient({ ...target.clientConfig, useQueueUrlAsEndpoint: false });
  const { deadLetterUrl, move } = routeOf(queue, { outputs, sqs, target, now });
  if (queue === 'stream' && !dryRun) {
    const answer = await invokeSweep(new LambdaClient(target.clientConfig), outputs.need('SweepFunctionName'));
    write(`sweep: ${JSON.stringify(answer)}`);
  }
  const { moved, left } = await drainQueue(sqs, deadLetterUrl, async (message) => {
    const outcome = dryRun ? ({ moved: false, why: '' } as const) : await move(message);
    const tail = outcome.moved || outcome.why === '' ? '' : ` — left: ${outcome.why}`;
    write(`${parkedText(message, now())}${tail}`);
    return outcome;
  });
  if (dryRun) {
    write(`${left} parked in ${queue}; nothing was moved (--dry-run).`);
    return exitCodes.done;
  }
  write(`${moved} moved from ${queue}${left > 0 ? `, ${left} left` : ''}.`);
  return left > 0 ? exitCodes.no : exitCodes.done;
};
