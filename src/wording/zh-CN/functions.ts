import type { FunctionWording } from "../functionTypes";

export const functions: FunctionWording = {
  unrated: "未评级",
  formulaError: (error) => `方案中的公式对这位客户得出 ${error}，请检查这一行的数据。`,
  errorCell: (column, error) => `这一行的“${column}”是 ${error}，请先改正这个单元格。`,
  paragraph: (sentences) => sentences.join(""),
  tierReached: (tier) => `已经达到 ${tier}。`,
  segment: "客户分群",
  schemeHeaders: ["编号", "名称", "完整程度", "数据列"],
  schemeStatus: { complete: "完整", partial: "部分数值为模板值", template: "模板" },
  problems: {
    "no-scheme": () =>
      '公式没有写明方案，本工作簿也还没有选定方案。请在第二个参数写方案编号，例如 "abc-top5"。',
    "unknown-scheme": ({ name, nearest, known }) =>
      nearest === ""
        ? `没有名为“${name}”的方案。可用的方案编号：${known}。`
        : `没有名为“${name}”的方案，您是不是要用“${nearest}”？`,
    "scheme-range": () =>
      "方案参数的区域里没有方案表。请选择整张方案表，或者在第二个参数写一个方案编号或名称。",
    "scheme-sheet": ({ zh }) => zh,
    "needs-population": ({ scheme }) =>
      `方案“${scheme}”要看整个名单的排名或占比，只给一行无法计算。请在第四个参数给出整个名单的区域。`,
    "empty-sheet": () => "这个区域里没有内容。请选择含表头的客户区域。",
    "no-header": () => "在这个区域里找不到表头。请选择含表头的客户区域，或用第三个参数给出表头。",
    "no-customers": () =>
      "表头下面没有客户。请把客户行也选进区域；只给客户行时，请在第三个参数给出表头。",
    "no-columns": ({ missing, headers }) =>
      `没有找到方案需要的列：${missing}。这个区域的表头是：${headers}。`,
    "no-criteria": ({ scheme }) =>
      `方案“${scheme}”没有计分的指标。请改用 GRADE.TIER 或 GRADE.WHY。`,
    "unknown-tier": ({ name, nearest, known }) =>
      nearest === ""
        ? `方案里没有等级“${name}”。可用的等级：${known}。`
        : `方案里没有等级“${name}”，您是不是要用“${nearest}”？`,
    "no-ladder": ({ scheme }) =>
      `方案“${scheme}”的等级不是由高到低的阶梯，不能指定要达到的等级。请省略最后一个参数。`,
    "no-values": () => "这个区域里没有数字。请选择要分类的一列数字。",
    "wrong-cuts": ({ given }) =>
      `分界“${given}”不能用。请从小到大写 1 到 25 个累计占比，例如 {80,95} 或 {0.8,0.95}。`,
    "wrong-bins": ({ given }) => `档数“${given}”不能用。请写 2 到 9 的整数；省略时分五档。`,
    "unequal-columns": ({ rows }) =>
      `最近购买、购买次数和购买金额三个区域的行数不同（${rows}）。请选择同样多的行。`,
  },
};
