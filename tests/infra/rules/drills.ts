import { expect, it } from 'vitest';
import { at, listOf } from '../template.ts';
import { type County, ofType } from '../synthesis.ts';

const inputsOf = (properties: Record<string, unknown>): unknown[] =>
  listOf(properties['Targets'])
    .map((target) => at(target, 'Input'))
    .filter((input) => typeof input === 'string')
    .map((input): unknown => JSON.parse(input));

export const drillRules = (county: County): void => {
  it('holds the drills of the county’s schedule, each by its own rule, and rings when one is not held', () => {
    const wanted = (county.pack.infrastructure.drills ?? []).map(({ schedule, urgency, layer }) => ({
      schedule,
      order: { kind: 'start', urgency, layer: layer ?? null, startedBy: 'schedule' },
    }));
    const held = ofType(county, 'AWS::Events::Rule').flatMap(({ properties }) =>
      inputsOf(properties).map((order) => ({ schedule: properties['ScheduleExpression'], order })),
    );
    expect(held).toEqual(wanted);
    const alarms = ofType(county, 'AWS::CloudWatch::Alarm').filter(({ properties }) =>
      String(properties['AlarmDescription']).startsWith('A drill of the schedule was not held.'),
    );
    expect(alarms).toHaveLength(wanted.length);
  });

  it('probes itself every five minutes and rings when that is silent', () => {
    const rules = ofType(county, 'AWS::Events::Rule').filter(
      ({ properties }) => properties['ScheduleExpression'] === 'rate(5 minutes)',
    );
    expect(rules.map(({ properties }) => properties['State'])).toEqual(['ENABLED']);
    const [silent, ...more] = ofType(county, 'AWS::CloudWatch::Alarm').filter(
      ({ properties }) => properties['MetricName'] === 'CanaryHeartbeat',
    );
    expect(more).toEqual([]);
    expect(silent?.properties).toMatchObject({
      TreatMissingData: 'breaching',
      Statistic: 'Minimum',
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      Period: 300,
    });
  });
};
