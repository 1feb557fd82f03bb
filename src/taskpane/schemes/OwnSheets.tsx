import { Button } from "@fluentui/react-components";
import { selectCell } from "../../excel/selectCell";
import type { SchemeOnSheet } from "../../excel/schemeSheet/readSchemeSheet";
import type { SheetProblem } from "../../scheme/sheet/types";
import { cellName } from "../../wording/cellName";
import { schemeSheetWordingFor, sheetProblemText } from "../../wording/schemeSheet";
import { useWording } from "../language/useWording";
import { isChanging } from "../list/activity";
import { attempt } from "../list/attempt";
import type { ListDesk } from "../list/useList";
import type { Screen } from "../navigation/routes";
import { RefusalBar } from "../start/OutcomeBar";
import { Section } from "../start/Section";
import { TierLabel } from "../start/TierLabel";
import { useSchemeEntryStyles, useSchemesStyles } from "./Schemes.styles";
import type { SchemeSheets } from "./useSchemeSheets";

export interface OwnSheetsProps {
  readonly found: SchemeSheets;
  readonly desk: ListDesk;
  readonly go: (screen: Screen) => void;
}

/** Schemes that stand on sheets of the workbook; nothing where there are none. */
export function OwnSheets({ found, desk, go }: OwnSheetsProps) {
  const words = schemeSheetWordingFor(useWording().locale);
  const styles = useSchemesStyles();
  if (found.kind === "refused") return <RefusalBar refusal={found.refusal} />;
  if (found.kind === "reading" || found.sheets.length === 0) return null;
  return (
    <Section title={words.ownSheets} hint={words.ownSheetsHint} testId="own-sheets">
      <ul className={styles.list}>
        {found.sheets.map((sheet) => (
          <li key={sheet.worksheetId} className={styles.item} data-testid="own-sheet">
            <OwnSheet {...{ sheet, desk, go }} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface OwnSheetProps extends Omit<OwnSheetsProps, "found"> {
  readonly sheet: SchemeOnSheet;
}

function OwnSheet({ sheet, desk, go }: OwnSheetProps) {
  const words = schemeSheetWordingFor(useWording().locale);
  const styles = useSchemesStyles();
  const { reading, name, worksheetId } = sheet;
  const { list, proposal } = desk;
  const chosen = proposal?.kind === "proposal" ? proposal : undefined;
  const isInUse = chosen?.setup.schemeSheet?.worksheetId === worksheetId;
  const isBusy = list.kind === "ready" && isChanging(list.activity);
  const use = () => {
    desk.useSchemeSheet(worksheetId);
    go("start");
  };
  return (
    <>
      <h3 className={styles.sheetName}>{name}</h3>
      {isInUse && <p className={styles.sheetNote}>{words.inUse}</p>}
      {"problems" in reading ? (
        <Problems sheet={name} problems={reading.problems} />
      ) : (
        <Tiers {...{ reading }} />
      )}
      {chosen && "scheme" in reading && (
        <Button
          size="small"
          disabled={isBusy}
          onClick={use}
          aria-label={`${words.use} ${name}`}
          data-testid="use-sheet"
        >
          {words.use}
        </Button>
      )}
    </>
  );
}

function Tiers({
  reading,
}: {
  readonly reading: Extract<SchemeOnSheet["reading"], { scheme: object }>;
}) {
  const styles = useSchemeEntryStyles();
  return (
    <ul className={styles.sheetPills}>
      {reading.scheme.tiers.map(({ label, color }) => (
        <li key={label}>
          <TierLabel {...{ label, color }} />
        </li>
      ))}
    </ul>
  );
}

/** A sheet that is taken apart has hundreds; the first ones lead to the rest. */
const MOST_PROBLEMS = 12;

interface ProblemsProps {
  readonly sheet: string;
  readonly problems: readonly SheetProblem[];
}

function Problems({ sheet, problems }: ProblemsProps) {
  const { locale } = useWording();
  const words = schemeSheetWordingFor(locale);
  const styles = useSchemesStyles();
  const more = problems.length - MOST_PROBLEMS;
  return (
    <>
      <p className={styles.sheetNote}>{words.problemsOn(sheet, problems.length)}</p>
      <ul className={styles.problems} data-testid="sheet-problems">
        {problems.slice(0, MOST_PROBLEMS).map((problem) => {
          const { row, column } = problem.cell;
          const text = sheetProblemText(problem, locale);
          return (
            <li key={text}>
              {text}{" "}
              <Button
                size="small"
                appearance="subtle"
                onClick={() => void attempt(() => selectCell(sheet, row, column))}
              >
                {words.show(cellName(row, column))}
              </Button>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className={styles.sheetNote}>{words.moreProblems(more)}</p>}
    </>
  );
}
