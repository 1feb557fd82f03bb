import { useDeferredValue } from "react";

/** False for the first drawing of a screen, true right after it: what lies below the edge follows then. */
export const useRestLater = (): boolean => useDeferredValue(true, false);
