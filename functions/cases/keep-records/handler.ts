import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeRecordReader } from '../../../shared/adapters/dynamodb/record/record-reader.ts';
import {
  assessmentRequest,
  correctionOf,
  formRequest,
  visitRequest,
} from '../../../shared/contracts/http/records/requests.ts';
import { ok } from '../../../shared/domain/kernel/result.ts';
import { toInstant } from '../../../shared/domain/kernel/time.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { changeFile } from '../../../shared/runtime/api/case-file.ts';
import { answerCaseReading, type ReadCase } from '../../../shared/runtime/api/case-reading.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openCases } from '../../../shared/runtime/open-cases.ts';
import { makeShelf } from './answer-documents.ts';
import { makeFormList } from './answer-forms.ts';
import { makeVulnerabilities } from './answer-vulnerabilities.ts';
import { envSchema } from './env.ts';
import { readForm } from './read-content.ts';

const env = readEnv(envSchema);
const log = makeLog('keep-records');
const table = openTable(env.TABLE_NAME);
const county = makeCountyReader(table);
const opened = openCases(env);

const read: ReadCase = (show) => answerCaseReading({ ...opened, log }, show);

const deps = {
  records: makeRecordReader(table),
  read,
  change: changeFile({ ...opened, log }),
  digest: sha256,
};

const forms = makeShelf(deps, {
  shelf: 'form',
  body: formRequest,
  correction: correctionOf(formRequest),
  toContent: async (body) => {
    const { settings } = await county.settings();
    return readForm(body, settings.domesticViolenceRiskForm, toInstant(systemClock()));
  },
});
const assessments = makeShelf(deps, {
  shelf: 'assessment',
  body: assessmentRequest,
  correction: correctionOf(assessmentRequest),
  toContent: (body) => Promise.resolve(ok(body)),
});
const visits = makeShelf(deps, {
  shelf: 'visit',
  body: visitRequest,
  correction: correctionOf(visitRequest),
  toContent: (body) => Promise.resolve(ok(body)),
});
const vulnerabilities = makeVulnerabilities(deps);

/** Forms, assessments, visits and vulnerabilities in the file of a case. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'GET /v1/forms': makeFormList(opened),
    'GET /v1/cases/{id}/forms': forms.list,
    'POST /v1/cases/{id}/forms': forms.file,
    'POST /v1/cases/{id}/forms/{documentId}/correct': forms.correct,
    'GET /v1/cases/{id}/assessments': assessments.list,
    'POST /v1/cases/{id}/assessments': assessments.file,
    'POST /v1/cases/{id}/assessments/{documentId}/correct': assessments.correct,
    'GET /v1/cases/{id}/visits': visits.list,
    'POST /v1/cases/{id}/visits': visits.file,
    'POST /v1/cases/{id}/visits/{documentId}/correct': visits.correct,
    'GET /v1/cases/{id}/vulnerabilities': vulnerabilities.list,
    'POST /v1/cases/{id}/vulnerabilities': vulnerabilities.takeOver,
    'POST /v1/cases/{id}/vulnerabilities/{code}/close': vulnerabilities.close,
  }),
);
