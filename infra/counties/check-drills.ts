import { alertsLayer } from '../../shared/domain/county/check-policies.ts';
import { type Fault } from './fault.ts';
import { type CountyPack } from './pack.ts';

/** A drill of a layer that its policy never alerts would be refused every time. */
export const checkDrills = ({ infrastructure, settings }: CountyPack): Fault[] =>
  (infrastructure.drills ?? []).flatMap(({ urgency, layer }, index) => {
    if (layer === undefined) return [];
    return alertsLayer(settings.escalationPolicies[urgency], layer)
      ? []
      : [
          {
            path: `infrastructure.drills.${index}.layer`,
            message: `no level of the ${urgency} policy alerts the layer "${layer}"`,
          },
        ];
  });
