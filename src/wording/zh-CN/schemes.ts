import type { Wording } from "../types";

export const formulas: Wording["formulas"] = {
  syntax: ({ at, found, expected }) =>
    expected
      ? `公式第 ${at + 1} 个字符处有“${found}”，这里应为“${expected}”。`
      : `公式第 ${at + 1} 个字符处的“${found}”无法识别；请检查括号和逗号。`,
  "unknown-function": ({ at, found, expected }) =>
    expected
      ? `公式第 ${at + 1} 个字符处的函数“${found}”不存在；是否想用 ${expected}？`
      : `公式第 ${at + 1} 个字符处的函数“${found}”不存在或不支持。`,
  "unknown-column": ({ at, found, expected }) =>
    expected
      ? `公式第 ${at + 1} 个字符处的列“${found}”不存在；是否想用“${expected}”？`
      : `公式第 ${at + 1} 个字符处的列“${found}”不存在。`,
  "argument-count": ({ at, found, expected, inside }) =>
    `公式第 ${at + 1} 个字符处，函数 ${inside ?? ""} 有 ${found} 个参数，应为 ${expected ?? "其他个数"}。`,
  unsupported: ({ at, found }) =>
    `公式第 ${at + 1} 个字符处的“${found}”不支持；请改用列名和常用函数。`,
};

const meant = (nearest: string | undefined) => (nearest ? `；是否想用“${nearest}”？` : "。");

export const schemeProblems: Wording["schemeProblems"] = {
  "duplicate-name": ({ at, params }) => `${at}：名称“${params.name}”重复；请改用不同的名称。`,
  "reserved-name": ({ at, params }) => `${at}：名称“${params.name}”含有句点；请去掉句点。`,
  "unknown-column": ({ at, params }) =>
    `${at}：没有名为“${params.name}”的列${meant(params.nearest)}`,
  "unused-column": ({ at, params }) => `${at}：列“${params.name}”没有被任何规则用到。`,
  "wrong-type": ({ at, params }) =>
    `${at}：列“${params.name}”的类型是 ${params.type}，这条规则需要 ${params.expected}。`,
  formula: ({ at, params }) => {
    const sentence = formulas[params.reason as keyof typeof formulas];
    return `${at}：${sentence({ at: Number(params.character) - 1, found: params.found, expected: params.expected || undefined, inside: params.inside })}`;
  },
  cycle: ({ at, params }) => `${at}：公式互相引用形成循环（${params.path}）；请去掉其中一处引用。`,
  "no-bands": ({ at }) => `${at}：没有任何分段；请至少填写一段。`,
  "unreachable-band": ({ at, params }) =>
    `${at}：分段 ${params.value} 永远不会用到，前面的分段已经包含它；请调整顺序或分界。`,
  "falling-points": ({ at, params }) =>
    `${at}：分段的得分在 ${params.value} 分处忽升忽降；请确认是否有意如此。`,
  "points-above-maximum": ({ at, params }) =>
    `${at}：${params.value} 分超过该指标的满分 ${params.max} 分。`,
  "points-below-minimum": ({ at, params }) =>
    `${at}：${params.value} 分低于该指标的最低分 ${params.min} 分。`,
  "unknown-option": ({ at, params }) => `${at}：没有选项“${params.name}”${meant(params.nearest)}`,
  "option-without-points": ({ at, params }) => `${at}：选项“${params.name}”没有规定得分。`,
  "no-tiers": ({ at }) => `${at}：没有任何等级；请至少设两个等级。`,
  "unknown-tier": ({ at, params }) => `${at}：没有等级“${params.name}”${meant(params.nearest)}`,
  "unreachable-tier": ({ at, params }) =>
    params.highest
      ? `${at}：等级“${params.name}”无法达到，总分最高只有 ${params.highest} 分。`
      : `${at}：没有任何客户能得到等级“${params.name}”；请检查分界或规则。`,
  "cut-count": ({ at, params }) =>
    `${at}：有 ${params.found} 个分界，按等级数应为 ${params.expected} 个。`,
  "cut-order": ({ at, params }) =>
    `${at}：分界 ${params.value} 高于前一个分界 ${params.before}；请从高到低排列。`,
  "no-score": ({ at }) => `${at}：按总分定级，但方案没有总分；请添加指标。`,
  "no-closing-rule": ({ at }) => `${at}：最后缺少一条“其余客户”的规则；有的客户会没有等级。`,
  "rule-after-closing": ({ at, params }) =>
    `${at}：等级“${params.name}”的规则排在“其余客户”之后，永远不会用到；请移到前面。`,
  "missing-cadence": ({ at, params }) =>
    `${at}：等级“${params.name}”没有跟进周期，不会算出下次跟进日期。`,
  "no-contact-column": ({ at }) => `${at}：等级有跟进周期，但没有指明上次跟进日期在哪一列。`,
  "bad-number": ({ at, params }) => `${at}：“${params.value}”不是可用的数字。`,
};
