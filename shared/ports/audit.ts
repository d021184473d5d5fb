import { type AdminAct } from '../domain/audit/admin-act.ts';

export type NoteAct = (act: AdminAct) => Promise<void>;
