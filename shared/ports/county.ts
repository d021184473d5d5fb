import { type ContactBook } from '../domain/contact/contact-book.ts';
import { type CountySettings } from '../domain/county/settings.ts';
import { type Institution } from '../domain/institution/institution.ts';
import { type Rota } from '../domain/rota/rota.ts';

/** What the county configured, as it is now. Throws when the county was never applied: nothing works without it. */
export type CountyReader = {
  settings: () => Promise<{ version: number; settings: CountySettings }>;
  rota: () => Promise<Rota>;
  /** What people keep themselves about how they are reached; nobody has to. */
  contacts: () => Promise<readonly ContactBook[]>;
  institution: (institutionId: string) => Promise<Institution | null>;
};

/** What an OAuth client speaks for and may do; null: not known here. */
export type ApiClientReader = (clientId: string) => Promise<{ institutionId: string; scopes: string[] } | null>;
