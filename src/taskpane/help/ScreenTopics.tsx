import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { HelpScreen, HelpWording } from "../../wording/helpTypes";
import { useWording } from "../language/useWording";
import type { Screen } from "../navigation/routes";
import { useHelpStyles } from "./Help.styles";

/** In the order in which the screens stand in the pane. */
const TOPICS: readonly HelpScreen[] = [
  ...(["start", "changes", "customer", "today"] as const),
  ...(["schemes", "editor", "columns", "adjust", "history", "share", "settings"] as const),
];

export interface ScreenTopicsProps {
  readonly words: HelpWording;
  readonly go: (screen: Screen) => void;
}

/** What each screen does, one open at a time, with the way there. */
export function ScreenTopics({ words, go }: ScreenTopicsProps) {
  const { pane } = useWording();
  const styles = useHelpStyles();
  const [open, setOpen] = useState<HelpScreen>();
  return (
    <ul className={styles.list}>
      {TOPICS.map((screen) => {
        const isOpen = screen === open;
        return (
          <li key={screen}>
            <h3 className={styles.heading}>
              <Button
                appearance="subtle"
                className={styles.head}
                icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? undefined : screen)}
                data-testid={`help-${screen}`}
              >
                {pane.screens[screen]}
              </Button>
            </h3>
            {isOpen && (
              <div className={styles.told}>
                {words.screens[screen].map((sentence) => (
                  <p key={sentence} className={styles.text}>
                    {sentence}
                  </p>
                ))}
                <Button
                  size="small"
                  className={styles.button}
                  onClick={() => go(screen)}
                  data-testid={`help-open-${screen}`}
                >
                  {words.open(pane.screens[screen])}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
