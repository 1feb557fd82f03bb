import { planWithLedger } from "../excel/planWithLedger";
import type { ListSetup, Refusal, RegradePlan, SheetSnapshot } from "../excel/types";
import type { Scheme } from "../scheme/types";
import type { Command } from "./parseCommand";

/** What a regrade of a sheet would do, by the words of the command line. */
export function plannedBy(scheme: Scheme, command: Command) {
  return (snapshot: SheetSnapshot): Promise<RegradePlan | Refusal> => {
    const { asOf, language } = command;
    const setup = setupFor(snapshot, scheme, command);
    return planWithLedger(snapshot, { scheme, setup, asOf, language });
  };
}

/** What the workbook remembers for this scheme, with the command line's own words over it. */
export function setupFor({ setup }: SheetSnapshot, scheme: Scheme, command: Command): ListSetup {
  const known = setup?.schemeId === scheme.id ? setup : undefined;
  return {
    schemeId: scheme.id,
    options: { ...known?.options, ...command.options },
    percent: command.percent ?? known?.percent,
    workdays: command.workdays || (known?.workdays ?? false),
    reuse: command.reuse || (known?.reuse ?? false),
    columns: known?.columns ?? {},
    // A word for all columns on the command line is meant for all.
    ...(known?.percents && command.percent === undefined && { percents: known.percents }),
    ...(known?.list && { list: known.list }),
    ...((command.ledger || known?.ledger) && { ledger: true }),
    ...(known?.holidays && { holidays: known.holidays }),
    ...(known?.makeUpDays && { makeUpDays: known.makeUpDays }),
    ...(known?.skip && { skip: known.skip }),
    ...(known?.colors && { colors: known.colors }),
  };
}
