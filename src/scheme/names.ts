/**
 * Names of the columns that lowering adds. They hold a full stop, which input columns may not
 * (checkScheme refuses it), so a result never clashes with an input such as a sheet's own 等级.
 */

export const SCORE = "结果.总分";
export const TIER = "结果.等级";
export const NEXT = "结果.下次跟进日期";
/** Date of the tier's further rhythm, e.g. the visit beside the calls. */
export const OTHER_NEXT = "结果.其他跟进日期";
/** Labels of all tiers whose conditions hold, best first: 战略客户、VIP客户. */
export const ALL_TIERS = "结果.全部等级";
export const FULL_MARKS = "结果.满分";
/** Tier text where it is composed; "" unrated. */
export const LABEL = "结果.等级名称";
/** 1 where a part of a composed tier text is open. */
export const LABEL_OPEN = "结果.等级名称不全";
/** The score if every missing item gave its least, or its most. */
export const LOWEST_SCORE = "结果.最低总分";
export const HIGHEST_SCORE = "结果.最高总分";
/** 1 for the first customer of the list: list order, the last tie-break of a quota. */
export const POSITION = "名单.序";

export const outputName = (output: string) => `输出.${output}`;

export const pointsName = (criterion: string) => `得分.${criterion}`;
export const lowestPointsName = (criterion: string) => `最低得分.${criterion}`;
export const highestPointsName = (criterion: string) => `最高得分.${criterion}`;
export const missingName = (criterion: string) => `缺.${criterion}`;
export const gateName = (gate: string) => `准入.${gate}`;
export const ruleName = (index: number) => `规则.${index + 1}`;
/** The cell as the sheet supplied it, for a column that also has another form. */
export const suppliedName = (column: string) => `来源.${column}`;
/** The number rounded to 6 decimals: what is compared, ranked and counted. */
export const comparedName = (column: string) => `比较.${column}`;
export const conditionName = (index: number) => `条件.${index + 1}`;
export const sortKeyName = (column: string) => `排序.${column}`;
/** How many places a quota has. */
export const placesName = (quota: string) => `名额.${quota}`;
/** Group key of a partition; blanks form a group of their own. */
export const groupName = (column: string) => `组.${column}`;

export const isReservedName = (name: string) => name.includes(".");

const escape = (name: string) => name.replace(/['[\]#]/g, "'$&");

/** `[@[name]]`: this customer's cell. */
export const here = (name: string) => `[@[${escape(name)}]]`;
/** `[name]`: the whole list. */
export const list = (name: string) => `[[${escape(name)}]]`;
