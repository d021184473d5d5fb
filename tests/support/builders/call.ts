import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { newCallBackId, newCallId } from '../../../shared/domain/kernel/ids.ts';
import { call, type Call } from '../../../shared/domain/line/call.ts';
import { person } from './dispatch.ts';
import { monday } from './time.ts';

export const callIdOf = (number: number) => newCallId(sha256(`call ${number}`));
export const callBackIdOf = (number: number) => newCallBackId(sha256(`call-back ${number}`));

/** What a neighbour says of a boy in Bacău. */
export const intakeAnswers = (extra: Record<string, unknown> = {}) => ({
  'immediate-danger': 'no',
  'first-name': 'Mihai',
  age: 7,
  siruta: '20297',
  address: 'Str. Mioriței 4, etajul 2',
  'what-happened': 'Se aud țipete în fiecare seară.',
  concerns: ['physical-violence'],
  'caller-relation': 'vecină',
  ...extra,
});

export const aCall = (extra: Record<string, unknown> = {}, number = 1): Call =>
  call.parse({
    state: 'open',
    callId: callIdOf(number),
    version: 1,
    line: '119',
    startedAt: monday,
    takenBy: person('ana'),
    callerPhone: '+40 740 123 456',
    formVersion: 1,
    answers: intakeAnswers(),
    ...extra,
  });
