/** What to write, at the end of each message. */
const advice = 'Write one like https://example.org/ or https://example.org/cto/.';

/** An address that is none. Where in the program it was noticed helps nobody, and names folders of the machine. */
class AddressError extends Error {
  override stack = '';
}

/**
 * The address that a site is built for, as `SITE` or the settings name it, with a slash at its end. Slashes that stand
 * twice are taken for one.
 * @throws Error with one sentence when it is none; a password is not repeated in it
 */
export function siteAddress(written: string): URL {
  const address = URL.canParse(written.trim()) ? new URL(written.trim()) : undefined;
  if (!address || !/^https?:\/\//i.test(written.trim()))
    throw new AddressError(`SITE: “${withoutPassword(written)}” is no address that a site can have. ${advice}`);
  if (address.username !== '' || address.password !== '')
    throw new AddressError(`SITE names a user or a password, which everybody would read on the site. ${advice}`);
  if (address.search !== '' || address.hash !== '')
    throw new AddressError(
      `SITE: “${written}” goes on behind its path, with ? or #, where pages have nothing. ${advice}`,
    );
  // Each host and each program writes them in its own way, and answers to that alone.
  if (/[^\w.~/-]/.test(address.pathname))
    throw new AddressError(
      `SITE: the path of “${written}” has signs that addresses encode; letters from a to z, digits and - . _ ~ do everywhere. ${advice}`,
    );
  address.pathname = `${address.pathname}/`.replace(/\/{2,}/g, '/');
  return address;
}

const withoutPassword = (written: string): string => written.replace(/\/\/[^/@]*@/, '//');
