import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { checkRota } from '../../../shared/domain/rota/check-rota.ts';
import { publishedFor } from '../../../shared/domain/rota/decide/publish.ts';
import { withLive } from '../../../shared/domain/rota/rota-file.ts';
import { CliFailure, exitCodes } from '../failure.ts';
import { findingLines } from '../rota/finding-lines.ts';
import { type Change } from './diff-county.ts';

/**
 * A rota is checked with what people entered since, for the year to come, before it replaces another one.
 * @throws CliFailure naming everything that is wrong with it and exactly when; nothing was written.
 */
export const refuseUnpublishable = (changes: readonly Change[], now: Clock): void => {
  for (const change of changes) {
    if (change.kind !== 'rota') continue;
    const findings = checkRota(withLive(change.content, change.live), publishedFor(toInstant(now())));
    if (findings.length === 0) continue;
    const lines = findings.flatMap((finding) => findingLines(finding, 5));
    throw new CliFailure(
      ['The rota of this pack cannot be published, and nothing was written:', ...lines].join('\n'),
      exitCodes.no,
    );
  }
};
