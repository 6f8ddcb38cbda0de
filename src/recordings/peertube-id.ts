/** The letters of a short UUID; the first stands for nothing. */
const letters = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
const base = BigInt(letters.length);

/**
 * The UUID that PeerTube knows a video by, from either of its spellings: the UUID itself, or its 22
 * letters in base 58 (https://www.npmjs.com/package/short-uuid).
 *
 * @returns undefined when the text is neither, or no UUID of version 4, as all of PeerTube's are
 */
export function peerTubeId(text: string): string | undefined {
  const uuid = text.length === 22 ? longId(text) : text.toLowerCase();
  return uuid && version4.test(uuid) ? uuid : undefined;
}

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function longId(short: string): string | undefined {
  const places = [...short].map((letter) => letters.indexOf(letter));
  if (places.includes(-1)) return undefined;
  const value = places.reduce((sum, place) => sum * base + BigInt(place), 0n);
  const digits = value.toString(16).padStart(32, '0');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The 22 letters of a UUID. */
export function shortPeerTubeId(uuid: string): string {
  let short = '';
  for (let rest = BigInt(`0x${uuid.replaceAll('-', '')}`); rest > 0n; rest /= base) {
    short = letters.charAt(Number(rest % base)) + short;
  }
  return short.padStart(22, letters.charAt(0));
}
