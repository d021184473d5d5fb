import { noteBody } from '../../../shared/contracts/http/casework/requests.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { noteEntry } from '../../../shared/domain/case/note.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type CaseNotes } from '../../../shared/ports/casework.ts';
import { type OpenFile } from '../../../shared/runtime/api/case-file.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type Log } from '../../../shared/runtime/log.ts';

type Deps = { openFile: OpenFile; notes: CaseNotes; digest: Digest; clock: Clock; log: Log };

/** Writes a note into the history. It decides nothing, so it needs no version, and a closed case takes one, too. */
export const makeWriteNote =
  ({ openFile, notes, digest, clock, log }: Deps): Answer =>
  async (request) => {
    const { language, headers } = request;
    const opened = await openFile(request);
    if (!opened.ok) return opened.error;
    const key = readIdempotencyKey(headers);
    if (key === null) return problem('idempotency-key-missing', language);
    const body = readBody(noteBody, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const { member, file } = opened.value;
    const { caseId } = file.case;
    const by = { staffId: member.staffId, name: member.name };
    const entry = noteEntry(caseId, { text: body.value.text, key, by }, toInstant(clock()), digest);
    const stands = await notes.add(caseId, entry);
    if (stands.why !== entry.why) return problem('idempotency-key-reused', language);
    log('info', 'case.noted', { caseId, staffId: member.staffId });
    return json(200, stands);
  };
