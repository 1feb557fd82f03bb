import type { ColumnsWording } from "../columnsTypes";
import { formatsFor } from "../formats";

const { number } = formatsFor("zh-CN");
const names = (items: readonly string[]) => items.join("、");

export const columns: ColumnsWording = {
  fillTitle: "先补哪些空格",
  toFill: (cells, customers) =>
    customers === 0
      ? `有 ${number(cells)} 格空着或读不出，补上只影响得分，等级不变。`
      : `补这 ${number(cells)} 格，${number(customers)} 户的等级可能变。`,
  nothingToFill: "没有影响等级的空格。",
  looking: "正在逐户查找影响等级的空格…",
  firstBlank: "跳到最重要的空格",
  nextBlank: (at, of) => `跳到下一格（${number(at)}/${number(of)}）`,
  jumpedTo: (cell, column, customer) =>
    customer === ""
      ? `已选中 ${cell}，请填“${column}”。`
      : `已选中 ${cell}，请填${customer}的“${column}”。`,

  effectsTitle: "问题，按影响大小排列",
  noEffects: "没有发现问题，每一格都正常读取。",
  fill: (column, cells, customers) =>
    customers === 0
      ? `“${column}”有 ${number(cells)} 格空着，只影响得分`
      : `“${column}”补这 ${number(cells)} 格，${number(customers)} 户等级可能变`,
  movesOthers: "这一列要在整张名单里排名次或算占比，补上后其他客户的等级也可能变。",
  absent: (column, customers, missing) =>
    customers === 0
      ? `表中没有“${column}”，${number(missing)} 户少了得分，等级不变`
      : `表中没有“${column}”，${number(customers)} 户等级可能变`,
  notInLedger: (column, customers, missing) =>
    customers === 0
      ? `评级台账里查不到 ${number(missing)} 户的“${column}”，等级不变`
      : `评级台账里查不到 ${number(missing)} 户的“${column}”，${number(customers)} 户等级可能变`,
  goToColumn: "去指定这一列",
  formulaErrors: (customers) => `${number(customers)} 户的公式算出错误值，没有结果`,
  gate: (reason, customers) => `${number(customers)} 户不符合准入条件，不参加评级：${reason}`,
  doubles: (cells) => `${number(cells)} 行像是同一客户登记了多次，已分别评级`,
  namesakes: (cells) => `${number(cells)} 行客户同名但代码不同，按不同客户评级`,
  ambiguous: (column) => `“${column}”不止一列可以对应，请核对`,
  noContact: (column, cells) => `“${column}”空着 ${number(cells)} 户，下次跟进日期按评级日期排定`,
  unread: (cells) => `${number(cells)} 格读不出来，按空白处理`,
  notes: (cells) => `${number(cells)} 格写法特别，已按下面的方式读取`,
  cellsOf: (title) => `${title}：单元格`,

  place: (cell, customer) => (customer === "" ? cell : `${cell} · ${customer}`),
  empty: "空着。",
  outlook: (outlook) => {
    switch (outlook.kind) {
      case "unrated":
        return "暂不评级，补上才能定级。";
      case "range":
        return `现为 ${outlook.now}，补上后在 ${outlook.best} 到 ${outlook.worst} 之间。`;
      case "open":
        return `现为 ${outlook.now}，补上后可能变。`;
      case "settled":
        return `现为 ${outlook.now}，补上只影响得分。`;
      case "score":
        return "补上后结果可能变。";
    }
  },
  double: (value, others) => `“${value}”与 ${names(others)} 重复。`,

  weights: {
    deciding: (count) => `定级要用的列（${count}）`,
    other: (count) => `其他用到的列（${count}）`,
    optional: (count) => `可以没有的列（${count}）`,
  },
  showOptional: "展开",
  hideOptional: "收起",
  label: (name, unit) => (unit === "" ? name : `${name}（${unit}）`),
  periods: (count) => `连续 ${count} 列，每期一列，从早到晚。`,
  options: (values) => `可填：${names(values)}。`,
  uses: {
    criterion: (name, max) => `计入指标“${name}”，最高 ${number(max)} 分。`,
    tier: "直接决定等级。",
    gate: "用来判断是否参加评级。",
    followUp: "下次跟进日期从这一天算起。",
    role: {
      name: "结果里用它称呼客户。",
      code: "用它分辨同名的客户。",
      owner: "按负责人查看时用。",
      contact: "联系人，只作参考。",
    },
  },
  found: {
    exact: ({ letters }) => `取自 ${letters} 列，列名相同。`,
    synonym: ({ letters, header }) => `取自 ${letters} 列“${header}”，是同义的列名。`,
    stripped: ({ letters, header }) => `取自 ${letters} 列“${header}”，去掉单位等标注后列名相同。`,
    given: ({ letters, header }) => `取自 ${letters} 列“${header}”，由您指定。`,
    remembered: ({ letters, header }) => `取自 ${letters} 列“${header}”，上次评级用的就是这一列。`,
  },
  similar: ({ letters, header }, share) =>
    `取自 ${letters} 列“${header}”，列名相似（${share}），请核对。`,
  inverted: "表中的问法相反，“是”和“否”已对调。",
  fromLedger: (customers, of) =>
    `表中没有，取自评级台账：${number(of)} 户中 ${number(customers)} 户有记录。`,
  derived: (from) => `表中没有，由“${from.join("”“")}”算出。`,
  notFound: "表中没有找到这一列。",
  saidNone: "已指明表中没有这一列。",
  without: {
    moves: (customers) => `按空白处理，${number(customers)} 户的等级可能变。`,
    score: "按空白处理。",
    optional: "可以没有，不影响评级。",
    followUp: "下次跟进日期按评级日期排定。",
    name: "结果里只能用行号称呼客户。",
  },
  converted: (from, to) => `表中以${from}计，已换算成${to}。`,
  convertedPlainly: (from) => `表中以${from}计。`,
  samplesOf: (column) => `“${column}”的读法举例`,
  sample: (shown, read) => `${shown} → ${read}`,
  unreadSample: (shown) => `${shown} → 读不出，按空白处理`,
  rivals: "也可能是：",
  takeRival: (candidate) => `改用 ${candidate}`,
  pick: "改用表格中选中的列",
  pickFor: (column) => `改用表格中选中的列：${column}`,
  picked: (letters) => `已改用 ${letters} 列。`,
  otherSheet: (selected, sheet) =>
    `选中的单元格在工作表“${selected}”上，请先在“${sheet}”里选中要用的列。`,
  outside: (letters) => `选中的单元格不在名单里，请在 ${letters} 列之间选一格。`,
  noInput: "选中的列没有列名，或者是评级结果所在的列，不能当作数据读取。",
  tooFew: (count) => `需要从选中的列起连续 ${count} 列，右边不够。`,

  rowsTitle: "读了哪些行",
  goToRow: (row) => `第 ${row} 行`,
  moreRows: (count) => `还有 ${number(count)} 行。`,
  otherLists: "这张工作表上还有别的名单：",
  goToList: "去看看",
  readList: "改为评这张名单",
};
