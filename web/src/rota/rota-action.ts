import { type Api } from '../api/client.ts';
import { answered, type Answer } from '../api/refusal.ts';
import { type paths } from '../api/schema.ts';

type Posted = {
  post: { requestBody: { content: { 'application/json': unknown } }; responses: { 200: unknown } };
};
type BodyOf<P extends keyof paths> = paths[P] extends Posted
  ? paths[P]['post']['requestBody']['content']['application/json']
  : never;

export type OverrideBody = BodyOf<'/v1/rota/overrides'>;
export type ScheduleBody = BodyOf<'/v1/rota/temporary-schedules'>;
export type LeaveBody = BodyOf<'/v1/rota/leave'>;
export type SwapBody = BodyOf<'/v1/rota/swaps'>;

/** Something new is made once under its key, however often it is sent. */
type Made<K extends string, B> = { kind: K; key: string; body: B };
type Step<K extends string> = { kind: K; id: string };
type Reasoned<K extends string> = { kind: K; id: string; why: string };

export type RotaAction =
  | Made<'override', OverrideBody>
  | Made<'schedule', ScheduleBody>
  | Made<'leave', LeaveBody>
  | Made<'swap', SwapBody>
  | Step<'leave-approve' | 'leave-withdraw' | 'swap-take' | 'swap-approve' | 'swap-take-back'>
  | Reasoned<'override-remove' | 'schedule-remove' | 'leave-refuse' | 'swap-decline'>;

type ChangedResponse = paths['/v1/rota/leave']['post']['responses'][200]['content']['application/json'];
export type RotaChanged = ChangedResponse;

/** @param seen the ETag of the rota the change was decided on. */
export const sendRotaAction = (api: Api, seen: string, action: RotaAction): Promise<Answer<RotaChanged>> => {
  const header = { 'If-Match': seen };
  const made = (key: string) => ({ header: { ...header, 'Idempotency-Key': key } });
  const step = (id: string) => ({ header, path: { id } });
  switch (action.kind) {
    case 'override':
      return answered(api.POST('/v1/rota/overrides', { params: made(action.key), body: action.body }));
    case 'schedule':
      return answered(api.POST('/v1/rota/temporary-schedules', { params: made(action.key), body: action.body }));
    case 'leave':
      return answered(api.POST('/v1/rota/leave', { params: made(action.key), body: action.body }));
    case 'swap':
      return answered(api.POST('/v1/rota/swaps', { params: made(action.key), body: action.body }));
    case 'leave-approve':
      return answered(api.POST('/v1/rota/leave/{id}/approve', { params: step(action.id), body: {} }));
    case 'leave-withdraw':
      return answered(api.POST('/v1/rota/leave/{id}/withdraw', { params: step(action.id), body: {} }));
    case 'swap-take':
      return answered(api.POST('/v1/rota/swaps/{id}/take', { params: step(action.id), body: {} }));
    case 'swap-approve':
      return answered(api.POST('/v1/rota/swaps/{id}/approve', { params: step(action.id), body: {} }));
    case 'swap-take-back':
      return answered(api.POST('/v1/rota/swaps/{id}/take-back', { params: step(action.id), body: {} }));
    case 'override-remove':
      return answered(
        api.POST('/v1/rota/overrides/{id}/remove', { params: step(action.id), body: { why: action.why } }),
      );
    case 'schedule-remove':
      return answered(
        api.POST('/v1/rota/temporary-schedules/{id}/remove', { params: step(action.id), body: { why: action.why } }),
      );
    case 'leave-refuse':
      return answered(api.POST('/v1/rota/leave/{id}/refuse', { params: step(action.id), body: { why: action.why } }));
    case 'swap-decline':
      return answered(api.POST('/v1/rota/swaps/{id}/decline', { params: step(action.id), body: { why: action.why } }));
  }
};
