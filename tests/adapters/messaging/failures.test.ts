import { describe, expect, it } from 'vitest';
import { failureCode } from '../../../shared/adapters/messaging/failures.ts';

describe('the code of a failure', () => {
  it("is the error's name, never its text", () => {
    const error = Object.assign(new Error('+40715000001 is unreachable'), { name: 'InternalServerException' });
    expect(failureCode(error)).toBe('InternalServerException');
  });

  it.each([['a text that quotes +40715000001'], [null], [undefined], [{ name: 7 }]])(
    'is a fixed one for what is no error: %s',
    (thrown) => {
      expect(failureCode(thrown)).toBe('unknown-failure');
    },
  );
});
