import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { startClock } from '../../../../shared/domain/clock/clock-change.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { apiHandler } from '../../../../shared/runtime/api/api-handler.ts';
import { json, type ApiResponse } from '../../../../shared/runtime/api/http.ts';
import { someSettings } from '../../../support/builders/county.ts';
import { theCaseId } from '../../../support/builders/institution-request.ts';
import { memoryLog } from '../../../support/builders/request.ts';
import { at } from '../../../support/builders/time.ts';

type Handled = Parameters<ReturnType<typeof apiHandler>>;

const event = z.custom<Handled[0]>().parse({
  version: '2.0',
  routeKey: 'POST /v1/cases/{id}/transitions',
  headers: { 'Accept-Language': 'en' },
  requestContext: { requestId: 'r-1' },
  isBase64Encoded: false,
});
const context = z.custom<Handled[1]>().parse({ getRemainingTimeInMillis: () => 1_000 });
const answer = z.object({ statusCode: z.int(), body: z.string() });

const call = async (respond: () => Promise<ApiResponse>) => {
  const { log, lines } = memoryLog();
  const { statusCode, body } = answer.parse(await apiHandler(log, respond)(event, context));
  const document: unknown = JSON.parse(body);
  return { statusCode, document, lines };
};

/** A clock of days whose last day lies in a year that the table of holidays does not have. */
const startBeyondTheTable = () => {
  const now = at('2060-12-30T10:00Z');
  const context_ = { settings: { version: 1, settings: someSettings() }, now, digest: sha256 };
  startClock('D44', { kind: 'case', caseId: theCaseId }, now, context_);
  return Promise.resolve(json(200, {}));
};

describe('an answer of the API', () => {
  it('is what was decided', async () => {
    expect(await call(() => Promise.resolve(json(200, { ok: true })))).toMatchObject({
      statusCode: 200,
      document: { ok: true },
      lines: [{ code: 'api.answered', fields: { status: 200, requestId: 'r-1' } }],
    });
  });

  it('names a table of holidays that has ended, in answer and log', async () => {
    const { statusCode, document, lines } = await call(startBeyondTheTable);
    expect(statusCode).toBe(500);
    expect(document).toMatchObject({ code: 'term-not-countable', year: 2061, tableUntil: 2060 });
    expect(lines[0]).toMatchObject({ level: 'error', code: 'api.failed', fields: { errorName: 'TermNotCountable' } });
  });

  it('is a problem document for any other failure, without its text', async () => {
    const { statusCode, document, lines } = await call(() => Promise.reject(new TypeError('Ana Popescu')));
    expect(statusCode).toBe(500);
    expect(document).toMatchObject({ code: 'internal-error' });
    expect(JSON.stringify([document, lines])).not.toContain('Popescu');
  });
});
