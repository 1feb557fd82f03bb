import type { SheetSnapshot } from "../types";

/** What reads scheme sheets is loaded only for lists whose scheme stands on one. */
export async function addOwnScheme(snapshot: SheetSnapshot): Promise<SheetSnapshot> {
  if (snapshot.setup?.schemeSheet === undefined) return snapshot;
  const { withOwnScheme } = await import("./ownScheme");
  return withOwnScheme(snapshot);
}
