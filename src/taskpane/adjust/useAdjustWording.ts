import { adjustWordingFor } from "../../wording/adjust";
import type { AdjustWording } from "../../wording/adjustTypes";
import { useWording } from "../language/useWording";

export const useAdjustWording = (): AdjustWording => adjustWordingFor(useWording().locale);
