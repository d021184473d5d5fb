import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startCapture } from '../../../infra/local/capture/capture-server.ts';
import { claimDirectory } from '../../../infra/local/instance.ts';
import { scratchFolder } from './scratch.ts';

const startControl = async (folder: string): Promise<string> => {
  const capture = await startCapture(join(folder, 'messages.jsonl'), () => undefined);
  onTestFinished(capture.stop);
  return capture.url;
};

describe('a directory', () => {
  it('is refused while another instance answers from it, and free afterwards', async () => {
    const folder = scratchFolder();
    const file = join(folder, 'instance.json');
    const url = await startControl(folder);
    const release = await claimDirectory(file, url);
    await expect(claimDirectory(file, url, 0)).rejects.toThrow(`kill ${process.pid}`);
    release();
    expect(existsSync(file)).toBe(false);
    (await claimDirectory(file, url))();
  });

  it('is taken over from an instance that is gone, even when its process id is in use again', async () => {
    const folder = scratchFolder();
    const file = join(folder, 'instance.json');
    writeFileSync(file, JSON.stringify({ processId: process.pid, controlUrl: 'http://127.0.0.1:9' }));
    const release = await claimDirectory(file, await startControl(folder));
    expect(existsSync(file)).toBe(true);
    release();
  });

  it('is taken over when what lies there cannot be read', async () => {
    const folder = scratchFolder();
    const file = join(folder, 'instance.json');
    writeFileSync(file, 'half-writ');
    const release = await claimDirectory(file, await startControl(folder));
    release();
    expect(existsSync(file)).toBe(false);
  });
});
