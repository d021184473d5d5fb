import { proposeMinimumPackage, shippedMinimumPackage } from '../../../shared/domain/plan/minimum-package.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type RecordReader } from '../../../shared/ports/records.ts';
import { type ReadCase } from '../../../shared/runtime/api/case-reading.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';

type Deps = {
  records: Pick<RecordReader, 'vulnerabilities' | 'plans'>;
  county: Pick<CountyReader, 'settings'>;
  read: ReadCase;
};

/** The minimum package for what is open now, by the county's own table; by the service's where the county has none. */
export const makeProposePackage = ({ records, county, read }: Deps): Answer =>
  read(async (file) => {
    const { caseId } = file.case;
    const [known, planned, { settings }] = await Promise.all([
      records.vulnerabilities(caseId),
      records.plans(caseId),
      county.settings(),
    ]);
    const open = known.filter(({ state }) => state === 'open').map(({ code }) => code);
    return proposeMinimumPackage(open, settings.minimumPackage ?? shippedMinimumPackage, planned);
  });
