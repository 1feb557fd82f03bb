const STATUS: Readonly<Record<string, number>> = {
  ApiNotFound: 404,
  ItemNotFound: 404,
  InvalidReference: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 401,
};

/** A failure that Excel would report; `code` is one of Excel.ErrorCodes. */
export class HostError extends Error {
  readonly status: number;
  constructor(
    readonly code: string,
    message: string,
    /** "Type.member"; filled in by the interpreter when left out. */
    public location: string = ""
  ) {
    super(message);
    this.name = "HostError";
    this.status = STATUS[code] ?? 400;
  }
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function alreadyExists(what: string): HostError {
  return new HostError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists: ${what}.`
  );
}

export function invalidArgument(detail: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${detail}.`
  );
}

export function accessDenied(detail: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation: ${detail}.`);
}

/** What this host leaves out fails by its name, never quietly. */
export function notImplemented(typeName: string, member: string): HostError {
  const name = `${typeName}.${member}`;
  return new HostError("ApiNotFound", `${name} is not implemented by this host.`, name);
}

/** A member that the Excel in question does not have yet. */
export function tooNew(typeName: string, member: string): HostError {
  const name = `${typeName}.${member}`;
  return new HostError("ApiNotFound", `${name} is newer than this Excel.`, name);
}
