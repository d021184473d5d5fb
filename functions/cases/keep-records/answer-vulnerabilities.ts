import {
  closeVulnerability,
  importFindings,
  type VulnerabilityRefusal,
} from '../../../shared/application/records/change-vulnerabilities.ts';
import { type DecidedChange } from '../../../shared/application/cases/change-case.ts';
import { closingRequest, findingsRequest } from '../../../shared/contracts/http/records/requests.ts';
import { toVulnerabilityList } from '../../../shared/contracts/http/records/views.ts';
import { type Result } from '../../../shared/domain/kernel/result.ts';
import { vulnerabilityCode } from '../../../shared/domain/vulnerability/catalogue.ts';
import { type Vulnerability } from '../../../shared/domain/vulnerability/vulnerability.ts';
import { type RecordReader } from '../../../shared/ports/records.ts';
import { type changeFile } from '../../../shared/runtime/api/case-file.ts';
import { type ReadCase } from '../../../shared/runtime/api/case-reading.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { problem, type ApiRequest } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';

type Deps = {
  records: Pick<RecordReader, 'vulnerabilities' | 'plans'>;
  read: ReadCase;
  change: ReturnType<typeof changeFile>;
};

const refuse = (refusal: VulnerabilityRefusal, request: ApiRequest) => {
  if (refusal.code === 'service-unknown')
    return contentInvalid(request, [{ pointer: '/removal/itemId', code: 'service-not-planned' }]);
  const { code, ...more } = refusal;
  return problem(code, request.language, more);
};

type Decided = Result<{ change: DecidedChange; vulnerabilities: Vulnerability[] }, VulnerabilityRefusal>;

const made = (decided: Decided) =>
  decided.ok
    ? { ok: true as const, value: { change: decided.value.change, made: decided.value.vulnerabilities } }
    : decided;

const show = (items: Vulnerability[], caseVersion: number) => ({ caseVersion, items });

/** Vulnerabilities: the catalogue with what is known, findings taken over, one closed with what removed it. */
export const makeVulnerabilities = ({
  records,
  read,
  change,
}: Deps): { list: Answer; takeOver: Answer; close: Answer } => ({
  list: read(async (file) => toVulnerabilityList(await records.vulnerabilities(file.case.caseId))),

  takeOver: change(findingsRequest, async ({ findings, source, reference }, { file }, request) => {
    const known = await records.vulnerabilities(file.case.caseId);
    const decide = importFindings(findings, { kind: 'import', source, reference }, known);
    return {
      decide: (now, context) => made(decide(now, context)),
      refuse: (refusal: VulnerabilityRefusal) => refuse(refusal, request),
      show,
    };
  }),

  close: change(closingRequest, async ({ removal }, { file }, request) => {
    const code = vulnerabilityCode.safeParse(request.params['code']);
    if (!code.success) return problem('not-found', request.language);
    const { caseId } = file.case;
    const [vulnerabilities, plans] = await Promise.all([records.vulnerabilities(caseId), records.plans(caseId)]);
    const decide = closeVulnerability(code.data, removal, { vulnerabilities, plans });
    return {
      decide: (now, context) => made(decide(now, context)),
      refuse: (refusal: VulnerabilityRefusal) => refuse(refusal, request),
      show,
    };
  }),
});
