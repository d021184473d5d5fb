import { useState } from 'react';

const kept = new Map<string, string>();

/**
 * What somebody is writing, kept while the tab is open: whoever looks something up in another part of the console finds it again.
 * It is gone with the page, and so with signing out.
 * @param name whose words these are, such as a case and a field of its page.
 */
export const useKept = (name: string): [string, (written: string) => void] => {
  const [value, setValue] = useState(() => kept.get(name) ?? '');
  return [
    value,
    (written) => {
      if (written === '') kept.delete(name);
      else kept.set(name, written);
      setValue(written);
    },
  ];
};
