/** The origin at which the stand-in's browser sees the app: only https origins can be answered by interception. */
const standInOrigin = 'https://millrace.stand-in.invalid';
const appOrigin = 'app://millrace';

function moved(address: string, from: string, to: string): string {
  const isBelow = address === from || address.startsWith(`${from}/`);
  return isBelow ? to + address.slice(from.length) : address;
}

/** The address that main would see for one of the browser. */
export function toAppAddress(address: string): string {
  return moved(address, standInOrigin, appOrigin);
}

/** The address at which the browser finds what main calls by an `app://` address. */
export function toBrowserAddress(address: string): string {
  return moved(address, appOrigin, standInOrigin);
}
