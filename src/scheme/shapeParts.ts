import * as v from "valibot";

/** The small parts every description of a scheme document is built from. */

export const text = v.string();
export const number = v.number();
export const flag = v.boolean();

export const list = <const T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.readonly());

/** Knows no members but these; its problems carry the names, for "did you mean". */
export const object = <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, Object.keys(entries).join(" | "));

export const wording = object({ zh: text, en: text });
export const source = v.picklist(["seed", "assumed"]);

type AnyObject = v.GenericSchema<object>;

/**
 * One of several objects, told apart by a member that only one of them has: a wrong document is
 * described by what is wrong in the object that was meant, not by all the objects it is not.
 */
export function byMember<const T extends Readonly<Record<string, AnyObject>>>(
  options: T
): v.LazySchema<v.GenericSchema<v.InferInput<T[keyof T]>, v.InferOutput<T[keyof T]>>> {
  type Chosen = v.GenericSchema<v.InferInput<T[keyof T]>, v.InferOutput<T[keyof T]>>;
  const members = Object.keys(options);
  const all = v.union(Object.values(options)) as unknown as Chosen;
  const none = v.custom<object>(() => false, members.join(" | ")) as unknown as Chosen;
  return v.lazy((input): Chosen => {
    // The generator of the JSON Schema asks without an input.
    if (input === undefined) return all;
    const found = members.find(
      (member) => typeof input === "object" && input !== null && member in input
    );
    return found === undefined ? none : (options[found] as unknown as Chosen);
  });
}

export const columnValue = object({ column: text });
export const formulaValue = object({ formula: text });

/** A plain value or an object: told apart by being an object. */
export function plainOr<P extends v.GenericSchema, const O extends AnyObject>(plain: P, object: O) {
  type Both = v.GenericSchema<
    v.InferInput<P> | v.InferInput<O>,
    v.InferOutput<P> | v.InferOutput<O>
  >;
  const all = v.union([plain, object]) as unknown as Both;
  return v.lazy((input): Both => {
    if (input === undefined) return all;
    return (typeof input === "object" ? object : plain) as unknown as Both;
  });
}

export const amount = plainOr(number, columnValue);
export const value = plainOr(
  v.union([number, text]),
  byMember({ column: columnValue, formula: formulaValue })
);

/** The four edges with further members beside them. */
export const edgeWith = <const E extends v.ObjectEntries>(more: E) =>
  byMember({
    atLeast: object({ ...more, atLeast: amount }),
    above: object({ ...more, above: amount }),
    atMost: object({ ...more, atMost: amount }),
    below: object({ ...more, below: amount }),
  });
