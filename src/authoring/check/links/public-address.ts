/** Which machines a link may make the check ask: none of the network that it runs in. */
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** IANA's registries of special-purpose addresses, RFC 6890: networks that are not the public one. */
const special = new BlockList();
for (const [network, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
  ] as const),
  ...([
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
  ] as const),
  ...([
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
  ] as const),
  ...([
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
])
  special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  // Addresses that hold one of IPv4 are judged by that one where the list does it, and refused else.
  ...([
    ['::', 128],
    ['::1', 128],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
  ] as const),
  ...([
    ['2001:db8::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
  ] as const),
])
  special.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is one of the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const embedded = /^64:ff9b::(?:([\da-f]{1,4}):)?([\da-f]{1,4})$/i.exec(address);
  if (embedded) return isPublic(dotted(embedded[1] ?? '0', embedded[2] ?? '0'));
  return !special.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** The address of IPv4 in the last 32 bits of one of NAT64, RFC 6052 §2.1. */
const dotted = (high: string, low: string): string => {
  const bits = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return bits.flatMap((part) => [part >> 8, part & 255]).join('.');
};

/** The error code of a connection that was not made because it would lead into a private network. */
const privateCode = 'EPRIVATE';

export class PrivateAddress extends Error {
  readonly code = privateCode;
  readonly address: string;

  constructor(address: string) {
    super(`${address} is no public address`);
    this.address = address;
  }
}

/**
 * A way of resolving names that refuses those of which an address is not public. A connection is made
 * to the very addresses that were judged.
 *
 * @param resolve how names are resolved
 */
export const publicLookup =
  (resolve: LookupFunction): LookupFunction =>
  (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const addresses =
        typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found;
      const refused = addresses.find(({ address }) => !isPublic(address));
      if (refused) return callback(new PrivateAddress(refused.address), '');
      const [first] = addresses;
      if (options.all || !first) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
