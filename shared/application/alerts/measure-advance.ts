import { type Alert } from '../../domain/alert/alert.ts';
import { measureChange, measureDrill } from '../../domain/alert/measurements.ts';
import { type Measure } from '../../ports/measures.ts';
import { type AdvanceAlert } from './advance-alert.ts';

/** Whether it was its timer that ended a drill. */
const ranOut = (alert: Alert): boolean => alert.state === 'ended' && alert.because === 'time-over';

/**
 * Advances an alert and measures what that says of the time people waited. Measured after it is written: a crash between the
 * two loses one measurement; the end of a drill that nobody answered in time is measured
 * again when its timer is tried again, so that it rings.
 */
export const makeMeasuredAdvance =
  ({ advance, measure }: { advance: AdvanceAlert; measure: Measure }): AdvanceAlert =>
  async (alertId, trigger) => {
    const advanced = await advance(alertId, trigger);
    if (advanced.kind === 'changed') measureChange(advanced.alert, advanced.events).forEach(measure);
    if (advanced.kind === 'ignored' && trigger.kind === 'answer-overdue' && ranOut(advanced.alert))
      measureDrill(advanced.alert).forEach(measure);
    return advanced;
  };
