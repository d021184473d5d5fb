/** Events as AWS gives them to functions, with what surrounds the part that matters. */

type ApiCall = {
  /** Method and path template: GET /v1/referrals/{id}. */
  route: `${'GET' | 'POST'} /v1/${string}`;
  params?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: unknown;
  /** Claims of the verified token; nobody when absent. */
  claims?: Record<string, string>;
};

let requests = 0;

/** API Gateway, HTTP API, payload version 2. */
export const apiEvent = ({ route, params = {}, query = {}, headers = {}, body, claims }: ApiCall): unknown => {
  const [method = '', template = ''] = route.split(' ');
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  requests += 1;
  return {
    version: '2.0',
    routeKey: route,
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: {
      accept: 'application/json',
      'accept-language': 'ro',
      'content-type': 'application/json',
      host: 'api.example.invalid',
      'user-agent': 'bench',
      'x-forwarded-for': '192.0.2.1',
      ...headers,
    },
    queryStringParameters: query,
    pathParameters: params,
    requestContext: {
      accountId: '000000000000',
      apiId: 'bench',
      domainName: 'api.example.invalid',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'bench' },
      requestId: `bench-request-${requests}`,
      routeKey: route,
      stage: '$default',
      time: '23/Nov/2026:04:00:00 +0000',
      timeEpoch: Date.now(),
      ...(claims === undefined ? {} : { authorizer: { jwt: { claims, scopes: null } } }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
};

export type Key = { PK: string; SK: string };

/** DynamoDB stream, view KEYS_ONLY. */
export const streamEvent = (keys: readonly Key[]): unknown => ({
  Records: keys.map(({ PK, SK }, index) => ({
    eventID: `bench-${index}`,
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-central-1',
    dynamodb: {
      ApproximateCreationDateTime: Date.now() / 1_000,
      Keys: { PK: { S: PK }, SK: { S: SK } },
      SequenceNumber: String(index),
      SizeBytes: 60,
      StreamViewType: 'KEYS_ONLY',
    },
    eventSourceARN: 'arn:aws:dynamodb:eu-central-1:000000000000:table/bench/stream/1',
  })),
});

/** SQS, one batch. */
export const queueEvent = (messages: readonly unknown[]): unknown => ({
  Records: messages.map((message, index) => ({
    messageId: `bench-${index}`,
    receiptHandle: 'bench',
    body: JSON.stringify(message),
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(Date.now()) },
    messageAttributes: {},
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:bench',
    awsRegion: 'eu-central-1',
  })),
});

/** SNS, one notification. */
export const topicEvent = (message: unknown): unknown => ({
  Records: [
    {
      EventSource: 'aws:sns',
      EventVersion: '1.0',
      EventSubscriptionArn: 'arn:aws:sns:eu-central-1:000000000000:bench:1',
      Sns: { Type: 'Notification', MessageId: 'bench', Message: JSON.stringify(message), MessageAttributes: {} },
    },
  ],
});

/** Cognito, pre-token generation, version 3, client credentials. */
export const tokenEvent = (clientId: string, scopes: readonly string[]): unknown => ({
  version: '3',
  triggerSource: 'TokenGeneration_ClientCredentials',
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_bench',
  userName: clientId,
  callerContext: { awsSdkVersion: 'aws-sdk-unknown', clientId },
  request: { userAttributes: {}, scopes },
  response: { claimsAndScopeOverrideDetails: null },
});
