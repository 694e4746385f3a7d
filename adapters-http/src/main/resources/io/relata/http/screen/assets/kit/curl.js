// A request as a command for a shell.

export const asCurl = (origin, address) => `curl '${origin}${address.replaceAll("'", '%27')}'`;
