/** An address, or a part of one, with the letters that its percent signs stand for; nothing where one stands for none. */
export function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
