import { type DescribeService } from '../../../shared/contracts/http/plans/views.ts';
import { type ServiceStanding } from '../../../shared/domain/plan/decide-plan.ts';
import { type GivenBy } from '../../../shared/domain/plan/plan.ts';
import { type LicensedService, type Provider } from '../../../shared/domain/provider/provider.ts';
import { type ProviderStore } from '../../../shared/ports/providers.ts';

type Registered = Extract<GivenBy, { kind: 'registered' }>;

/** The services that plans name, as the register has them now. */
export type ServiceRegister = {
  standing: (service: Registered) => ServiceStanding;
  describe: DescribeService;
};

const standingOf = (provider: Provider | undefined, service: LicensedService | undefined): ServiceStanding => {
  if (provider === undefined || service === undefined) return 'unknown';
  return provider.state === 'removed' || service.state === 'removed' ? 'removed' : 'offered';
};

/** Reads the providers of these services, each once. */
export const makeReadServices =
  ({ load }: Pick<ProviderStore, 'load'>) =>
  async (givenBy: readonly GivenBy[]): Promise<ServiceRegister> => {
    const ids = new Set(givenBy.flatMap((one) => (one.kind === 'registered' ? [one.providerId] : [])));
    const providers = await Promise.all([...ids].map(load));
    const find = ({ providerId, serviceId }: Registered) => {
      const provider = providers.find((one) => one?.providerId === providerId) ?? undefined;
      return { provider, service: provider?.services.find((one) => one.serviceId === serviceId) };
    };
    const standing = (wanted: Registered) => {
      const { provider, service } = find(wanted);
      return standingOf(provider, service);
    };
    return {
      standing,
      describe: (wanted) => {
        const { provider, service } = find(wanted);
        return { standing: standing(wanted), provider: provider?.name ?? null, service: service?.name ?? null };
      },
    };
  };
export type ReadServices = ReturnType<typeof makeReadServices>;
