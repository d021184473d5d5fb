// Runs in a fresh process: loads one bundle, says on descriptor 3 how long that took, and waits to be killed.
import { writeSync } from 'node:fs';

const before = performance.now();
const { handler } = await import(process.argv[2]);
const load = performance.now() - before;
if (typeof handler !== 'function') throw new Error('no handler');
const { user, system } = process.cpuUsage();
writeSync(3, JSON.stringify({ load, cpu: (user + system) / 1000 }));
setInterval(() => {}, 60_000);
