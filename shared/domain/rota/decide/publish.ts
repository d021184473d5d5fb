import { err, ok } from '../../kernel/result.ts';
import { addMilliseconds, type Instant } from '../../kernel/time.ts';
import { checkRota } from '../check-rota.ts';
import { type Interval } from '../deed.ts';
import { type Layer } from '../rota.ts';
import { rotaOf } from '../rota-file.ts';
import { day } from '../wall-clock.ts';
import { type Decide } from './decision.ts';

/** How far ahead a rota must be right to be published: a year from now. */
export const publishedFor = (now: Instant): Interval => ({ from: now, until: addMilliseconds(now, 366 * day) });

/**
 * Replaces the layers of the plan. Refused with everything that would be wrong in the year to come, whether the new layers or an
 * entry that stands over them is to blame.
 * @param needed layers that escalation policies alert: they cannot go.
 */
export const publish =
  (layers: readonly Layer[], reason: string, needed: readonly string[]): Decide =>
  (file, { now }) => {
    const missing = needed.filter((name) => !layers.some(({ layer }) => layer === name));
    if (missing.length > 0) return err({ code: 'layers-needed', layers: missing });
    const plan = { ...file.plan, layers: [...layers] };
    const findings = checkRota(rotaOf({ ...file, plan }), publishedFor(now));
    if (findings.length > 0) return err({ code: 'rota-refused', findings });
    const change = { what: 'published', about: null, layer: null, from: null, until: null, why: reason } as const;
    return ok({ plan, live: file.live, change, findings: [] });
  };
