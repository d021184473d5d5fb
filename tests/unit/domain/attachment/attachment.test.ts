import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { uploadRequest } from '../../../../shared/contracts/http/referrals/attachments.ts';
import { readBody } from '../../../../shared/contracts/http/read-body.ts';
import { newUploadId } from '../../../../shared/domain/kernel/ids.ts';
import { reportOf } from '../../../../shared/domain/referral/report.ts';
import { reportBody } from '../../../support/builders/report.ts';

const uploadId = newUploadId(sha256('upload 1'));
const headers = { 'content-type': 'application/json' };

const faultsOf = (schema: Parameters<typeof readBody>[0], body: unknown) => {
  const read = readBody(schema, { body: JSON.stringify(body), headers, language: 'ro' });
  return read.ok ? [] : (read.error.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
};

const reportWith = (attachments: unknown) => faultsOf(reportOf(null), reportBody({ attachments }));

describe('the files a report names', () => {
  it('are ten at most, each by its upload and a name', () => {
    expect(reportWith([])).toEqual([]);
    expect(reportWith(Array.from({ length: 10 }, () => ({ uploadId, fileName: 'Fișa de observație.pdf' })))).toEqual(
      [],
    );
  });

  it.each([
    ['eleven', Array.from({ length: 11 }, () => ({ uploadId, fileName: 'a.pdf' })), '/attachments too-many'],
    ['an id of another shape', [{ uploadId: 'abc', fileName: 'a.pdf' }], '/attachments/0/uploadId wrong-format'],
    [
      'a place instead of an id',
      [{ uploadId: '../scoala-13/x', fileName: 'a' }],
      '/attachments/0/uploadId wrong-format',
    ],
    ['a folder in the name', [{ uploadId, fileName: 'dosar/a.pdf' }], '/attachments/0/fileName file-name'],
    ['a Windows folder', [{ uploadId, fileName: 'dosar\\a.pdf' }], '/attachments/0/fileName file-name'],
    ['a line break in the name', [{ uploadId, fileName: 'a\r\nb.pdf' }], '/attachments/0/fileName file-name'],
    ['no name', [{ uploadId }], '/attachments/0/fileName required'],
    ['an empty name', [{ uploadId, fileName: '  ' }], '/attachments/0/fileName too-short'],
    ['a name too long', [{ uploadId, fileName: 'a'.repeat(201) }], '/attachments/0/fileName too-long'],
    ['an address', [{ uploadId, fileName: 'a', url: 'https://x.invalid' }], '/attachments/0/url unknown-field'],
  ])('cannot be %s', (_, attachments, fault) => {
    expect(reportWith(attachments)).toContain(fault);
  });
});

describe('an upload', () => {
  it('is announced with its type and length', () => {
    expect(faultsOf(uploadRequest, { contentType: 'image/jpeg', length: 10 * 1024 * 1024 })).toEqual([]);
  });

  it.each([
    ['a program', { contentType: 'application/x-msdownload', length: 5 }, '/contentType not-in-list'],
    ['a page', { contentType: 'text/html', length: 5 }, '/contentType not-in-list'],
    ['a drawing that can run', { contentType: 'image/svg+xml', length: 5 }, '/contentType not-in-list'],
    ['more than 10 MB', { contentType: 'image/png', length: 10 * 1024 * 1024 + 1 }, '/length too-large'],
    ['nothing', { contentType: 'image/png', length: 0 }, '/length too-small'],
    ['half a byte', { contentType: 'image/png', length: 0.5 }, '/length wrong-type'],
    ['of unknown length', { contentType: 'image/png' }, '/length required'],
  ])('cannot be %s', (_, body, fault) => {
    expect(faultsOf(uploadRequest, body)).toContain(fault);
  });
});
