import { administrationArea } from '../administration/area.ts';
import { casesArea } from '../cases/area.ts';
import { onCallArea } from '../on-call/area.ts';
import { type Area } from './area.ts';

/** The console, in the order of its menu. */
export const areas: readonly Area[] = [onCallArea, casesArea, administrationArea];
