import { describe } from 'vitest';
import { behaveAsRepositories } from '../../support/behaviour/behave.ts';
import { memoryRepositories } from '../../support/memory/repositories.ts';

describe('the doubles', () => {
  behaveAsRepositories(memoryRepositories);
});
