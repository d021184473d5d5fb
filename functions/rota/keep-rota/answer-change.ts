import { type ChangeRota } from '../../../shared/application/rota/change-rota.ts';
import { toFindingView } from '../../../shared/contracts/http/rota/finding-view.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { type StaffRole } from '../../../shared/domain/escalation/policy.ts';
import { type Asked } from '../../../shared/domain/rota/ids.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type RotaAct } from '../../../shared/domain/rota/rota-change.ts';
import { type Decide } from '../../../shared/domain/rota/decide/decision.ts';
import { type RotaFile } from '../../../shared/domain/rota/rota-file.ts';
import { type RotaStore } from '../../../shared/ports/rota.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { readIfMatch } from '../../../shared/runtime/api/if-match.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import type * as z from 'zod/mini';
import { refuseRota } from './refuse-rota.ts';

export type ChangeDeps = {
  staff: ReturnType<typeof findStaff>;
  change: ChangeRota;
  rotas: Pick<RotaStore, 'load'>;
  log: Log;
};

type Opened<Body> = { body: Body; by: StaffMember; expected: number; request: ApiRequest };

const fromList = (position: number): string => `/staffIds/${position}`;

const open = async <Body>(
  { staff }: ChangeDeps,
  roles: readonly StaffRole[],
  schema: z.core.$ZodType<Body>,
  request: ApiRequest,
): Promise<Opened<Body> | ApiResponse> => {
  const { language, headers, principal } = request;
  const member = await staff(principal, roles);
  if (!member.ok) return problem(member.error, language);
  const expected = readIfMatch(headers);
  if (expected === null) return problem('if-match-missing', language);
  const body = readBody(schema, request);
  if (!body.ok)
    return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
  return { body: body.value, by: member.value, expected, request };
};

const decideAndAnswer = async <Body>(
  { change, log }: ChangeDeps,
  { by, expected, request }: Opened<Body>,
  decide: Decide,
  staffAt: (position: number) => string = fromList,
): Promise<ApiResponse> => {
  const changed = await change({ expected, by }, decide);
  const { staffId } = by;
  if (!changed.ok) {
    log('info', 'rota.change-refused', { staffId, because: changed.error.code });
    return refuseRota(changed.error, request, staffAt);
  }
  const { version, change: made, findings } = changed.value;
  log('info', 'rota.changed', { staffId, trigger: made.what, count: findings.length });
  const shown = findings.map((finding) => toFindingView(finding, request.language));
  return json(200, { version, what: made.what, about: made.about, findings: shown }, { etag: `"${version}"` });
};

/** A change by a signed-in member of staff, decided on the version they looked at. */
export const makeStep =
  (deps: ChangeDeps) =>
  <Body>(
    roles: readonly StaffRole[],
    schema: z.core.$ZodType<Body>,
    toDecide: (body: Body, request: ApiRequest) => Decide | Promise<Decide>,
  ): Answer =>
  async (request) => {
    const opened = await open(deps, roles, schema, request);
    return 'status' in opened ? opened : decideAndAnswer(deps, opened, await toDecide(opened.body, request));
  };

/** What a repeated request finds of the first one. */
export type Found = { what: RotaAct; about: string; same: boolean };

/**
 * The same for something new, which the request's key makes only once: a repeated request is answered with what it made before, also
 * when the rota has changed since.
 */
export const makeEntry =
  (deps: ChangeDeps) =>
  <Body>(
    roles: readonly StaffRole[],
    schema: z.core.$ZodType<Body>,
    entry: {
      find: (file: RotaFile, body: Body, asked: Asked) => Found | null;
      decide: (body: Body, asked: Asked) => Decide;
      staffAt?: (position: number) => string;
    },
  ): Answer =>
  async (request) => {
    const opened = await open(deps, roles, schema, request);
    if ('status' in opened) return opened;
    const key = readIdempotencyKey(request.headers);
    if (key === null) return problem('idempotency-key-missing', request.language);
    const asked: Asked = { by: opened.by.staffId, key };
    const file = await deps.rotas.load();
    const before = entry.find(file, opened.body, asked);
    if (before === null) return decideAndAnswer(deps, opened, entry.decide(opened.body, asked), entry.staffAt);
    if (!before.same) return problem('idempotency-key-reused', request.language);
    const { version } = file;
    return json(200, { version, what: before.what, about: before.about, findings: [] }, { etag: `"${version}"` });
  };
