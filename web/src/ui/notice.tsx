import { type ReactNode } from 'react';

export type Tone = 'plain' | 'good' | 'warn' | 'danger';

/** A message in the page. `danger` is read out at once, the others when there is a pause. */
export const Notice = ({ tone = 'plain', title, children }: { tone?: Tone; title?: string; children?: ReactNode }) => (
  <div className={`notice notice-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
    {title === undefined ? null : (
      <p>
        <strong>{title}</strong>
      </p>
    )}
    {children}
  </div>
);
