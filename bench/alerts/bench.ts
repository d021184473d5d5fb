import { type BenchCloud } from '../local-cloud.ts';
import { type EmptyChain } from '../latency/empty-chain.ts';
import { type LocalApi } from '../workload/local-api.ts';

/** What every part of the measurement works with. `person` gives a child nobody has reported yet. */
export type Bench = { cloud: BenchCloud; api: LocalApi; empty: EmptyChain; person: () => number };

/** What was aimed at, and whether it was reached. */
export type Goal = { what: string; reached: boolean; measured: string };

export type Part = { text: string; goals: Goal[] };

/** How much longer than the same path with empty handlers the product may take. */
export const mostTimesEmpty = 1.3;
