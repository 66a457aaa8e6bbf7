/**
 * Who is asking, as seen by the outermost proxy we trust. Each proxy appends the address it saw, so the client stands as many
 * places from the end as there are proxies; whatever the client wrote itself stands before that and is not believed.
 * @param {string | undefined} peer @param {string | undefined} forwardedFor @param {number} proxies
 */
export function clientAddress(peer, forwardedFor, proxies) {
  const seen = [...(forwardedFor ?? '').split(','), peer ?? ''].map(plain).filter(Boolean);
  return seen.at(-1 - Math.min(proxies, seen.length - 1)) ?? 'unknown';
}

/** Without port, brackets, zone and the IPv4-in-IPv6 prefix. @param {string} text */
function plain(text) {
  const address = text.trim().toLowerCase();
  const bare = /^\[([^\]]+)\]/.exec(address)?.[1] ?? address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const [withoutZone = ''] = bare.replace(/^::ffff:(?=\d+\.)/, '').split('%');
  return /^[\da-f.:]{2,45}$/.test(withoutZone) ? withoutZone : '';
}

/** One counter for one place: an IPv4 address, or the /64 of an IPv6 address. @param {string} address */
export function networkOf(address) {
  if (!address.includes(':')) return address;
  const [head = [], tail] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const groups = tail ? [...head, ...Array(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail] : head;
  return groups.slice(0, 4).join(':');
}
