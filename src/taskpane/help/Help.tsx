import { Button } from "@fluentui/react-components";
import { helpWordingFor } from "../../wording/help";
import type { HelpWording } from "../../wording/helpTypes";
import { useWording } from "../language/useWording";
import type { Screen } from "../navigation/routes";
import { Section } from "../start/Section";
import { useHelpStyles } from "./Help.styles";
import { ScreenTopics } from "./ScreenTopics";

export interface HelpProps {
  readonly go: (screen: Screen) => void;
}

/** The instructions: first steps, every screen, functions, what to do when something is wrong. */
export function Help({ go }: HelpProps) {
  const words = helpWordingFor(useWording().locale);
  const styles = useHelpStyles();
  return (
    <div className={styles.screen} data-testid="help">
      <Section title={words.stepsTitle} hint={words.stepsHint} testId="help-steps">
        <ol className={styles.steps}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Button
          className={styles.button}
          appearance="primary"
          onClick={() => go("start")}
          data-testid="help-start"
        >
          {words.toStart}
        </Button>
      </Section>
      <Section title={words.screensTitle} hint={words.screensHint} testId="help-screens">
        <ScreenTopics words={words} go={go} />
      </Section>
      <Functions words={words} />
      <Section title={words.troubleTitle} testId="help-trouble">
        <dl className={styles.terms}>
          {words.trouble.map(({ says, remedy }) => (
            <div key={says}>
              <dt className={styles.term}>{says}</dt>
              <dd className={styles.meaning}>{remedy}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.privacyTitle} testId="help-privacy">
        {words.privacy.map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
      </Section>
    </div>
  );
}

function Functions({ words }: { readonly words: HelpWording }) {
  const styles = useHelpStyles();
  return (
    <Section title={words.functionsTitle} testId="help-functions">
      <p className={styles.text}>{words.functionsText}</p>
      <dl className={styles.terms}>
        {words.functions.map(({ name, formula, gives }) => (
          <div key={name}>
            <dt>
              <code className={styles.formula}>{formula}</code>
            </dt>
            <dd className={styles.meaning}>{gives}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.text}>{words.functionsNote}</p>
    </Section>
  );
}
