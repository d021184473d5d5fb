import { join } from 'node:path';
import { buildWeb } from './build.ts';
import { repositoryRoot } from '../local/settings.ts';

await buildWeb(join(repositoryRoot, 'web/dist'));
