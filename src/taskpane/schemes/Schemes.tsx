import { SearchBox } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { addinWordingFor } from "../../wording/addin";
import type { Scheme } from "../../scheme/types";
import { schemeListWordingFor } from "../../wording/schemeList";
import { useWording } from "../language/useWording";
import type { ListDesk } from "../list/useList";
import type { Screen } from "../navigation/routes";
import { useRestLater } from "../longList/useRestLater";
import { Section } from "../start/Section";
import { groupSchemes, searchText, searchWords, type SchemeGroup } from "./groupSchemes";
import { OwnSheets } from "./OwnSheets";
import { SchemeActions } from "./SchemeActions";
import { SchemeDetails } from "./SchemeDetails";
import { SchemeEntry } from "./SchemeEntry";
import { useSchemeDetailsStyles, useSchemesStyles } from "./Schemes.styles";
import { useSchemeFits } from "./useSchemeFits";
import { useSchemeSheets } from "./useSchemeSheets";

export interface SchemesProps {
  readonly desk: ListDesk;
  readonly go: (screen: Screen) => void;
}

/** The catalogue: found by a word, grouped by use, best fitting first; one entry open at a time. */
export function Schemes({ desk, go }: SchemesProps) {
  const { locale } = useWording();
  const words = schemeListWordingFor(locale);
  const styles = useSchemesStyles();
  const fits = useSchemeFits(desk.proposal);
  const [found, lookAgain] = useSchemeSheets();
  const [search, setSearch] = useState("");
  const wanted = searchWords(useDeferredValue(search)).join(" ");
  const textOf = useSearchTexts();
  const groups = useMemo(
    () => fits && groupSchemes(fits, { words: searchWords(wanted), textOf }),
    [fits, wanted, textOf]
  );
  const count = groups?.reduce((sum, group) => sum + group.fits.length, 0) ?? 0;
  return (
    <div className={styles.screen} data-testid="schemes">
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.searchHint}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
        data-testid="scheme-search"
      />
      <p role="status" className={styles.note}>
        {groups === undefined ? words.loading : wanted !== "" && words.found(count, wanted)}
      </p>
      {wanted === "" && <OwnSheets {...{ found, desk, go }} />}
      {groups && <Groups {...{ groups, desk, go }} onWritten={lookAgain} />}
    </div>
  );
}

/** Groups that fill the height of a pane. */
const AT_ONCE = 2;

interface GroupsProps extends SchemesProps {
  readonly groups: readonly SchemeGroup[];
  /** A scheme has been written as a sheet. */
  readonly onWritten: () => void;
}

function Groups({ groups, desk, go, onWritten }: GroupsProps) {
  const { locale, uses } = useWording();
  const words = schemeListWordingFor(locale);
  const styles = useSchemesStyles();
  const details = useSchemeDetailsStyles();
  const [open, setOpen] = useState<string>();
  const toggle = useCallback((id: string) => setOpen((now) => (now === id ? undefined : id)), []);
  const inUse = desk.proposal?.kind === "proposal" ? desk.proposal.chosen.scheme.id : undefined;
  const shown = useRestLater() ? groups : groups.slice(0, AT_ONCE);
  return shown.map(({ use, fits }) => (
    <Section
      key={use}
      title={use === "fitting" ? words.fitting : uses[use]}
      hint={use === "fitting" ? words.fittingHint : words.schemes(fits.length)}
      testId="scheme-use"
    >
      <ul className={styles.list}>
        {fits.map((fit) => (
          <li key={fit.scheme.id} className={styles.item} data-testid="scheme-item">
            <SchemeEntry fit={fit} isInUse={fit.scheme.id === inUse} onToggle={toggle}>
              {open === fit.scheme.id ? (
                <div className={details.details} data-testid="scheme-details">
                  <SchemeActions scheme={fit.scheme} {...{ desk, go, onWritten }} />
                  <SchemeDetails fit={fit} />
                </div>
              ) : undefined}
            </SchemeEntry>
          </li>
        ))}
      </ul>
    </Section>
  ));
}

/** What can be found of each scheme, put together once, with its use in both languages. */
function useSearchTexts(): (scheme: Scheme) => string {
  return useMemo(() => {
    const languages = [addinWordingFor("zh-CN"), addinWordingFor("en-US")];
    const known = new Map<string, string>();
    return (scheme) => {
      const uses = languages.map((language) => language.uses[scheme.use]);
      const text = known.get(scheme.id) ?? searchText(scheme, uses);
      known.set(scheme.id, text);
      return text;
    };
  }, []);
}
