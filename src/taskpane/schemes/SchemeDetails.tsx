import { decidingColumns } from "../../scheme/decidingColumns";
import type { Scheme } from "../../scheme/types";
import { schemeListWordingFor, tellingWordingFor } from "../../wording/schemeList";
import { sourceMark, tierRules, rhythms } from "../../wording/tellTier";
import { useWording } from "../language/useWording";
import { TierLabel } from "../start/TierLabel";
import { assumedParts } from "./assumedParts";
import type { SchemeFit } from "./groupSchemes";
import { useSchemeDetailsStyles } from "./Schemes.styles";

/** Everything a person needs to know to take the scheme, or to leave it. */
export function SchemeDetails({ fit }: { readonly fit: SchemeFit }) {
  const { scheme } = fit;
  const { language, locale } = useWording();
  const words = schemeListWordingFor(locale);
  const styles = useSchemeDetailsStyles();
  const { regrade, decisions = [] } = scheme;
  return (
    <>
      <Columns fit={fit} />
      <Tiers scheme={scheme} />
      <Assumed scheme={scheme} />
      <Part title={words.source} text={scheme.source.note[language]} />
      {regrade && <Part title={words.regrade} text={regrade.note[language]} />}
      {decisions.length > 0 && (
        <div>
          <h4 className={styles.title}>{words.decisions}</h4>
          <dl className={styles.decisions}>
            {decisions.map(({ gap, decided }) => (
              <div key={gap.zh}>
                <dt>{gap[language]}</dt>
                <dd className={styles.decided}>{decided[language]}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useSchemeDetailsStyles();
  return (
    <div>
      <h4 className={styles.title}>{title}</h4>
      <p className={styles.text}>{text}</p>
    </div>
  );
}

function Columns({ fit: { scheme, missing } }: { readonly fit: SchemeFit }) {
  const words = schemeListWordingFor(useWording().locale);
  const styles = useSchemeDetailsStyles();
  const needed = decidingColumns(scheme);
  const here = needed.filter((name) => !missing?.includes(name));
  return (
    <div>
      <h4 className={styles.title}>{words.columns}</h4>
      {missing === undefined ? (
        <p className={styles.text}>{words.columnsNeeded(needed)}</p>
      ) : (
        <>
          {here.length > 0 && <p className={styles.text}>{words.columnsHere(here)}</p>}
          {missing.length > 0 && <p className={styles.text}>{words.columnsMissing(missing)}</p>}
        </>
      )}
    </div>
  );
}

function Tiers({ scheme }: { readonly scheme: Scheme }) {
  const { language, locale } = useWording();
  const words = schemeListWordingFor(locale);
  const telling = tellingWordingFor(locale);
  const styles = useSchemeDetailsStyles();
  const { tiers, decide } = scheme;
  if (decide.by === "none") return <Part title={words.tiers} text={telling.policy.noTiers} />;
  return (
    <div>
      <h4 className={styles.title}>{words.tiers}</h4>
      {decide.by === "label" && (
        <p className={styles.text}>{telling.policy.byLabel(decide.formula)}</p>
      )}
      <ul className={styles.tiers}>
        {tiers.map((tier, index) => (
          <li key={tier.label}>
            <TierLabel label={tier.label} color={tier.color} />{" "}
            {!saysTheSame(tier.name[language], tier.label) && tier.name[language]}
            {sourceMark(tier.source, telling)}
            <ul className={styles.rules}>
              {[...tierRules(scheme, index, telling), ...rhythms(tier, telling)].map((text) => (
                <li key={text}>{text}</li>
              ))}
              {tier.treatment && <li>{tier.treatment[language]}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Assumed({ scheme }: { readonly scheme: Scheme }) {
  const { language, locale } = useWording();
  const words = schemeListWordingFor(locale);
  const styles = useSchemeDetailsStyles();
  const { cadences, tiers, criteria, outputs } = assumedParts(scheme, language);
  const parts = [
    ...(tiers.length > 0 ? [words.tierRules(tiers)] : []),
    ...(criteria.length > 0 ? [words.criteria(criteria)] : []),
    ...(cadences.length > 0 ? [words.cadences(cadences)] : []),
    ...(outputs.length > 0 ? [words.outputs(outputs)] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <p className={styles.assumed} data-testid="scheme-assumed">
      {words.notGiven(parts)}
    </p>
  );
}

/** "A 类" beside "A类" tells nothing. */
const saysTheSame = (name: string, label: string) =>
  name.replace(/\s/g, "") === label.replace(/\s/g, "");
