import { type Installation } from './emulator/install.ts';
import { checkOrigin, readOrigin, writeOrigin } from './kept-state.ts';
import { claimPort } from './ports.ts';
import { type LocalPaths, type LocalSettings } from './settings.ts';

export type Ports = { emulator: number; web: number; restart: boolean };

/**
 * Settles on free ports: those asked for, or for 0 those of the kept state, or any. From then on the state is bound to what
 * made it.
 * @throws LocalCloudError when a port is taken, or the kept state fits something else.
 */
export const choosePorts = async (
  { county, emulatorPort, webPort }: LocalSettings,
  paths: LocalPaths,
  installation: Installation,
): Promise<Ports> => {
  const kept = readOrigin(paths);
  const wanted = { emulator: emulatorPort || kept?.emulatorPort, web: webPort || kept?.webPort };
  const present = { emulatorVersion: installation.version, county };
  if (kept) checkOrigin(kept, { ...present, emulatorPort: wanted.emulator ?? kept.emulatorPort });
  const emulator = await claimPort(wanted.emulator ?? 0, 'SEMNAL_EMULATOR_PORT');
  const web = await claimPort(wanted.web ?? 0, 'SEMNAL_PORT');
  writeOrigin(paths, { ...present, emulatorPort: emulator, webPort: web });
  return { emulator, web, restart: kept !== undefined };
};
