import { type Handover } from '../domain/handover/handover.ts';
import { type ShiftLook } from '../domain/handover/shift-changes.ts';
import { type DutyChange } from './duties.ts';

export type ShiftLookStore = {
  /** Null: nobody ever looked. */
  load: () => Promise<ShiftLook | null>;
  /** Writes a look over the one before it (version 1 is new) with the handovers it found, all or nothing. */
  save: (look: ShiftLook, handovers: readonly DutyChange<Handover>[]) => Promise<'written' | 'conflict'>;
};
