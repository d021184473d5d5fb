import { useQuery } from '@tanstack/react-query';
import { type Got } from '../api/answers.ts';
import { answered } from '../api/refusal.ts';
import { useServices } from '../app/services.ts';
import { type Me } from '../app/use-me.ts';

export type RotaView = Got<'/v1/rota'>;
export type Member = RotaView['staff'][number];
export type ShiftView = Got<'/v1/rota/on-call'>['items'][number];
export type RotaChange = Got<'/v1/rota/changes'>['items'][number];

/** A rota changes a few times a day: looked at again now and then, in ms. */
const calmly = 20_000;

/** The rota with the version it was read in: what is changed, is changed on that. */
export const useRota = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['rota', 'whole'],
    refetchInterval: calmly,
    queryFn: () => answered(api.GET('/v1/rota')),
  });
};

/** Who has which shift from one instant to another; asked only once the times are known. */
export const useShifts = (times: { from: string; until: string } | null) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['rota', 'shifts', times],
    enabled: times !== null,
    refetchInterval: calmly,
    // The month that was shown stays until the next one is there.
    placeholderData: (before) => before,
    queryFn: async () => (await answered(api.GET('/v1/rota/on-call', { params: { query: times ?? {} } }))).value,
  });
};

export const useOnCallNow = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['rota', 'now'],
    refetchInterval: calmly,
    queryFn: async () => (await answered(api.GET('/v1/rota/on-call/now'))).value,
  });
};

export const useRotaChanges = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['rota', 'changes'],
    refetchInterval: calmly,
    queryFn: async () => (await answered(api.GET('/v1/rota/changes'))).value.items,
  });
};

/** The name of somebody on the rota; who has left it is known by the id. */
export const nameIn = (staff: readonly Member[], staffId: string): string =>
  staff.find((one) => one.staffId === staffId)?.name ?? staffId;

const worksCases = ({ roles }: Member): boolean => roles.some((role) => role !== 'admin');

/** Colleagues who work on cases, but for oneself. */
export const otherStaff = (staff: readonly Member[], me: Me | null): Member[] =>
  staff.filter((one) => one.active && worksCases(one) && one.staffId !== me?.staffId);

/** Whom something can be handed to: colleagues who can be reached. */
export const colleaguesFor = (staff: readonly Member[], me: Me | null): Member[] =>
  otherStaff(staff, me).filter(({ reachable }) => reachable);
