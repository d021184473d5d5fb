/** Ends `npm start` with a sentence that says what went wrong and what to do; shown without a stack trace. */
export class LocalCloudError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LocalCloudError';
  }
}

/** The `code` of a Node system error (ENOENT, EADDRINUSE …), if it is one. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
