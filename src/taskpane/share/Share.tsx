import type { ScreenProps } from "../navigation/screenProps";
import { FormulasSection } from "./formulas/FormulasSection";
import { FreezeSection } from "./freeze/FreezeSection";

/** What makes a workbook work where this add-in is not installed. */
export function Share(props: ScreenProps) {
  return (
    <>
      <FormulasSection {...props} />
      <FreezeSection {...props} />
    </>
  );
}
