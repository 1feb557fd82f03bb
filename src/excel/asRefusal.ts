import type { Refusal } from "./types";

/** Turns an error that Excel raised into something a person can be told; other errors are thrown on. */
export async function orRefusal<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error)
      return { code: "excel-error", params: { code: error.code, message: error.message } };
    throw error;
  }
}
