import { type LayerDrill } from '../../../shared/domain/county/county-facts.ts';
import { urgencies } from '../../../shared/domain/kernel/urgency.ts';

/** The drills of single layers that the county's schedule holds, from `urgent:first immediate:second`. */
export const readDrills = (text: string): LayerDrill[] =>
  text.split(' ').flatMap((one) => {
    const [named, layer] = one.split(':');
    const urgency = urgencies.find((known) => known === named);
    return urgency === undefined || layer === undefined ? [] : [{ urgency, layer }];
  });
