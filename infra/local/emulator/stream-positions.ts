import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readJson, writeJson } from '../json-file.ts';
import { LocalCloudError } from '../local-cloud-error.ts';

const scoped = z.looseObject({ __account_region_scoped__: z.literal(true), data: z.record(z.string(), z.int()) });
const functionState = z.looseObject({
  __ministack_format__: z.literal(2),
  payload: z.looseObject({ dynamodb_stream_positions: scoped }),
});

/**
 * After a restart the emulator's table streams begin again at position 0, but it keeps how far each function had read:
 * as many new records as were read before would be skipped in silence. So every kept position is set back to 0, which is
 * where the new stream begins. To be called while the emulator is stopped.
 * @throws LocalCloudError when the state is of another form than this emulator version writes.
 */
export const rewindStreamPositions = (stateDirectory: string): void => {
  const file = join(stateDirectory, 'lambda.json');
  if (!existsSync(file)) return;
  const state = readJson(file, functionState);
  if (state === undefined) {
    throw new LocalCloudError(
      `${file} is not as this version of the emulator writes it. Start anew: npm start -- --reset (the demo data are lost).`,
    );
  }
  const { data } = state.payload.dynamodb_stream_positions;
  for (const position of Object.keys(data)) data[position] = 0;
  writeJson(file, state);
};
