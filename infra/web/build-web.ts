import { join, resolve } from 'node:path';
import { buildWeb } from './build.ts';

await buildWeb(join(resolve(import.meta.dirname, '../..'), 'web/dist'));
