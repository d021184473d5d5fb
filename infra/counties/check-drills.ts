import { type Fault } from './fault.ts';
import { type CountyPack } from './pack.ts';

/** A drill of a layer that its policy never alerts would be refused every time. */
export const checkDrills = ({ infrastructure, settings }: CountyPack): Fault[] =>
  (infrastructure.drills ?? []).flatMap(({ urgency, layer }, index) => {
    if (layer === undefined) return [];
    const { levels } = settings.escalationPolicies[urgency];
    const alerted = levels.some(({ targets }) => targets.some((one) => one.kind === 'layer' && one.layer === layer));
    return alerted
      ? []
      : [
          {
            path: `infrastructure.drills.${index}.layer`,
            message: `no level of the ${urgency} policy alerts the layer "${layer}"`,
          },
        ];
  });
