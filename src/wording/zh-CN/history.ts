import { formatsFor } from "../formats";
import type { HistoryWording } from "../historyTypes";

const { number } = formatsFor("zh-CN");
const quoted = (items: readonly string[]) => `“${items.join("”和“")}”`;

export const history: HistoryWording = {
  runs: "历次评级",
  reading: "正在读取台账…",
  noRuns: "台账里还没有这份名单的评级记录。",
  graded: (asOf, scheme) => `评级日期 ${asOf} · ${scheme}`,
  undone: (at) => (at === "" ? "已撤销" : `已于 ${at} 撤销`),
  showChanges: (count) => `查看 ${number(count)} 户变动`,
  hideChanges: "收起变动",
  changesOf: (at) => `${at} 评级的变动`,
  noChanges: "等级没有变动。",
  moved: (from, to) =>
    from === ""
      ? `首次评为 ${to}`
      : to === ""
        ? `${from} → 暂不评级`
        : from === to
          ? `保持 ${to}`
          : `${from} → ${to}`,
  score: (score) => `得分 ${score}`,
  unnamed: "（无名称）",
  showOnSheet: (customer) => `在表中查看 ${customer}`,

  matrix: "等级迁移",
  matrixHint: "两次评级之间，各等级的客户去了哪里。",
  fromRun: "从这次评级",
  toRun: "到这次评级",
  runOption: (run, at) => `序号 ${run} · ${at}`,
  needsTwoRuns: "至少要有两次未撤销的评级，才能比较等级迁移。",
  caption: (from, to) => `${from} 到 ${to} 的等级迁移（户）`,
  tierThen: "原等级 ＼ 新等级",
  total: "合计",
  newcomers: "新/未评",
  unrated: "未评",
  cell: (from, to, count) => `原为 ${from}、现为 ${to}：${number(count)} 户`,
  legend: "每行是原等级，每列是新等级；颜色越深，占该行的比例越高。",
  legendOfOrder: "对角线左下方为升级，右上方为降级；颜色越深，占原等级的比例越高。",
  chooseCell: "点选一个数字，可以看到是哪些客户。",
  notListed: (count) => `另有 ${number(count)} 户在台账里没有变动记录，未计入。`,
  unclear: (count) => `有 ${number(count)} 个名称或编码对应多户客户，无法区分，未计入。`,
  deletedStay:
    "台账只记变动：表中有等级而没有变动记录的客户按保持不变计入，已从名单删去的客户按最后一次的等级计入。",

  start: "建立评级台账",
  withoutLedger: "这份名单没有建立台账，所以看不到历次评级和等级迁移。",
  startHint: (sheets) =>
    `下次评级时开始记录到工作表${quoted(sheets)}，并先记下每户当前的等级；只追加、不改写。`,
  startNow: "重新评级并开始记录",
  beforeFirstRun: "这份名单还没有评级过，第一次评级写入后，这里会有记录。",
  gone: {
    says: "台账的工作表已被删除，所以看不到历次评级。",
    remedy: "如果是误删，请在 Excel 中撤销删除，或者打开较早保存的文件；评级本身不受影响。",
  },
};
