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

const meant = (nearest: string | undefined) =>
  nearest ? `；是否想用“${nearest}”？` : "；请检查拼写，或者先补上它。";

const KINDS: Readonly<Record<string, string>> = {
  text: "文本",
  number: "数字",
  yesno: "true 或 false",
  list: "列表 […]",
  object: "对象 {…}",
  "number-or-column": "数字或 {column: 列名}",
};

export const schemeProblems: Wording["schemeProblems"] = {
  "duplicate-name": ({ at, params }) => `${at}：名称“${params.name}”重复；请改用不同的名称。`,
  "reserved-name": ({ at, params }) => `${at}：名称“${params.name}”含有句点；请去掉句点。`,
  "unknown-column": ({ at, params }) =>
    `${at}：没有名为“${params.name}”的列${meant(params.nearest)}`,
  "unused-column": ({ at, params }) =>
    `${at}：列“${params.name}”没有被任何规则用到；请删去它，或者在规则里用上它。`,
  "wrong-type": ({ at, params }) =>
    `${at}：“${params.name}”的类型是 ${params.type}，这里需要 ${params.expected}；请改列的类型，或者换一种规则。`,
  formula: ({ at, params }) => {
    const sentence = formulas[params.reason as keyof typeof formulas];
    return `${at}：${sentence({ at: Number(params.character) - 1, found: params.found, expected: params.expected || undefined, inside: params.inside })}`;
  },
  cycle: ({ at, params }) => `${at}：公式互相引用形成循环（${params.path}）；请去掉其中一处引用。`,
  "no-bands": ({ at }) => `${at}：没有任何分段；请至少填写一段。`,
  "unreachable-band": ({ at, params }) =>
    `${at}：分段 ${params.value} 永远不会用到，前面的分段已经包含它；请调整顺序或分界。`,
  "falling-points": ({ at, params }) =>
    params.turn
      ? `${at}：得分在 ${params.value} 分处忽升忽降；如果有意如此，请在该指标的 note 里说明。`
      : `${at}：数值越大得分越低；如果有意如此，请用 atMost 或 below 写分段，或者在该指标的 note 里说明。`,
  "points-above-maximum": ({ at, params }) =>
    `${at}：${params.value} 分超过该指标的满分 ${params.max} 分；请改小得分或改大满分。`,
  "points-below-minimum": ({ at, params }) =>
    `${at}：${params.value} 分低于该指标的最低分 ${params.min} 分；请改大得分或写明 min。`,
  "unknown-option": ({ at, params }) => `${at}：没有选项“${params.name}”${meant(params.nearest)}`,
  "option-without-points": ({ at, params }) => `${at}：选项“${params.name}”没有规定得分；请补上。`,
  "no-tiers": ({ at }) => `${at}：没有任何等级；请至少设两个等级。`,
  "unknown-tier": ({ at, params }) => `${at}：没有等级“${params.name}”${meant(params.nearest)}`,
  "unreachable-tier": ({ at, params }) =>
    params.highest
      ? `${at}：等级“${params.name}”无法达到，总分最高只有 ${params.highest} 分。`
      : `${at}：没有任何客户能得到等级“${params.name}”；请检查分界或规则。`,
  "cut-count": ({ at, params }) =>
    `${at}：有 ${params.found} 个分界，按等级数应为 ${params.expected} 个；最后一个等级不写分界。`,
  "cut-order": ({ at, params }) =>
    `${at}：分界 ${params.value} 高于前一个分界 ${params.before}；请从高到低排列。`,
  "no-score": ({ at }) => `${at}：按总分定级，但方案没有总分；请添加指标。`,
  "rule-after-closing": ({ at, params }) =>
    `${at}：等级“${params.name}”的规则排在“其余客户”之后，永远不会用到；请移到前面。`,
  "missing-cadence": ({ at, params }) =>
    `${at}：等级“${params.name}”没有跟进周期，不会算出下次跟进日期；请补上 cadence，或者确认它不需要跟进。`,
  "no-contact-column": ({ at }) =>
    `${at}：等级有跟进周期，但没有指明上次跟进日期在哪一列；请写明 followUp.from。`,
  "bad-number": ({ at, params }) => `${at}：“${params.value}”不是可用的数字；请改成合适的数字。`,
  gap: ({ at, params }) =>
    params.example
      ? `${at}：${params.example} 时没有任何规则给出结果；请补一条规则，或者在最后加上“其余客户”。`
      : `${at}：${params.from} 与 ${params.to} 之间没有分段，按 otherwise 计算；请把分段接上。`,
  overlap: ({ at, params }) =>
    `${at}：${params.from} 与 ${params.to} 之间同时属于两段，由前一段决定；请把分界对齐。`,
  "edge-without-owner": ({ at, params }) =>
    `${at}：正好 ${params.value} 时不属于任何一段；请让其中一段包含它（atLeast 或 atMost）。`,
  "edge-with-two-owners": ({ at, params }) =>
    `${at}：正好 ${params.value} 时同时属于两段，由前一段决定；请让其中一段不含它（above 或 below）。`,
  "missing-top": ({ at, params }) =>
    `${at}：${params.example} 及更高时没有任何规则给出结果；请补上最高一段。`,
  "missing-bottom": ({ at, params }) =>
    `${at}：${params.example} 及更低时没有任何规则给出结果；请补上最低一段，或者在最后加上“其余客户”。`,
  "maximum-not-reached": ({ at, params }) =>
    `${at}：最多只能得 ${params.highest} 分，到不了满分 ${params.max} 分；请改满分或补上最高一档。`,
  "weights-sum": ({ at, params }) =>
    `${at}：各项合计 ${params.found}，写明的是 ${params.expected}；请调整各项，使合计相等。`,
  "no-options": ({ at, params }) => `${at}：选择列“${params.name}”没有列出选项；请写上 options。`,
  "bad-percent": ({ at, params }) =>
    `${at}：${params.value} 不是 0 到 100 之间的百分数；请改成例如 20。`,
  "bad-range": ({ at, params }) =>
    `${at}：范围从 ${params.from} 到 ${params.to} 是空的；请把较小的数写在前面。`,
  "missing-member": ({ at, params }) => `${at}：缺少“${params.name}”；请补上。`,
  "unknown-member": ({ at, params }) => `${at}：不认识“${params.name}”${meant(params.nearest)}`,
  "missing-choice": ({ at, params }) => `${at}：这里要有 ${params.members} 之一；请补上其中一个。`,
  "unknown-value": ({ at, params }) =>
    `${at}：“${params.value}”不可用；请改成 ${params.nearest || params.known}。`,
  "wrong-kind": ({ at, params }) =>
    `${at}：这里应为${KINDS[params.expected] ?? params.expected}，现在是 ${params.found}；请修改。`,
};
