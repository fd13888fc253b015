/** What some server reads as something else in a quoted path: nginx’s variables, Caddy’s placeholders, what ends a quotation. */
// eslint-disable-next-line no-control-regex -- no path needs one
const misread = /[$"\\{}\u0000-\u001F\u007F]/;

/**
 * What is wrong with a path that the configuration of a server is to name; nothing where it can be written there.
 * @param option that it stands behind, as in `--root`
 */
export function faultOfServerPath(option: string, path: string): string | undefined {
  if (!path.startsWith('/'))
    return `${option} takes a whole path on the host that serves, like /srv/www, not “${path}”: a server would look for it in a folder of its own.`;
  const sign = misread.exec(path)?.[0];
  if (sign === undefined) return undefined;
  const shown = sign < ' ' || sign === '\u007F' ? 'a sign that nobody sees' : sign;
  return `${option}: a server would read ${shown} in “${path}” as something else. Name a path without it, a link to it for example.`;
}
