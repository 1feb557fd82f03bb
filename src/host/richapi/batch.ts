import { HostError, notImplemented } from "./hostError";
import { type HostObject, publicName } from "./hostType";
import { type BatchWorld, callMember, createResolver, located, type PathResolver } from "./paths";
import { answerQuery } from "./query";
import { type Action, ActionType, type BatchRequest, type BatchResponse } from "./wire";

/** Lets a test stop a batch half-way, as a crash or a refusal inside Excel would. */
export interface Interruption {
  readonly beforeAction: number;
  readonly error: HostError;
}

/**
 * Runs one batch. Like Excel it has no transaction: what was done before a failing action stays
 * done, the failing action and all after it are not done.
 */
export function runBatch(
  request: BatchRequest,
  world: BatchWorld,
  interruption?: Interruption
): BatchResponse {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  const runner = createRunner(request, world);
  const trace = (): { readonly TraceIds?: readonly number[] } =>
    traceIds.length ? { TraceIds: traceIds } : {};
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (interruption?.beforeAction === index) throw interruption.error;
      results.push({ ActionId: action.Id, Value: runner(action) });
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
    } catch (error) {
      return { Results: results, ...trace(), Error: report(error, index) };
    }
  }
  return { Results: results, ...trace() };
}

function report(error: unknown, index: number): NonNullable<BatchResponse["Error"]> {
  const failure =
    error instanceof HostError
      ? error
      : new HostError(
          "GeneralException",
          error instanceof Error ? `${error.stack}` : String(error)
        );
  return {
    Code: failure.code,
    Message: failure.message,
    Location: failure.location,
    ActionIndex: index,
    HttpStatusCode: failure.status,
  };
}

function createRunner(request: BatchRequest, world: BatchWorld): (action: Action) => unknown {
  const resolver = createResolver(request, world);
  const kept = pathsToKeep(request);
  const referenceIds = new Map<number, string>();

  const referenceOf = (pathId: number, object: HostObject): Record<string, string> => {
    if (!kept.has(pathId) || !object.type.members.tracked) return {};
    const id = referenceIds.get(pathId) ?? world.references.keep(object);
    referenceIds.set(pathId, id);
    return { _ReferenceId: id };
  };

  return (action) => {
    // A trace is about no object; its answer tells the client which steps were reached.
    if (action.ActionType === ActionType.trace) return null;
    const object = resolver.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.ensureUnchanged:
        return null;
      case ActionType.instantiate:
        return (
          object && {
            ...object.type.members.identity?.(object.self),
            ...referenceOf(action.ObjectPathId, object),
          }
        );
      case ActionType.query:
      case ActionType.queryAsJson:
        return (
          object && {
            ...answerQuery(object, action.QueryInfo),
            ...referenceOf(action.ObjectPathId, object),
          }
        );
      case ActionType.method:
        return object && runMethod(action, object, resolver, world);
      case ActionType.setProperty:
        return setProperty(action, object, resolver);
      default:
        throw new HostError("InvalidRequest", `Action type ${action.ActionType} is not known.`);
    }
  };
}

/** The client asks for a lasting reference by a method call that follows the Instantiate. */
function pathsToKeep(request: BatchRequest): ReadonlySet<number> {
  const keeps = request.Actions.filter(
    (action) => action.ActionType === ActionType.method && action.Name === "_KeepReference"
  );
  return new Set(keeps.map((action) => action.ObjectPathId));
}

function runMethod(
  action: Action,
  object: HostObject,
  resolver: PathResolver,
  world: BatchWorld
): unknown {
  const name = action.Name ?? "";
  const args = resolver.args(action.ArgumentInfo);
  if (name === "_KeepReference") return null;
  if (name === "_RemoveReference" && object === world.root) {
    world.references.release(String(args[0]));
    return null;
  }
  return callMember(object, name, args) ?? null;
}

function setProperty(action: Action, object: HostObject | null, resolver: PathResolver): null {
  const name = action.Name ?? "";
  if (object === null) {
    throw new HostError("InvalidOperation", `${name} was set on an object that does not exist.`);
  }
  const published = object.type.index.set.get(name.toLowerCase());
  const setter = published === undefined ? undefined : object.type.members.set?.[published];
  if (!setter) throw notImplemented(object.type.name, `${publicName(name)} (set)`);
  const [value] = resolver.args(action.ArgumentInfo);
  located(object, name, () => setter(object.self, value));
  return null;
}
