import { useEffect, useState } from "react";
import { loadCatalogue } from "../../catalogue/loadCatalogue";
import type { Scheme } from "../../scheme/types";

/** The built-in schemes, for screens that do not need a list; undefined until they are loaded. */
export function useCatalogue(): readonly Scheme[] | undefined {
  const [schemes, setSchemes] = useState<readonly Scheme[]>();
  useEffect(() => void loadCatalogue().then(setSchemes), []);
  return schemes;
}
