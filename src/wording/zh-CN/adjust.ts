import type { AdjustWording } from "../adjustTypes";
import { formatsFor } from "../formats";

const { number } = formatsFor("zh-CN");

export const adjust: AdjustWording = {
  notSetUp: {
    says: "这份名单还没有评级，暂时不能人工调整。",
    remedy: "请先按下方的“重新评级”写入一次；之后就可以为个别客户手工设定等级。",
  },
  noTiers: {
    says: "当前方案只算分、不分等级，没有可以调整的等级。",
    remedy: "请在“评级”页换用分等级的方案。",
  },

  formTitle: "调整一户",
  formHint: "在表中点选客户所在的行，或在这里查找。",
  find: "按名称或编号查找客户",
  found: (shown, of) =>
    shown < of ? `找到 ${number(of)} 户，列出前 ${number(shown)} 户。` : `找到 ${number(of)} 户。`,
  noneFound: (query) => `没有名称或编号含“${query}”的客户。`,
  foundList: "查找结果",
  row: (row) => `第 ${row} 行`,
  unnamed: (row) => `第 ${row} 行的客户`,
  choose: "还没有选中客户。",
  unclear: {
    unnamed: "这一行没有客户名称，也没有编号；排序后就找不回来了。请先补上名称，再做调整。",
    alike: "名单里有同名的客户，无法区分是哪一户。请先补上各自的客户编号，再做调整。",
  },

  computed: "按方案计算",
  unrated: "未评级",
  score: (score) => `总分 ${score}`,
  tier: "调整为",
  chooseTier: "请选择等级",
  sameTier: "与计算结果相同：保存后，即使以后算出的等级变了，也仍按这个等级。",
  reason: "理由",
  reasonHint: "会写进“变动”列，同事也能看到。",
  owner: "负责人",
  last: "有效期至",
  lastHint: "含当天；过后自动恢复为计算的等级。",
  open: "长期有效，直到取消",
  problems: {
    "no-tier": "请选择要调整成的等级。",
    "no-reason": "请写明理由，以后才说得清为什么。",
    "no-owner": "请写明由谁负责。",
    "no-day": "请选择最后一天，或勾选“长期有效”。",
    "past-day": "这一天早于评级日期，请往后选。",
  },
  save: "保存调整",
  saveAgain: "保存修改",
  saved: (customer) => `已记下对“${customer}”的调整，按“重新评级”后写入表格。`,

  listTitle: "生效中的调整",
  none: "目前没有人工调整的客户。",
  share: (count, share) => `${number(count)} 户，占 ${share}`,
  mostly: (from, to) => `多为 ${from}→${to}`,
  scattered: "调整的方向比较分散",
  lackingRule: "如果这些客户有共同的理由，可能是方案少了一项大家看重的指标。",
  move: (from, to, count) => `${from}→${to} ${number(count)} 户`,
  mark: "人工",
  beside: (computed) => `计算为 ${computed}`,
  because: ({ reason, owner, last }) =>
    `${reason}（${owner}，${last === null ? "长期有效" : `至 ${last}`}）`,
  daysLeft: (days) => (days === 0 ? "今天到期" : `还剩 ${number(days)} 天`),
  heldToo: "这一户同时在暂缓，解除暂缓后才会写入。",
  showOnSheet: (customer) => `在表中查看 ${customer}`,
  takeBack: "取消调整",
  takeBackOf: (customer) => `取消调整 ${customer}`,
  takenBack: (customer) => `已取消对“${customer}”的调整，按“重新评级”后恢复为计算的等级。`,

  endedTitle: "已到期的调整",
  endedHint: "不再起作用；重新评级时按方案计算。",
  ended: (tier, last) => `曾调整为 ${tier}，${last} 到期`,
  was: (reason, owner) => `${reason}（${owner}）`,
  remove: "删除记录",
  removeOf: (customer) => `删除记录 ${customer}`,
  removed: (customer) => `已删除“${customer}”的记录。`,

  lostTitle: "没有用上的记录",
  lostHint: "这些记录这次评级用不上。处理好原因后会自动起作用；不再需要的可以删除。",
  lostWhy: {
    customer: "名单里找不到这户，或有几户同名。请核对名称，或补上客户编号。",
    tier: "现在的方案里没有这个等级。请重新调整这户，或换回原来的方案。",
  },
  lostHold: "暂缓",
  lostSnooze: (until) => `跟进推迟到 ${until}`,
  lostTier: (tier) => `调整为 ${tier}`,

  heldTitle: "暂缓的客户",
  heldHint: "写入时保持现状，直到解除暂缓。",
  heldMark: "暂缓",
  heldWould: (tier) => `按方案应为 ${tier}`,
  heldNote: (note) => `备注：${note}`,
  release: "解除暂缓",
  releaseOf: (customer) => `解除暂缓 ${customer}`,
  released: (customer) => `已解除对“${customer}”的暂缓，按“重新评级”后更新这一行。`,
};
