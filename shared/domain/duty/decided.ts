import { type Alert, type PendingNotification } from '../alert/alert.ts';
import { type CountySettings } from '../county/settings.ts';
import { type DomainEvent } from '../event/domain-event.ts';
import { type Digest } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';
import { type Rota } from '../rota/rota.ts';
import { type Tell } from './tell.ts';

export type RaisedAlert = { alert: Alert; pages: PendingNotification[] };

/** What a decision about a duty says is to be written, all in one transaction. Its timer follows from the duty itself. */
export type Decided<T> = { after: T; tells: Tell[]; alerts: RaisedAlert[]; events: DomainEvent[] };

/** What duties are decided with: the county as it is now. */
export type DutyContext = {
  settings: { version: number; settings: CountySettings };
  rota: Rota;
  now: Instant;
  digest: Digest;
};
