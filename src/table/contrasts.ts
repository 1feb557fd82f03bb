/**
 * Words that tell one column from another although the rest of the name is the same: 上次 and 下次,
 * 金额 and 数量. "opposite": a name with such a word is never one without it (预计成交额, 成交额);
 * "doubt": it may be, and is asked (累计进货额, 进货额).
 */
interface Contrast {
  /** Meanings; "|" stands between words that mean the same. */
  readonly meanings: string;
  readonly oneSided: "opposite" | "doubt";
}

const CONTRASTS: readonly Contrast[] = [
  { meanings: "不|未|无|没|非|勿|拒|缺", oneSided: "opposite" },
  { meanings: "预计|预测|预期|计划|目标|预算|潜在|可能 实际|已完成", oneSided: "opposite" },
  {
    meanings:
      "得分|评分|分数|打分|score|points 排名|名次|排序|rank 等级|级别|分级|评级|档位|层级|quartile|class|segment|tier|grade",
    oneSided: "opposite",
  },
  {
    meanings: "增长|增幅|增速|增量|增加|同比|环比|变动|变化|差额|差异|growth|change 下降|减少|降幅",
    oneSided: "opposite",
  },
  {
    meanings: "上次|上期|前次|last|previous 下次|下期|下回|next 首次|首单|初次|first",
    oneSided: "doubt",
  },
  { meanings: "去年|上年|上一年|往年 今年|本年|当年 明年|来年|次年 前年", oneSided: "doubt" },
  { meanings: "上月|上个月|上季 本月|当月|本季 下月|次月|下个月|下季", oneSided: "doubt" },
  {
    meanings:
      "最高|最大|最多|最好|max|highest 最低|最小|最少|最差|min|lowest 平均|月均|年均|日均|人均|户均|均|average|avg|mean 合计|累计|总计|汇总|总|total|sum",
    oneSided: "doubt",
  },
  { meanings: "年|annual|yearly 季 月|monthly 周|weekly", oneSided: "doubt" },
  {
    meanings:
      "进货|购进|采购|购货|购买|进购|买入|purchase 销售|销|售|出货|sales|sale 退货|退|return 回款|收款|到账 欠款|应收|赊销|赊|逾期|欠 付款|支付|应付 消费 订单|订货|order 库存|存货 生产 投诉",
    oneSided: "doubt",
  },
  {
    meanings:
      "率|占比|比例|比重|份额|rate|ratio|share|percent 次数|频次|频率|笔数|次|frequency|times 天数|月数|年限|年数|期限|时长|周期|间隔|days|months|recency 日期|日|date 单价|均价|价格|价|price 额度|限额|limit 额|金额|款|业绩|收入|amount|revenue|value 量|数量|件数|quantity|qty|volume 户数|人数|家数|数|count|number 名称|姓名|名|name 编号|编码|代码|号|code|id 状态|情况|状况|status 类型|类别|性质|种类|属性|type|category 电话|手机|phone|mobile 微信 邮箱|email 地址|address 备注|说明|note",
    oneSided: "doubt",
  },
  {
    meanings: "利润|毛利|净利|profit|margin 成本|费用|cost 税 资产 负债 资本|资金",
    oneSided: "doubt",
  },
  {
    meanings:
      "客户|用户|买家|会员|顾客|宾客|客人|customer|client|buyer 供应商|供货商|supplier|vendor 员工|职员|业务员|负责人|经理|主管|顾问|设计师|owner 联系人|contact 推荐人 申请人 法人 预订人 决策人|关键人 产品|商品|宝贝|货品|品种|品牌|product|item 门店|店铺|分店|store 车辆|车型|车牌 竞品|对手|同行|同业|同类 项目|project 渠道",
    oneSided: "doubt",
  },
  { meanings: "我方|我司|本公司|本厂|our 对方|贵方|他方", oneSided: "doubt" },
  { meanings: "含税 未税|除税", oneSided: "doubt" },
  { meanings: "线上|online 线下|offline", oneSided: "doubt" },
  { meanings: "国内|境内 国外|境外|海外 进口 出口", oneSided: "doubt" },
  { meanings: "开始|起始|start 结束|截止|到期|完成|end|due", oneSided: "doubt" },
  { meanings: "上限|界限|红线|阈值|门槛 下限", oneSided: "doubt" },
  { meanings: "高 低", oneSided: "doubt" },
  { meanings: "大 小", oneSided: "doubt" },
  { meanings: "新 老|旧", oneSided: "doubt" },
  { meanings: "长 短", oneSided: "doubt" },
  { meanings: "前 后", oneSided: "doubt" },
  { meanings: "升 降", oneSided: "doubt" },
  { meanings: "内 外", oneSided: "doubt" },
  { meanings: "省 市 县", oneSided: "doubt" },
  { meanings: "男 女", oneSided: "doubt" },
];

const FINDERS = CONTRASTS.map(({ meanings, oneSided }) => {
  const meaningOf = new Map(
    meanings.split(" ").flatMap((words, i) => words.split("|").map((word) => [word, i] as const))
  );
  // Longest first, so that 频率 is not taken for a 率.
  const words = [...meaningOf.keys()].sort((a, b) => b.length - a.length);
  return { find: new RegExp(words.join("|"), "g"), meaningOf, oneSided };
});

/** What a folded name says in each contrast, as texts that can be compared; numbers are one more. */
export function tellingWords(folded: string): readonly string[] {
  // In 是否 and 有无 nothing is denied.
  const asked = folded.replace(/是否|有无|有没有|是不是|能否/g, "");
  const words = FINDERS.map(({ find, meaningOf }) =>
    sortedSet([...asked.matchAll(find)].map(([word]) => String(meaningOf.get(word))))
  );
  return [...words, sortedSet(folded.match(/\d+|[一二三四五六七八九十甲乙丙丁]/g) ?? [])];
}

const sortedSet = (items: readonly string[]): string => [...new Set(items)].sort().join(" ");

/** Whether two names may mean the same column, going by the words that tell columns apart. */
export function contrastOf(
  one: readonly string[],
  other: readonly string[]
): "same" | "doubt" | "opposite" {
  let verdict: "same" | "doubt" = "same";
  for (let i = 0; i < one.length; i++) {
    if (one[i] === other[i]) continue;
    const isOneSided = one[i] === "" || other[i] === "";
    if (!isOneSided || FINDERS[i]?.oneSided === "opposite") return "opposite";
    verdict = "doubt";
  }
  return verdict;
}
