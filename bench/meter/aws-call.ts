import { type IncomingHttpHeaders } from 'node:http';

/** One call of an AWS API, read off the wire. */
export type AwsCall = {
  /** What the caller's SDK calls itself (AWS_SDK_UA_APP_ID); empty when it says nothing. */
  caller: string;
  service: string;
  operation: string;
  /** The request's body as JSON; null when it is not JSON. */
  input: unknown;
};

const services: Readonly<Record<string, string>> = {
  DynamoDB_20120810: 'dynamodb',
  AmazonSQS: 'sqs',
  TrentService: 'kms',
  AWSStepFunctions: 'states',
  AWSEvents: 'events',
  PinpointSMSVoiceV2: 'sms-voice',
};

/** The application's name in a user agent; Powertools puts its own after it. */
const application = / app\/(\S+?)(?:-PT-NO-OP\S*)?(?: |$)/;

const parse = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
};

/** Reads a call off its request: the JSON protocols name the operation in a header, SES in the path. */
export const readCall = (path: string, headers: IncomingHttpHeaders, body: Buffer): AwsCall => {
  const caller = application.exec(headers['user-agent'] ?? '')?.[1] ?? '';
  const input = parse(body);
  if (path.startsWith('/v2/email/')) return { caller, service: 'ses', operation: 'SendEmail', input };
  const [target = '', operation = path] = String(headers['x-amz-target'] ?? '').split('.');
  return { caller, service: services[target] ?? (target || 'other'), operation, input };
};
