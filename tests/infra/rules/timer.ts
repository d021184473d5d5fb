import { expect, it } from 'vitest';
import { at, record, textsOf } from '../template.ts';
import { type County, ofType } from '../synthesis.ts';

export const timerRules = (county: County): void => {
  const machines = ofType(county, 'AWS::StepFunctions::StateMachine');
  const definition = record.parse(JSON.parse(textsOf(machines[0]?.properties['DefinitionString']).join()));
  const states = record.parse(definition['States']);
  const state = (name: unknown): unknown => states[String(name)];

  it('has one machine for every clock, which can wait for a year, is logged and traced', () => {
    expect(machines).toHaveLength(1);
    expect(machines[0]?.properties).toMatchObject({
      StateMachineType: 'STANDARD',
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
    });
    expect(definition).not.toHaveProperty('TimeoutSeconds');
  });

  it('waits for the instant it was given and then hands the timer’s id, and nothing else, to fire-timer', () => {
    const wait = state(definition['StartAt']);
    expect(wait).toMatchObject({ Type: 'Wait', TimestampPath: '$.fireAt' });
    const fire = state(at(wait, 'Next'));
    expect(fire).toMatchObject({
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: { Payload: { 'timerId.$': '$.timerId' } },
      End: true,
    });
    const fireTimer = ofType(county, 'AWS::Lambda::Function').find(({ id }) => id.startsWith('TimerFireTimer'));
    expect(at(fire, 'Parameters', 'FunctionName')).toContain(fireTimer?.id);
    expect(Number(at(fire, 'TimeoutSeconds'))).toBeGreaterThan(Number(fireTimer?.properties['Timeout']));
  });

  it('tries again whatever failed, then parks the timer and ends as failed', () => {
    const fire = state(at(state(definition['StartAt']), 'Next'));
    expect(at(fire, 'Retry', 0)).toMatchObject({ ErrorEquals: ['States.ALL'], MaxAttempts: 6 });
    expect(at(fire, 'Catch', 0)).toMatchObject({ ErrorEquals: ['States.ALL'], ResultPath: '$.failure' });
    const park = state(at(fire, 'Catch', 0, 'Next'));
    expect(park).toMatchObject({
      Resource: 'arn:aws:states:::sqs:sendMessage',
      Parameters: {
        MessageBody: { 'timerId.$': '$.timerId', 'fireAt.$': '$.fireAt', 'error.$': '$.failure.Error' },
      },
    });
    expect(state(at(park, 'Next'))).toMatchObject({ Type: 'Fail', Error: 'TimerCouldNotFire' });
  });

  it('stays in JSONPath, which every emulator of it speaks', () => {
    expect(JSON.stringify(definition)).not.toContain('JSONata');
  });
};
