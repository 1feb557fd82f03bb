/**
 * What one Excel type can do, as tables from public member name to function. The interpreter looks
 * members up without regard to case: paths carry PascalCase, `set({...})` and selects camelCase.
 */
export interface Members<Self> {
  /** Scalar properties. A plain load() returns them all. */
  readonly get?: Readonly<Record<string, (self: Self) => unknown>>;
  readonly set?: Readonly<Record<string, (self: Self, value: unknown) => void>>;
  /** Navigation properties. */
  readonly nav?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** Methods. A HostObject or null (null object) where the client expects a proxy. */
  readonly call?: Readonly<Record<string, (self: Self, ...args: readonly unknown[]) => unknown>>;
  /** Makes the type a collection. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** The indexer behind getItem(). */
  readonly item?: (self: Self, key: unknown) => HostObject;
  /** What Instantiate answers, so that the client can name the object again: {Id} or {_Id}. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  /** Range-like types live on under a reference id until the client lets go. */
  readonly tracked?: boolean;
}

export interface ErasedType {
  readonly name: string;
  readonly members: Members<unknown>;
  /** Lower-case name → name as published, per kind of member. */
  readonly index: Readonly<Record<"get" | "set" | "nav" | "call", ReadonlyMap<string, string>>>;
}

export interface HostObject {
  readonly type: ErasedType;
  readonly self: unknown;
}

export interface HostType<Self> extends ErasedType {
  (self: Self): HostObject;
  /** The object behind an argument, or undefined when it is not of this type. */
  of(value: unknown): Self | undefined;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}

function indexOf(table: object | undefined): ReadonlyMap<string, string> {
  return new Map(Object.keys(table ?? {}).map((name) => [name.toLowerCase(), name]));
}

const defined = new Map<string, ErasedType>();

/** Every type of this host by its name, for reports on what is covered. */
export const types: ReadonlyMap<string, ErasedType> = defined;

export function defineType<Self>(name: string, members: Members<Self>): HostType<Self> {
  // The only place where Self is forgotten: an object is always paired with its own type's table.
  const erased = members as unknown as Members<unknown>;
  const type: ErasedType = {
    name,
    members: erased,
    index: {
      get: indexOf(members.get),
      set: indexOf(members.set),
      nav: indexOf(members.nav),
      call: indexOf(members.call),
    },
  };
  defined.set(name, type);
  const make = (self: Self): HostObject => ({ type, self });
  const of = (value: unknown): Self | undefined =>
    isHostObject(value) && value.type === type ? (value.self as Self) : undefined;
  return Object.defineProperty(
    Object.assign(make, { members: erased, index: type.index, of }),
    "name",
    {
      value: name,
    }
  ) as HostType<Self>;
}

/** "GetRange" on the wire is getRange to a reader. */
export function publicName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "values" as the results of a batch spell it. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
