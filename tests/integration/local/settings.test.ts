import { chmodSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findPython } from '../../../infra/local/emulator/python.ts';
import { close, listen } from '../../../infra/local/http.ts';
import { checkOrigin } from '../../../infra/local/kept-state.ts';
import { claimPort } from '../../../infra/local/ports.ts';
import { readSettings } from '../../../infra/local/settings.ts';
import { scratchFolder } from './scratch.ts';

describe('settings', () => {
  it('have defaults, and are read from the environment and the arguments', () => {
    expect(readSettings({}, [])).toMatchObject({ county: 'demo', webPort: 8787, emulatorPort: 4566, reset: false });
    const environment = {
      SEMNAL_PORT: '0',
      SEMNAL_EMULATOR_PORT: '14566',
      SEMNAL_COUNTY: 'BC',
      SEMNAL_LOCAL_DIR: '/x',
    };
    expect(readSettings(environment, ['--reset'])).toMatchObject({
      county: 'BC',
      webPort: 0,
      emulatorPort: 14_566,
      directory: '/x',
      reset: true,
    });
  });

  it.each(['abc', '-1', '70000', '1.5'])('refuse %s as a port, and name the variable', (text) => {
    expect(() => readSettings({ SEMNAL_PORT: text }, [])).toThrow(`SEMNAL_PORT=${text}`);
  });

  it('refuse an argument they do not know', () => {
    expect(() => readSettings({}, ['--rest'])).toThrow('--rest');
  });
});

describe('a port', () => {
  it('that is taken is named, with the variable that changes it', async () => {
    const server = createServer();
    onTestFinished(() => close(server));
    const port = Number(new URL(await listen(server, 0)).port);
    await expect(claimPort(port, 'SEMNAL_PORT', 0)).rejects.toThrow(new RegExp(`Port ${port} .*SEMNAL_PORT=`));
  });
});

describe('Python', () => {
  const pretend = (version: string): string => {
    const command = join(scratchFolder(), 'python');
    writeFileSync(command, `#!/bin/sh\necho ${version}\n`);
    chmodSync(command, 0o755);
    return command;
  };

  it('that is recent enough is taken', async () => {
    const command = pretend('3.10.0');
    expect(await findPython(command)).toEqual({ command, version: '3.10.0' });
  });

  it('that is too old or missing is named, with what to do', async () => {
    const old = pretend('3.9.18');
    await expect(findPython(old)).rejects.toThrow(new RegExp(`3\\.10.*${old} is 3\\.9\\.18.*SEMNAL_PYTHON`));
    await expect(findPython('/nowhere/python')).rejects.toThrow('none found as /nowhere/python');
  });
});

describe('kept state', () => {
  const kept = { emulatorVersion: '1.5.33', county: 'demo', emulatorPort: 4566, webPort: 8787 };

  it('is used for what made it', () => {
    expect(() => {
      checkOrigin(kept, kept);
    }).not.toThrow();
  });

  it.each([
    [{ emulatorVersion: '1.6.0' }, '1.5.33'],
    [{ county: 'BC' }, 'SEMNAL_LOCAL_DIR=.local-BC'],
    [{ emulatorPort: 4567 }, 'SEMNAL_EMULATOR_PORT=4566'],
  ])('is refused for %o, with what to do', (difference, advice) => {
    expect(() => {
      checkOrigin(kept, { ...kept, ...difference });
    }).toThrow(advice);
  });
});
