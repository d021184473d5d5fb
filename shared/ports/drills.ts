import { type AlertWithPages } from '../domain/alert/alert.ts';

export type DrillStore = {
  /** Writes a drill's alert with its pages and its timer, all or nothing. `exists`: the same drill was started before. */
  raise: (drill: AlertWithPages) => Promise<'written' | 'exists'>;
};
