import { Button } from "@fluentui/react-components";
import { WeatherMoonRegular, WeatherSunnyRegular } from "@fluentui/react-icons";
import type { ThemeName } from "../appearance/resolveTheme";
import { useWording } from "../language/useWording";
import { useHeaderStyles } from "./Header.styles";

export interface HeaderProps {
  readonly theme: ThemeName;
  readonly onTheme: () => void;
  readonly onLanguage: () => void;
}

export function Header({ theme, onTheme, onLanguage }: HeaderProps) {
  const { pane, language } = useWording();
  const styles = useHeaderStyles();
  const themeLabel = theme === "dark" ? pane.toLight : pane.toDark;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{pane.title}</h1>
      <Button
        appearance="subtle"
        size="small"
        className={styles.language}
        aria-label={pane.switchLanguage}
        title={pane.switchLanguage}
        lang={language === "zh" ? "en" : "zh-CN"}
        onClick={onLanguage}
        data-testid="language"
      >
        {pane.otherLanguage}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={theme === "dark" ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
        aria-label={themeLabel}
        title={themeLabel}
        onClick={onTheme}
        data-testid="theme"
      />
    </header>
  );
}
