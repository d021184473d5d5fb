import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listOf } from '../template.ts';
import { type County, ofType } from '../synthesis.ts';

const fromRoot = (path: string): URL => new URL(`../../../${path}`, import.meta.url);

/** Anchors as a forge makes them from headings. */
const anchorsOf = (path: string): string[] =>
  existsSync(fromRoot(path))
    ? [...readFileSync(fromRoot(path), 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      )
    : [];

const described = /^(?<impact>[A-Z].{19,}\.) Runbook: (?<file>docs\/runbooks\/[\w-]+\.md)#(?<heading>[\w-]+)$/;

export const alarmRules = (county: County): void => {
  const alarms = ofType(county, 'AWS::CloudWatch::Alarm');
  const descriptions = alarms.map(({ properties }) => String(properties['AlarmDescription']));

  it('says with every alarm what people suffer, and names a section of a runbook that exists', () => {
    expect(alarms.length).toBeGreaterThan(40);
    for (const text of descriptions) {
      const { file = '', heading = '' } = described.exec(text)?.groups ?? {};
      expect(anchorsOf(file), text).toContain(heading);
    }
  });

  it('has no section in the runbook that no alarm leads to', () => {
    const led = new Set(descriptions.map((text) => described.exec(text)?.groups?.['heading']));
    const sections = [...readFileSync(fromRoot('docs/runbooks/alarms.md'), 'utf8').matchAll(/^## (.+)$/gm)].map(
      ([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'),
    );
    expect(sections.filter((section) => !led.has(section))).toEqual(['reading-an-alarm']);
  });

  it('tells the same topic when an alarm rings and when it is over', () => {
    const topics = new Set(
      alarms.flatMap(({ properties }) => [listOf(properties['AlarmActions']), listOf(properties['OKActions'])].flat()),
    );
    expect([...topics]).toEqual([expect.stringMatching(/^arn:aws:sns:.*AlarmTopic/)]);
    for (const { properties } of alarms) expect(listOf(properties['AlarmActions'])).toHaveLength(1);
  });

  it('tells the people the county names', () => {
    const mails = ofType(county, 'AWS::SNS::Subscription').filter(
      ({ properties }) => properties['Protocol'] === 'email',
    );
    const { alarmEmail } = county.pack.infrastructure;
    expect(mails.map(({ properties }) => properties['Endpoint'])).toEqual(alarmEmail === undefined ? [] : [alarmEmail]);
  });

  it.each([
    ['OldestUnansweredReferralSeconds', 'Semnal'],
    ['NobodyReachable', 'Semnal'],
    ['DrillFailed', 'Semnal'],
    ['CanaryHeartbeat', 'Semnal'],
    ['ExecutionsFailed', 'AWS/States'],
    ['ExecutionsTimedOut', 'AWS/States'],
    ['5xx', 'AWS/ApiGateway'],
    ['Latency', 'AWS/ApiGateway'],
    ['IteratorAge', 'AWS/Lambda'],
  ])('rings on %s of %s', (MetricName, Namespace) => {
    const found = alarms.filter(
      ({ properties }) => properties['MetricName'] === MetricName && properties['Namespace'] === Namespace,
    );
    expect(found).toHaveLength(1);
  });

  it('rings for this county’s own measurements, not for a sum over counties', () => {
    for (const { properties } of alarms.filter((alarm) => alarm.properties['Namespace'] === 'Semnal'))
      expect(properties['Dimensions']).toEqual([{ Name: 'county', Value: county.pack.code }]);
  });

  it('rings when the sweeper is silent, and when nobody watches the shifts', () => {
    const silent = alarms.filter(
      ({ properties }) => properties['MetricName'] === 'Invocations' && properties['TreatMissingData'] === 'breaching',
    );
    expect(silent.map(({ id }) => /^(OutboxSweep|ShiftWatch)/.exec(id)?.[1]).toSorted()).toEqual([
      'OutboxSweep',
      'ShiftWatch',
    ]);
    for (const { properties } of silent) expect(properties['ComparisonOperator']).toBe('LessThanThreshold');
  });
};
