import type { FunctionWording } from "../functionTypes";

export const functions: FunctionWording = {
  unrated: "未评级",
  formulaError: (error) => `方案中的公式对这位客户得出 ${error}，请检查这一行的数据。`,
  problems: {
    "no-scheme": () =>
      '公式没有写明方案，本工作簿也还没有选定方案。请在第二个参数写方案编号，例如 "abc-top5"。',
    "unknown-scheme": ({ name, nearest, known }) =>
      nearest === ""
        ? `没有名为“${name}”的方案。可用的方案编号：${known}。`
        : `没有名为“${name}”的方案，您是不是要用“${nearest}”？`,
    "needs-population": ({ scheme }) =>
      `方案“${scheme}”要看整个名单的排名或占比，只给一行无法计算。请在第四个参数给出整个名单的区域。`,
    "empty-sheet": () => "这个区域里没有内容。请选择含表头的客户区域。",
    "no-header": () => "在这个区域里找不到表头。请选择含表头的客户区域，或用第三个参数给出表头。",
    "no-customers": () => "表头下面没有客户。请把客户行也选进区域。",
    "no-columns": ({ missing, headers }) =>
      `没有找到方案需要的列：${missing}。这个区域的表头是：${headers}。`,
  },
};
