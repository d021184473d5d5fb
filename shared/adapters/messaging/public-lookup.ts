import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, type LookupFunction } from 'node:net';

// One list a family: in a common one, IPv4 written as IPv6 would stand for all of IPv4.
const notPublic = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  notPublic.ipv4.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  notPublic.ipv6.addSubnet(network, prefix, 'ipv6');

/** Whether an address belongs to a private, local or special network (IANA's registries), where nobody's pager is. */
export const isPublicAddress = ({ address, family }: LookupAddress): boolean => {
  const name = family === 6 ? 'ipv6' : 'ipv4';
  return !notPublic[name].check(address, name);
};

/** The code of the error for a name that leads into a private network. */
export const notPublicCode = 'ADDRESS_NOT_PUBLIC';

/**
 * Resolves a name for a connection about to be made, and refuses one that leads into a private network: checked any earlier,
 * the name could lead elsewhere by then.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses;
    if (error !== null || first === undefined) {
      callback(error ?? Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
    } else if (!addresses.every(isPublicAddress)) {
      callback(Object.assign(new Error('not a public address'), { code: notPublicCode }), '');
    } else if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
