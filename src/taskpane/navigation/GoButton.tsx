import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useWording } from "../language/useWording";
import { useGoButtonStyles } from "./GoButton.styles";
import type { Screen } from "./routes";

export interface GoButtonProps {
  readonly to: Exclude<Screen, "start" | "more">;
  readonly go: (screen: Screen) => void;
}

/** From a summary to the screen that tells more. */
export function GoButton({ to, go }: GoButtonProps) {
  const { pane } = useWording();
  const styles = useGoButtonStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.button}
      iconPosition="after"
      icon={<ChevronRightRegular aria-hidden="true" />}
      onClick={() => go(to)}
      data-testid={`go-${to}`}
    >
      {pane.goTo[to]}
    </Button>
  );
}
