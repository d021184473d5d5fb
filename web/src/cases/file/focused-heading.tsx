import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of a form that has just opened: it takes the focus, so that one goes on from there. */
export const FocusedHeading = ({ children }: { children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
};
