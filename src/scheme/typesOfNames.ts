import type { Scheme, Value, Working } from "./types";

/** What kind of value a column or working holds; unknown where only a formula could tell. */
export type NameType = "text" | "number" | "percent" | "date" | "yesno" | "choice" | "unknown";

export function typesOfNames(scheme: Scheme): ReadonlyMap<string, NameType> {
  return new Map<string, NameType>([
    ...scheme.columns.map(({ name, type }) => [name, type] as const),
    ...(scheme.workings ?? []).map((working) => [working.name, typeOfWorking(working)] as const),
  ]);
}

function typeOfWorking(working: Working): NameType {
  switch (working.kind) {
    case "formula":
      return "unknown";
    case "quota":
      return "yesno";
    case "choose":
      return typeOfValues([...working.rules.map(({ value }) => value), working.otherwise ?? ""]);
    case "bands":
      return typeOfValues([...working.bands.map(({ value }) => value), working.otherwise]);
    default:
      return "number";
  }
}

/** "" is a blank and of every type. */
function typeOfValues(values: readonly Value[]): NameType {
  const given = values.filter((value) => value !== "");
  if (given.every((value) => typeof value === "number")) return "number";
  return given.every((value) => typeof value === "string") ? "text" : "unknown";
}

export const holdsNumbers = (type: NameType | undefined) =>
  type === undefined || ["number", "percent", "date", "unknown"].includes(type);

export const holdsTexts = (type: NameType | undefined) =>
  type === undefined || ["text", "choice", "unknown"].includes(type);

export const holdsYesNo = (type: NameType | undefined) =>
  type === undefined || ["yesno", "unknown"].includes(type);
