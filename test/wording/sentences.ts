/** Suits every sentence: as text it is 甲, as number 2, as list 甲、乙, and each of its members is itself. */
export const SAMPLE: unknown = new Proxy(
  {},
  {
    get: (_, key) => {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === "number" ? 2 : "甲");
      if (key === "join") return () => "甲、乙";
      if (key === "map") return (make: (name: string) => string) => ["甲", "乙"].map(make);
      if (key === "replaceAll") return () => "甲, 乙";
      return key === "reason" ? "syntax" : SAMPLE;
    },
  }
);

export interface Sentence {
  readonly path: string;
  readonly text: string;
}

/** Every sentence of a wording, functions called with samples. */
export function sentences(wording: object): readonly Sentence[] {
  const found: Sentence[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value === "string") found.push({ path, text: value });
    else if (typeof value === "function")
      visit(call(value as (...a: unknown[]) => unknown, path), path);
    else if (typeof value === "object" && value !== null)
      for (const [key, member] of Object.entries(value)) visit(member, `${path}.${key}`);
  };
  visit(wording, "");
  return found.filter(({ path }) => !/^\.(formats|locale|language)\b/.test(path));
}

function call(make: (...args: unknown[]) => unknown, path: string): unknown {
  if (path.endsWith(".cadence")) return make(2, "month");
  if (path.endsWith(".unit")) return make("万元");
  return make(SAMPLE, SAMPLE, SAMPLE, SAMPLE);
}
