import { useMemo } from "react";
import { todayWordingFor } from "../../wording/today";
import type { TodayWording } from "../../wording/todayTypes";
import { useWording } from "../language/useWording";

export function useTodayWording(): TodayWording {
  const { locale } = useWording();
  return useMemo(() => todayWordingFor(locale), [locale]);
}
