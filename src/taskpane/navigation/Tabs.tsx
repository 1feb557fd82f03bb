import { Button, mergeClasses } from "@fluentui/react-components";
import { useWording } from "../language/useWording";
import { tabOf, TABS, type Screen } from "./routes";
import { useTabsStyles } from "./Tabs.styles";

export interface TabsProps {
  readonly screen: Screen;
  readonly go: (screen: Screen) => void;
}

/** The screens a manager uses every day, and one place for the rest. (Fluent's TabList would add 25 kB to the first load.) */
export function Tabs({ screen, go }: TabsProps) {
  const { pane } = useWording();
  const styles = useTabsStyles();
  const open = tabOf(screen);
  return (
    <nav className={styles.nav} aria-label={pane.screensLabel}>
      <ul className={styles.list}>
        {TABS.map((tab) => (
          <li key={tab}>
            <Button
              appearance="transparent"
              size="small"
              className={mergeClasses(styles.tab, tab === open && styles.open)}
              aria-current={tab === open ? "page" : undefined}
              onClick={() => go(tab)}
              data-testid={`tab-${tab}`}
            >
              {pane.screens[tab]}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
