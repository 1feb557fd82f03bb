import { invalidArgument } from "../richapi/hostError";

/** Arguments come from JSON: `undefined` and NaN arrive as null, anything may have any type. */

export function text(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} is not a text`);
  return value;
}

export function integer(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument(`${name} is not a whole number`);
  }
  return value;
}

/** A size in points or the like: fractions are allowed, nothing and less is not. */
export function positive(value: unknown, name: string): number {
  if (typeof value !== "number" || !(value > 0)) throw invalidArgument(`${name} is not a size`);
  return value;
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name} is not true or false`);
  return value;
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(`${name} is not an object`);
  }
  return value as Readonly<Record<string, unknown>>;
}
