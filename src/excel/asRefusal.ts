import type { Refusal } from "./types";

/** Turns an error that Excel raised, or a cancel, into something a person can be told; others are thrown on. */
export async function orRefusal<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error)
      return { code: "excel-error", params: { code: error.code, message: error.message } };
    if (isCancel(error)) return { code: "cancelled", params: {} };
    throw error;
  }
}

/** What AbortSignal.throwIfAborted raises. */
const isCancel = (error: unknown) =>
  typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
