import { administrationArea } from '../administration/area.ts';
import { boardArea } from '../board/area.ts';
import { casesArea } from '../cases/area.ts';
import { requestsArea } from '../cases/area.ts';
import { searchArea } from '../cases/area.ts';
import { contactsArea } from '../contacts/area.ts';
import { onCallArea } from '../on-call/area.ts';
import { rotaArea } from '../rota/area.ts';
import { settingsArea } from '../settings/area.ts';
import { shiftArea } from '../shift/area.ts';
import { type Area } from './area.ts';

/** The console, in the order of its menu. */
export const areas: readonly Area[] = [
  onCallArea,
  shiftArea,
  casesArea,
  searchArea,
  requestsArea,
  rotaArea,
  boardArea,
  settingsArea,
  administrationArea,
  contactsArea,
];
