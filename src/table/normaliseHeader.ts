import { foldText } from "./plainText";
import { remembered } from "../formula/remembered";
import { ANY_FAMILY, parseUnit } from "./unit";

const REQUIRED = /\((?:必填项?|必选|选填|可选|\*+|required|optional)\)/g;
/** Marks around a header: required stars, a closing colon, a numbering such as "1." or "①". */
const MARKS = /^[*★※•·]+|[*★※:]+$/g;

/** A header as it is compared: half width, no blanks, no required marks, case-folded. */
export const normaliseHeader = remembered((text: string): string => {
  const folded = foldText(text)
    .replace(/[【〔[{]/g, "(")
    .replace(/[】〕\]}]/g, ")");
  return folded.replace(REQUIRED, "").replace(MARKS, "").replace(REQUIRED, "");
});

/** Brackets that tell how to fill the column in, not what it is. */
const HINT =
  /^(?:是[/或、,]?否|有[/或、,]?无|y\/n|yes\/no|√\/?[×x]|打√|单选|多选|下拉选择?|选择|填写|手填|y{2,4}[-/.年]?m{1,2}[-/.月]?d{1,2}日?|如:.*|例:.*|例如:?.*)$/;

/** A header without its unit, and the unit: "进货额（万元）" is 进货额 in 万元. */
export const headerUnit = remembered((text: string): NameAndUnit => {
  let unit: string | undefined;
  const name = normaliseHeader(text).replace(/\(([^()]*)\)/g, (bracket, inside: string) => {
    const word = inside.replace(/^单位[:,]?/, "").replace(/^人民币(?=.)/, "");
    if (parseUnit(word) !== undefined) {
      unit ??= word;
      return "";
    }
    return HINT.test(word) ? "" : bracket;
  });
  if (name === "") return { name: normaliseHeader(text), unit: undefined };
  return unit === undefined ? tailUnit(name) : { name, unit };
});

interface NameAndUnit {
  readonly name: string;
  readonly unit: string | undefined;
}

/** "毛利率%", "进货额/万元", "进货额:万元". Only money, percent and weight: 次/月 is no unit of a name. */
function tailUnit(name: string): NameAndUnit {
  const [, head, tail] = /^(.+?)[/:,_-]?(%|‰)$/.exec(name) ?? /^(.+)[/:,_-](.+)$/.exec(name) ?? [];
  const unit = tail === undefined ? undefined : parseUnit(tail);
  const isClear = unit !== undefined && /^(money|percent|grams)$/.test(unit.family);
  if (!isClear || parseUnit(tail)?.family === ANY_FAMILY) return { name, unit: undefined };
  return { name: head, unit: tail };
}
