import type { SchemeSheetWording } from "../schemeSheetTypes";

const meant = (nearest: string | undefined) =>
  nearest ? `是不是“${nearest}”？` : "请核对写法，或者先添上它。";

export const schemeSheet: SchemeSheetWording = {
  problems: {
    "no-scheme-sheet": ({ cell }) =>
      `${cell}：这里不是方案表，找不到“一、方案”和“数据列”这两部分；请选择由本加载项写出的整张方案表。`,
    "missing-section": ({ cell, params }) =>
      `${cell}：缺少“${params.section}”这一部分；请从备份复制回来，或者重新写一张方案表。`,
    "repeated-section": ({ cell, params }) =>
      `${cell}：“${params.section}”出现了两次；请删去一处。`,
    "missing-header": ({ cell, params }) =>
      `${cell}：“${params.section}”部分没有“${params.header}”这一列；请补上这个表头。`,
    "missing-value": ({ cell, params }) => `${cell}：没有填写“${params.header}”；请补上。`,
    "not-a-number": ({ cell, params }) =>
      params.value
        ? `${cell}：“${params.value}”不是数字；请填写数字。`
        : `${cell}：这里要填数字；请补上。`,
    "percent-number": ({ cell, params }) =>
      `${cell}：这里写成了 ${params.value}%；方案表里百分之六十五写作 65，不写百分号，请改写，并把单元格格式改回“常规”。`,
    "unknown-word": ({ cell, params }) =>
      params.nearest
        ? `${cell}：不认识“${params.value}”，是不是“${params.nearest}”？可以填：${params.known}。`
        : `${cell}：不认识“${params.value}”；可以填：${params.known}。`,
    "unknown-reference": ({ cell, params }) =>
      `${cell}：本表里没有“${params.name}”；${meant(params.nearest)}`,
    "repeated-name": ({ cell, params }) => `${cell}：“${params.name}”写了两次；请删去一行。`,
    "error-value": ({ cell, params }) =>
      `${cell}：这一格是错误值 ${params.value}；请改正。公式请写成文字，不要让 Excel 计算。`,
    "unit-differs": ({ cell, params }) =>
      params.expected
        ? `${cell}：单位写的是“${params.unit}”，而数据列“${params.column}”的单位是“${params.expected}”；请换算数字，使两处一致。`
        : `${cell}：单位写的是“${params.unit}”，而数据列“${params.column}”没有单位；请使两处一致。`,
    "wrong-order": ({ cell, params }) =>
      params.expected
        ? `${cell}：这里是“${params.value}”，按等级的顺序应为“${params.expected}”；请按等级由高到低排列。`
        : `${cell}：“${params.value}”不该写在这里；请删去，或者改用合适的关系。`,
    "unused-row": ({ cell, params }) =>
      `${cell}：条件“${params.name}”没有被任何规则用到；请删去它，或者在规则里写上它。`,
  },
  schemeProblems: {
    "falling-points": ({ cell }) =>
      `${cell}：分段的得分没有随数值一路升高；如果有意如此，请在该指标的“说明”里写明。`,
    "points-below-minimum": ({ cell, params }) =>
      `${cell}：${params.value} 分低于该指标的最低分 ${params.min} 分；请改大得分或改小“最低分”。`,
    "missing-cadence": ({ cell, params }) =>
      `${cell}：等级“${params.name}”没有跟进周期，不会算出下次跟进日期；请在“跟进”部分补一行，或者确认它不需要跟进。`,
    "no-contact-column": ({ cell }) =>
      `${cell}：等级有跟进周期，但没有“下次跟进”部分指明从哪一列的日期起算。`,
    "no-options": ({ cell, params }) =>
      `${cell}：“${params.name}”是选项列，却没有列出选项；请在“选项”部分补上。`,
    "missing-member": ({ cell }) => `${cell}：这里缺少内容；请补上。`,
    "missing-choice": ({ cell }) => `${cell}：这里缺少内容；请补上。`,
    "unknown-member": ({ cell }) => `${cell}：这里的内容不能用；请核对关系和数值。`,
    gap: ({ cell, params }) =>
      params.example
        ? `${cell}：${params.example} 时没有任何规则给出结果；请补一条规则，或者在最后加上“其余”。`
        : `${cell}：${params.from} 与 ${params.to} 之间没有分段，按“其余”计算；请把分段接上。`,
    "edge-without-owner": ({ cell, params }) =>
      `${cell}：正好 ${params.value} 时不属于任何一段；请让其中一段写成 ≥ 或 ≤。`,
    "edge-with-two-owners": ({ cell, params }) =>
      `${cell}：正好 ${params.value} 时同时属于两段，由前一段决定；请让其中一段写成 > 或 <。`,
  },
  inRange: (row, column) => `方案区域的第 ${row} 行第 ${column} 列`,
  moreProblems: (count) => `另有 ${count} 处问题。`,
  ownSheets: "本工作簿",
  ownSheetsHint: "写在工作表上的方案，改数字即改方案",
  use: "使用",
  inUse: "正在使用",
  writeAsSheet: "写成方案表",
  writing: "正在写方案表…",
  written: (sheet) => `已写成工作表“${sheet}”。在表上改数字，再点“使用”，就按改过的方案评级。`,
  problemsOn: (sheet, count) => `方案表“${sheet}”有 ${count} 处要改，改好后才能用：`,
  show: (cell) => `转到 ${cell}`,
};
