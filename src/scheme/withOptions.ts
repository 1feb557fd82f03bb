import type { Scheme } from "./types";

/** The scheme with the chosen option values in place; unknown ids and the defaults change nothing. */
export function withOptions(scheme: Scheme, chosen: Readonly<Record<string, string>>): Scheme {
  return (scheme.options ?? []).reduce<Scheme>((changed, option) => {
    const value = option.values.find(({ id }) => id === chosen[option.id]);
    return value === undefined ? changed : { ...changed, ...value.set };
  }, scheme);
}
