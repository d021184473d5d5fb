import { measureChange, measureDrill } from '../../domain/alert/measurements.ts';
import { type Measure } from '../../ports/measures.ts';
import { type AdvanceAlert } from './advance-alert.ts';

/**
 * Advances an alert and measures what that says of the time people waited. Measured after it is written: a crash between the
 * two loses one measurement; the end of a failed drill is measured again when its timer is tried again, so that it rings.
 */
export const makeMeasuredAdvance =
  ({ advance, measure }: { advance: AdvanceAlert; measure: Measure }): AdvanceAlert =>
  async (alertId, trigger) => {
    const advanced = await advance(alertId, trigger);
    if (advanced.kind === 'changed') measureChange(advanced.alert, advanced.events).forEach(measure);
    if (advanced.kind === 'ignored' && advanced.because === 'drill-over' && trigger.kind === 'answer-overdue')
      measureDrill(advanced.alert).forEach(measure);
    return advanced;
  };
