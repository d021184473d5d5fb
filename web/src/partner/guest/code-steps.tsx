import { useState } from 'react';
import { useServices } from '../../app/services.ts';
import { AddressForm } from './address-form.tsx';
import { CodeForm } from './code-form.tsx';
import { type Host } from './use-host.ts';

type Props = { token: string; host: Host; onOpened: () => void };

/** From a work address to a session: the code is sent, and given back. */
export const CodeSteps = ({ token, host, onOpened }: Props) => {
  const { guest } = useServices();
  const [address, setAddress] = useState<string | null>(null);
  return address === null ? (
    <AddressForm token={token} domains={host.emailDomains} onSent={setAddress} />
  ) : (
    <CodeForm
      token={token}
      email={address}
      onOpened={(opened) => {
        guest.begin({ token, name: host.name, kind: host.kind }, opened);
        onOpened();
      }}
      onAnother={() => {
        setAddress(null);
      }}
    />
  );
};
