import { afterAll, beforeAll } from 'vitest';
import { changeSettings } from './county-settings.ts';
import { repairSending } from './faults.ts';
import { expectNoLeaks } from './leaks.ts';
import { staff } from './staff.ts';

/**
 * Keeps a file's tests from disturbing each other and those of the next file: nothing of before is still paging, sending
 * works, and hours are real ones, so that no term runs out after the demo county's seconds and pages people meanwhile.
 * At the end nothing personal that the file sent may stand in what the cloud keeps of it.
 */
export const undisturbed = (): void => {
  const supervisor = staff('supervisor');
  let undo: () => Promise<void> = () => Promise.resolve();
  beforeAll(async () => {
    undo = await changeSettings({ hourLasts: { hours: 1 } });
    await repairSending();
    await supervisor.takeAll();
  });
  afterAll(async () => {
    await repairSending();
    await supervisor.takeAll();
    await undo();
    await expectNoLeaks();
  });
};
