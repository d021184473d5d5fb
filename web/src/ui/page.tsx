import { useEffect, useRef, type ReactNode } from 'react';

/**
 * A page under its heading. The heading takes the focus when the page opens, so that a screen reader says where one is; the
 * window's title says the same and never a name.
 */
export const Page = ({ title, narrow = false, children }: { title: string; narrow?: boolean; children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Semnal`;
  }, [title]);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <main id="main" className={narrow ? 'page page-narrow' : 'page'}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
};
