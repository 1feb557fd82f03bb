import { historyWordingFor } from "../../wording/history";
import type { HistoryWording } from "../../wording/historyTypes";
import { useWording } from "../language/useWording";

export const useHistoryWording = (): HistoryWording => historyWordingFor(useWording().locale);
