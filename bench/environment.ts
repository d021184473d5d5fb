import { delimiter, dirname } from 'node:path';

export type Environment = Record<string, string>;

/** What every function reads of its environment, with values that only need to be well formed. */
const variables = {
  COUNTY: 'demo',
  SERVES_COUNTY: 'BC',
  TABLE_NAME: 'bench',
  RECEIPT_PREFIX: 'DEMO',
  PUBLIC_URL: 'http://127.0.0.1/api',
  WEB_URL: 'http://127.0.0.1',
  IDENTITY_KEY_ID: 'bench',
  LINK_KEY_ID: 'bench',
  URGENT_QUEUE_URL: 'http://127.0.0.1/urgent',
  ROUTINE_QUEUE_URL: 'http://127.0.0.1/routine',
  NOTIFY_QUEUE_URL: 'http://127.0.0.1/notify',
  TIMER_STATE_MACHINE_ARN: 'arn:aws:states:eu-central-1:000000000000:stateMachine:bench',
  EVENT_BUS_NAME: 'bench',
  SUBMIT_FUNCTION_NAME: 'bench',
  SMS_ORIGINATION_IDENTITY: 'SEMNAL',
  SMS_CONFIGURATION_SET: 'bench',
  EMAIL_FROM: 'semnal@demo.exemplu.invalid',
  EMAIL_CONFIGURATION_SET: 'bench',
  ATTACHMENTS_BUCKET: 'bench',
  DIRECTORATE: 'DGASPC Demo',
  DIRECTORATE_NAME: 'DGASPC Demo',
  DIRECTORATE_EMAIL: 'dgaspc@demo.exemplu.invalid',
  PUSH_KEY_ID: 'bench',
  VOICE_LINE: 'none',
  EGRESS: 'direct',
  SMS_REPLIES: 'yes',
  DEMO: 'yes',
  MAKES_CALLS: 'yes',
  DRILLED: 'none',
} as const satisfies Environment;

/**
 * The environment of a function in a process of its own: Lambda's, the function's variables, and nothing of the user's.
 * @param more values that must be real, because calls are made with them.
 */
export const functionEnvironment = (more: Environment = {}): Environment => ({
  PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: '000000000000',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_EC2_METADATA_DISABLED: 'true',
  // The service's own settings: not what a developer's shell happens to hold.
  AWS_LAMBDA_FUNCTION_NAME: 'bench',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
  NODE_ENV: 'production',
  ...variables,
  ...more,
});
