import { expect, it } from 'vitest';
import { at } from '../template.ts';
import { type County, ofType } from '../synthesis.ts';

export const channelRules = (county: County): void => {
  const receipts = ofType(county, 'AWS::SNS::Topic').find(({ id }) => id.includes('DeliveryReceipts'));

  it('has both message services tell the same topic what became of a message', () => {
    const [sms] = ofType(county, 'AWS::SMSVOICE::ConfigurationSet');
    const [email] = ofType(county, 'AWS::SES::ConfigurationSetEventDestination');
    const topics = [
      at(sms?.properties, 'EventDestinations', 0, 'SnsDestination', 'TopicArn'),
      at(email?.properties, 'EventDestination', 'SnsDestination', 'TopicARN'),
    ];
    for (const topic of topics) expect(topic).toContain(receipts?.id);
    expect(at(sms?.properties, 'EventDestinations', 0)).toMatchObject({
      Enabled: true,
      MatchingEventTypes: ['TEXT_ALL'],
    });
    expect(at(email?.properties, 'EventDestination', 'MatchingEventTypes')).toEqual(
      expect.arrayContaining(['delivery', 'bounce', 'complaint', 'reject', 'renderingFailure']),
    );
  });

  it('names the sets that exist in the environment of who sends', () => {
    const send = ofType(county, 'AWS::Lambda::Function').find(({ id }) =>
      id.startsWith('NotificationsSendNotification'),
    );
    const [sms] = ofType(county, 'AWS::SMSVOICE::ConfigurationSet');
    const [email] = ofType(county, 'AWS::SES::ConfigurationSet');
    expect(at(send?.properties, 'Environment', 'Variables')).toMatchObject({
      SMS_CONFIGURATION_SET: sms?.properties['ConfigurationSetName'],
      EMAIL_CONFIGURATION_SET: email?.properties['Name'],
    });
  });

  it('loses no receipt: it is parked when the function cannot be called and when it keeps failing', () => {
    const subscription = ofType(county, 'AWS::SNS::Subscription').find(
      ({ properties }) => properties['Protocol'] === 'lambda',
    );
    const parked = at(subscription?.properties, 'RedrivePolicy', 'deadLetterTargetArn');
    const async = ofType(county, 'AWS::Lambda::EventInvokeConfig').map(({ properties }) =>
      at(properties, 'DestinationConfig', 'OnFailure', 'Destination'),
    );
    expect(parked).toMatch(/^arn:aws:sqs:/);
    expect(async).toContain(parked);
  });

  it('archives what is announced', () => {
    const [bus] = ofType(county, 'AWS::Events::EventBus');
    const [archive] = ofType(county, 'AWS::Events::Archive');
    expect(archive?.properties['SourceArn']).toContain(bus?.id);
  });
};
