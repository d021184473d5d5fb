import { type MouseEvent, type ReactNode } from 'react';
import { go, usePath } from './location.ts';

type Props = { to: string; className?: string; children: ReactNode };

/** Anything but a plain click is the browser's: a new tab, a copy of the address. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

export const PartnerLink = ({ to, className, children }: Props) => {
  const here = usePath() === to;
  return (
    <a
      href={to}
      className={className}
      aria-current={here ? 'page' : undefined}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
};
