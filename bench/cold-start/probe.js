// Runs in a fresh process: loads one bundle as Lambda does, says on descriptor 3 how long that took, and waits to be killed.
import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setInterval } from 'node:timers';

const require = createRequire(import.meta.url);
const before = performance.now();
const { handler } = require(process.argv[2]);
const load = performance.now() - before;
if (typeof handler !== 'function') throw new Error('no handler');
const { user, system } = process.cpuUsage();
writeSync(3, JSON.stringify({ load, cpu: (user + system) / 1000 }));
setInterval(() => {}, 60_000);
