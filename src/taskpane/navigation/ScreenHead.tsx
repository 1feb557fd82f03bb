import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useWording } from "../language/useWording";
import type { Screen } from "./routes";
import { useScreenHeadStyles } from "./ScreenHead.styles";

export interface ScreenHeadProps {
  readonly screen: Screen;
  readonly go: (screen: Screen) => void;
}

/** Name of a screen behind "more" and the way back; takes the focus, so that the keyboard goes on here. */
export function ScreenHead({ screen, go }: ScreenHeadProps) {
  const { pane } = useWording();
  const styles = useScreenHeadStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [screen]);
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        aria-label={pane.back}
        title={pane.back}
        onClick={() => go("more")}
        data-testid="back"
      />
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {pane.screens[screen]}
      </h2>
    </div>
  );
}
