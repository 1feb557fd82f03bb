import { FluentProvider, mergeClasses } from "@fluentui/react-components";
import { darkTheme, lightTheme } from "./appearance/themes";
import { PersonContext, type PersonDesk } from "./appearance/person";
import { useTheme } from "./appearance/useTheme";
import { Boundary } from "./Boundary";
import { Header } from "./header/Header";
import { useLanguage } from "./language/useLanguage";
import { WordingContext } from "./language/useWording";
import { Screens } from "./navigation/Screens";
import { usePageStyles, usePaneStyles } from "./Pane.styles";
import { AdviceBar } from "./start/OutcomeBar";

export interface PaneProps {
  readonly displayLanguage: string;
  readonly officeBackground: string | undefined;
}

/** The frame all screens share: language, theme, header. */
export function Pane({ displayLanguage, officeBackground }: PaneProps) {
  const { wording, toggle, ...spoken } = useLanguage(displayLanguage);
  const look = useTheme(officeBackground);
  usePageStyles();
  const styles = usePaneStyles();
  const { failed, failedRemedy } = wording.pane;
  const person: PersonDesk = {
    language: spoken.chosen,
    chooseLanguage: spoken.choose,
    theme: look.chosen,
    chooseTheme: look.choose,
  };
  return (
    <FluentProvider theme={look.theme === "dark" ? darkTheme : lightTheme}>
      <WordingContext.Provider value={wording}>
        <div className={mergeClasses(styles.pane, look.theme === "dark" && styles.dark)}>
          <Header theme={look.theme} onTheme={look.toggle} onLanguage={toggle} />
          <Boundary
            fallback={(message, again) => (
              <AdviceBar advice={{ says: failed(message), remedy: failedRemedy }} onAgain={again} />
            )}
          >
            <PersonContext.Provider value={person}>
              <Screens />
            </PersonContext.Provider>
          </Boundary>
        </div>
      </WordingContext.Provider>
    </FluentProvider>
  );
}
