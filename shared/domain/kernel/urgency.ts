import * as z from 'zod/mini';

/** How fast a human must act, worst first. `immediate`: life or integrity in danger now. */
export const urgencies = ['immediate', 'urgent', 'routine'] as const;
export const urgency = z.enum(urgencies);
export type Urgency = z.infer<typeof urgency>;

const rank = { immediate: 0, urgent: 1, routine: 2 } as const;

/** The worse of two urgencies. */
export const worse = (a: Urgency, b: Urgency): Urgency => (rank[a] <= rank[b] ? a : b);

/** Immediate and urgent referrals travel in a lane of their own, so that a bulk upload can never delay them. */
export const lanes = ['urgent', 'routine'] as const;
export const lane = z.enum(lanes);
export type Lane = z.infer<typeof lane>;

export const laneOf = (level: Urgency): Lane => (level === 'routine' ? 'routine' : 'urgent');
