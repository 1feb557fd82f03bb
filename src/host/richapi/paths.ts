import { isTooNew } from "./excelVersion";
import { HostError, notImplemented, tooNew } from "./hostError";
import { type HostObject, isHostObject, publicName } from "./hostType";
import { type ArgumentInfo, type BatchRequest, type ObjectPath, ObjectPathType } from "./wire";

/** Objects the client keeps between batches, by the id it was given. */
export interface References {
  get(id: string): HostObject | undefined;
  keep(object: HostObject): string;
  release(id: string): void;
  /** Gives every object its successor; without one its id is good for nothing any more. */
  succeed(successor: (object: HostObject) => HostObject | undefined): void;
  readonly size: number;
}

export interface BatchWorld {
  readonly root: HostObject;
  readonly references: References;
  /** Top-level services such as "Microsoft.ExcelServices.CustomFunctions". */
  service(name: string): HostObject | undefined;
}

/** null is the null object: everything asked of it is null again. */
export type Resolved = HostObject | null;

export function createReferences(): References {
  const objects = new Map<string, HostObject>();
  let last = 0;
  return {
    get: (id) => objects.get(id),
    keep(object) {
      const id = `{${++last}}`;
      objects.set(id, object);
      return id;
    },
    release: (id) => void objects.delete(id),
    succeed(successor) {
      for (const [id, object] of objects) {
        const next = successor(object);
        if (next) objects.set(id, next);
        else objects.delete(id);
      }
    },
    get size() {
      return objects.size;
    },
  };
}

/** Runs a member and says on which one it failed. */
export function located<T>(object: HostObject, member: string, run: () => T): T {
  const name = publicName(member);
  if (isTooNew(object.type.name, name)) throw tooNew(object.type.name, name);
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && error.location === "") {
      error.location = `${object.type.name}.${publicName(member)}`;
    }
    throw error;
  }
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const published = object.type.index.call.get(name.toLowerCase());
  const method = published === undefined ? undefined : object.type.members.call?.[published];
  if (!method) throw notImplemented(object.type.name, publicName(name));
  return located(object, name, () => method(object.self, ...args));
}

export function navigate(object: HostObject, name: string): Resolved {
  const published = object.type.index.nav.get(name.toLowerCase());
  const property = published === undefined ? undefined : object.type.members.nav?.[published];
  if (!property) throw notImplemented(object.type.name, publicName(name));
  return located(object, name, () => property(object.self));
}

export interface PathResolver {
  object(pathId: number): Resolved;
  args(info: ArgumentInfo | undefined): readonly unknown[];
}

/**
 * Each path is evaluated once per batch, at its first use, or worksheets.add() would add twice.
 */
export function createResolver(request: BatchRequest, world: BatchWorld): PathResolver {
  const known = new Map<number, Resolved>();

  const argument = (value: unknown, reference: unknown): unknown => {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((item: unknown, i) => argument(item, reference[i]));
    }
    return typeof reference === "number" && reference !== 0 ? object(reference) : value;
  };
  const args = (info: ArgumentInfo | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((value, i) => argument(value, info?.ReferencedObjectPathIds?.[i]));

  const object = (pathId: number): Resolved => {
    const seen = known.get(pathId);
    if (seen !== undefined) return seen;
    const path = request.ObjectPaths[String(pathId)];
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${pathId}.`);
    const found = evaluate(path);
    known.set(pathId, found);
    return found;
  };

  const evaluate = (path: ObjectPath): Resolved => {
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return world.root;
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.referenceId:
        return reference(path.Name, world);
      case ObjectPathType.newObject:
        return service(path.Name, world);
      default:
        return fromParent(path);
    }
  };

  const fromParent = (path: ObjectPath): Resolved => {
    const parent = object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return navigate(parent, path.Name);
      case ObjectPathType.indexer: {
        const { item } = parent.type.members;
        if (!item) throw notImplemented(parent.type.name, "getItem");
        return located(parent, "getItem", () => item(parent.self, args(path.ArgumentInfo)[0]));
      }
      case ObjectPathType.method: {
        const result = callMember(parent, path.Name, args(path.ArgumentInfo));
        return isHostObject(result) ? result : null;
      }
      default:
        throw new HostError("InvalidObjectPath", `Object path type ${path.ObjectPathType}.`);
    }
  };

  return { object, args };
}

function reference(id: string, world: BatchWorld): HostObject {
  const found = world.references.get(id);
  if (!found) throw new HostError("InvalidReference", `The reference ${id} is no longer held.`);
  return found;
}

function service(name: string, world: BatchWorld): HostObject {
  const found = world.service(name);
  if (!found) {
    throw new HostError("ApiNotFound", `${name} is not implemented by this host.`, name);
  }
  return found;
}
