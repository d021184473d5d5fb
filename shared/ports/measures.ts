import { type Measurement } from '../domain/alert/measurements.ts';

/** Publishes one measurement. Never throws, and never waits: what is measured has happened already. */
export type Measure = (measurement: Measurement) => void;
