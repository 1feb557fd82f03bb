/** Names of single cells that formulas refer to like to a column; no scheme can have a name like these. */
export const AS_OF = "单元格.评级日期";
export const totalName = (index: number) => `单元格.全表.${index}`;
export const constantName = (index: number) => `单元格.常数.${index}`;
