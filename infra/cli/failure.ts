/** 0: done. 1: the answer is no (faults found, refused, something left undone). 2: it could not be tried. */
export const exitCodes = { done: 0, no: 1, impossible: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command with a sentence that says what to do; never shown with a stack trace. */
export class CliFailure extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = exitCodes.impossible, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CliFailure';
    this.exitCode = exitCode;
  }
}

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'TimeoutError']);
const badCredentials = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]);
const forbidden = new Set(['AccessDenied', 'AccessDeniedException', 'KMSAccessDeniedException']);

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : error.name);

/**
 * Any error of a command as a sentence for the administrator.
 * @param endpoint where requests went: a URL, or AWS and its region.
 */
export const explain = (error: unknown, endpoint: string): CliFailure => {
  if (error instanceof CliFailure) return error;
  if (!(error instanceof Error)) return new CliFailure(String(error));
  const failure = (message: string): CliFailure => new CliFailure(message, exitCodes.impossible, { cause: error });
  const code = codeOf(error);
  if (error.name === 'CredentialsProviderError') {
    return failure('There are no AWS credentials here: sign in (`aws sso login`), or set AWS_PROFILE and try again.');
  }
  if (unreachable.has(code)) {
    return failure(`Nothing answers at ${endpoint} (${code}): start it (\`npm start\`) or correct AWS_ENDPOINT_URL.`);
  }
  if (badCredentials.has(code))
    return failure(`${endpoint} does not accept these credentials (${code}): sign in again.`);
  if (forbidden.has(code)) return failure(`These credentials may not do this (${code}): ${error.message}`);
  if (code === 'ResourceNotFoundException') {
    return failure(`Not found at ${endpoint}: ${error.message}. Check the county and the region, or deploy it first.`);
  }
  return failure(`${code}: ${error.message}`);
};
