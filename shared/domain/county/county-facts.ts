import { type ContactBook } from '../contact/contact-book.ts';
import { type Urgency } from '../kernel/urgency.ts';
import { type Rota } from '../rota/rota.ts';
import { type CountySettings } from './settings.ts';

/** A regular exercise of one layer of a policy. */
export type LayerDrill = { urgency: Urgency; layer: string };

/** What of a county its settings are checked against and only a deployment changes. */
export type CountyFacts = {
  /** Only the demo county: steps may last seconds. */
  demo: boolean;
  /** Whether there is a line to call people with. */
  makesCalls: boolean;
  drills: readonly LayerDrill[];
};

/** Settings in the county they are for. */
export type SettingsInCounty = {
  settings: CountySettings;
  rota: Rota;
  facts: CountyFacts;
  /** What people keep themselves of how they are reached; a county pack knows none of it. */
  books?: readonly ContactBook[];
};
