import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useWording } from "../language/useWording";
import { BEHIND_MORE, type Screen } from "./routes";
import { useMoreStyles } from "./More.styles";

/** The way to the screens that are not needed every day. */
export function More({ go }: { readonly go: (screen: Screen) => void }) {
  const { pane } = useWording();
  const styles = useMoreStyles();
  return (
    <ul className={styles.list}>
      {BEHIND_MORE.map((screen) => (
        <li key={screen}>
          <Button
            className={styles.button}
            onClick={() => go(screen)}
            data-testid={`more-${screen}`}
          >
            <span className={styles.text}>
              <span className={styles.name}>{pane.screens[screen]}</span>
              <span className={styles.hint}>{pane.screenHints[screen]}</span>
            </span>
            <ChevronRightRegular aria-hidden="true" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
