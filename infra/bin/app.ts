import { loadCountyPack } from '../counties/load-county-pack.ts';
import { newCountyApp } from '../stacks/county-app.ts';
import { addCountyStacks } from '../stacks/county-stacks.ts';
import { readContext } from './context.ts';

const app = newCountyApp();
const { county, ...where } = readContext((key) => app.node.tryGetContext(key));
addCountyStacks(app, { pack: loadCountyPack(county), ...where });
app.synth();
