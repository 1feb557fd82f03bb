/** Colour scales and data bars, read from the rule's own XML: they carry no differential format. */
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";

type RuleConfig = IConditionFormattingRule["rule"];
interface Stop {
  readonly type: string;
  readonly value?: number;
}

export function scaleOf(xmlType: string, xml: string): RuleConfig | undefined {
  const stops = elements(xml, "cfvo").map(stopOf);
  const colors = elements(xml, "color").map((tag) => `#${(attribute(tag, "rgb") ?? "").slice(-6)}`);
  // Theme colours are not resolved here: a rule that uses them is left unshown, not guessed.
  if (colors.some((color) => color.length !== 7)) return undefined;
  if (xmlType === "colorScale" && colors.length === stops.length && stops.length > 1) {
    const config = stops.map((value, index) => ({ index, color: colors[index], value }));
    return { type: "colorScale", config } as RuleConfig;
  }
  if (xmlType === "dataBar" && colors[0] && stops[0] && stops[1]) {
    const ends = { min: stops[0], max: stops[1] };
    const look = { isGradient: true, positiveColor: colors[0], nativeColor: "#FF0000" };
    return { type: "dataBar", isShowValue: true, config: { ...ends, ...look } } as RuleConfig;
  }
  return undefined;
}

function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}

function stopOf(tag: string): Stop {
  const type = attribute(tag, "type") ?? "min";
  const value = attribute(tag, "val");
  const known = ["min", "max", "num", "percent", "percentile"].includes(type);
  if (!known || value === undefined) return { type: known ? type : "min" };
  return { type, value: Number(value) };
}
