import { describe, expect, it } from 'vitest';
import { failureOf, failureOfStatus } from '../../../shared/adapters/messaging/failures.ts';

const named = (name: string, extra: Record<string, unknown> = {}) =>
  Object.assign(new Error('+40715000001 is unreachable'), { name, ...extra });

describe('a failure', () => {
  it("has the error's name as its code, never its text", () => {
    expect(failureOf(named('InternalServerException')).failure).toBe('InternalServerException');
  });

  it.each([['a text that quotes +40715000001'], [null], [undefined], [{ name: 7 }]])(
    'has a fixed code for what is no error: %s',
    (thrown) => {
      expect(failureOf(thrown)).toEqual({ failure: 'unknown-failure', isPassing: true });
    },
  );

  it.each([
    named('ThrottlingException'),
    named('TooManyRequestsException'),
    named('InternalServerException'),
    named('InternalServiceErrorException'),
    named('TimeoutError'),
    named('SomethingNew', { $fault: 'server' }),
    named('SomethingNew', { $metadata: { httpStatusCode: 503 } }),
    named('Error', { code: 'ECONNREFUSED' }),
  ])('may pass: $name $code', (error) => {
    expect(failureOf(error).isPassing).toBe(true);
  });

  it.each([
    named('ValidationException', { $fault: 'client', $metadata: { httpStatusCode: 400 } }),
    named('ConflictException'),
    named('MessageRejected'),
    named('AccessDeniedException', { $fault: 'client' }),
  ])('stays: $name', (error) => {
    expect(failureOf(error).isPassing).toBe(false);
  });

  it('names the network error that a plain error carries', () => {
    expect(failureOf(named('Error', { code: 'ECONNREFUSED' })).failure).toBe('ECONNREFUSED');
  });

  it.each([
    [400, false],
    [404, false],
    [408, true],
    [410, false],
    [429, true],
    [500, true],
    [503, true],
  ])('by status %i: %s', (status, isPassing) => {
    expect(failureOfStatus(status)).toEqual({ failure: `http-${status}`, isPassing });
  });
});
