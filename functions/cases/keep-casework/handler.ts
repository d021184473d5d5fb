import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeCaseAlerts } from '../../../shared/adapters/dynamodb/alert/case-alerts.ts';
import { makeCaseFileStore } from '../../../shared/adapters/dynamodb/case/case-file-store.ts';
import { makeCaseNotes } from '../../../shared/adapters/dynamodb/case/case-notes.ts';
import { makeCaseStore } from '../../../shared/adapters/dynamodb/case/case-store.ts';
import { makeManyCases } from '../../../shared/adapters/dynamodb/case/many-cases.ts';
import { makeInstitutionList } from '../../../shared/adapters/dynamodb/county/institution-list.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeRequestStore } from '../../../shared/adapters/dynamodb/request/request-store.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { openFile } from '../../../shared/runtime/api/case-file.ts';
import { answerCaseReading } from '../../../shared/runtime/api/case-reading.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeAlertsOfCase } from './alerts-of-case.ts';
import { envSchema } from './env.ts';
import { makeListColleagues } from './list-colleagues.ts';
import { makeListInstitutions } from './list-institutions.ts';
import { makeListWaiting } from './list-waiting.ts';
import { makeWriteNote } from './write-note.ts';

const env = readEnv(envSchema);
const log = makeLog('keep-casework');
const clock = systemClock;
const digest = sha256;
const table = openTable(env.TABLE_NAME);
const county = makeRotaReader(table);
const cases = makeCaseFileStore(table);
const many = makeManyCases(table);
const reads = makeCaseStore(table);
const staff = findStaff({ county, servedCounty: env.COUNTY });
const alertsOfCase = makeAlertsOfCase({ alerts: makeCaseAlerts(table), cases, digest });

/** What working on a case needs beside its steps: alerts, notes, colleagues, questions that wait. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'GET /v1/cases/{id}/alerts': answerCaseReading({ staff, cases, reads, clock, log }, alertsOfCase),
    'POST /v1/cases/{id}/notes': makeWriteNote({
      openFile: (request) => openFile({ staff, cases }, request),
      notes: makeCaseNotes(table),
      digest,
      clock,
      log,
    }),
    'GET /v1/colleagues': makeListColleagues({ staff, county, cases: many }),
    'GET /v1/institutions-to-ask': makeListInstitutions({ staff, institutions: makeInstitutionList(table) }),
    'GET /v1/waiting-requests': makeListWaiting({
      staff,
      requests: makeRequestStore(table),
      cases: many,
      reads,
      clock,
    }),
  }),
);
