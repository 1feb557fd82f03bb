/**
 * The doors =GRADE.*: what Excel hands in goes to the room behind, which is loaded with the first call:
 * Excel waits for the page, and most pages never grade in cells. The types are plain (unknown[][])
 * because the generator of functions.json knows no type aliases.
 */
import { localDay } from "../formula/localDay";

/**
 * 按分级方案计算每个客户的总分。
 * @customfunction SCORE
 * @param customers 客户：含表头的整个客户区域，例如 A3:L203 或 客户[#全部]；另给表头时为一行或多行客户。
 * @param [scheme] 方案：内置方案的编号或名称，或整张方案表的区域；省略时用本工作簿当前的方案。
 * @param [headers] 表头：客户区域不含表头时，表头所在的行。
 * @param [population] 名单：只算一行而方案需要排名或占比时，整个名单的区域。
 * @param invocation 由 Excel 提供。
 * @returns 每个客户一个总分；未评级的客户为空。
 */
export async function score(
  customers: unknown[][],
  scheme?: unknown[][],
  headers?: unknown[][],
  population?: unknown[][],
  invocation?: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  const given = { customers, scheme, headers, population, asOf: today() };
  return range("score", given, invocation);
}

/**
 * 按分级方案给出每个客户的等级。
 * @customfunction TIER
 * @param customers 客户：含表头的整个客户区域，例如 A3:L203 或 客户[#全部]；另给表头时为一行或多行客户。
 * @param [scheme] 方案：内置方案的编号或名称，或整张方案表的区域；省略时用本工作簿当前的方案。
 * @param [headers] 表头：客户区域不含表头时，表头所在的行。
 * @param [population] 名单：只算一行而方案需要排名或占比时，整个名单的区域。
 * @param invocation 由 Excel 提供。
 * @returns 每个客户一个等级；数据不足时为“未评级”。
 */
export async function tier(
  customers: unknown[][],
  scheme?: unknown[][],
  headers?: unknown[][],
  population?: unknown[][],
  invocation?: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  const given = { customers, scheme, headers, population, asOf: today() };
  return range("tier", given, invocation);
}

/**
 * 按等级的跟进周期给出每个客户的下次跟进日期。
 * @customfunction NEXT
 * @param customers 客户：含表头的整个客户区域，例如 A3:L203 或 客户[#全部]；另给表头时为一行或多行客户。
 * @param [scheme] 方案：内置方案的编号或名称，或整张方案表的区域；省略时用本工作簿当前的方案。
 * @param [headers] 表头：客户区域不含表头时，表头所在的行。
 * @param [population] 名单：只算一行而方案需要排名或占比时，整个名单的区域。
 * @param [asOf] 评级日期：没有上次联系日期的客户在这一天到期；省略时为今天。
 * @param invocation 由 Excel 提供。
 * @returns 每个客户一个日期序列值，请设为日期格式；没有跟进周期的为空。
 */
export async function next(
  customers: unknown[][],
  scheme?: unknown[][],
  headers?: unknown[][],
  population?: unknown[][],
  asOf?: number,
  invocation?: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  const given = { customers, scheme, headers, population, asOf: dayOf(asOf) };
  return range("next", given, invocation);
}

/**
 * 列出每个客户各项指标的得分，一项指标一列。
 * @customfunction POINTS
 * @param customers 客户：含表头的整个客户区域，例如 A3:L203 或 客户[#全部]；另给表头时为一行或多行客户。
 * @param [scheme] 方案：内置方案的编号或名称，或整张方案表的区域；省略时用本工作簿当前的方案。
 * @param [headers] 表头：客户区域不含表头时，表头所在的行。
 * @param [population] 名单：只算一行而方案需要排名或占比时，整个名单的区域。
 * @param invocation 由 Excel 提供。
 * @returns 客户含表头时第一行是指标名称，其后每个客户一行得分；不计分的指标为空。
 */
export async function points(
  customers: unknown[][],
  scheme?: unknown[][],
  headers?: unknown[][],
  population?: unknown[][],
  invocation?: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  const given = { customers, scheme, headers, population, asOf: today() };
  return range("points", given, invocation);
}

/**
 * 用一段话说明每个客户的等级是怎样得来的。
 * @customfunction WHY
 * @param customers 客户：含表头的整个客户区域，例如 A3:L203 或 客户[#全部]；另给表头时为一行或多行客户。
 * @param [scheme] 方案：内置方案的编号或名称，或整张方案表的区域；省略时用本工作簿当前的方案。
 * @param [headers] 表头：客户区域不含表头时，表头所在的行。
 * @param [population] 名单：只算一行而方案需要排名或占比时，整个名单的区域。
 * @param invocation 由 Excel 提供。
 * @returns 每个客户一段话：各项得分、准入条件、总分、等级和缺少的数据。
 */
export async function why(
  customers: unknown[][],
  scheme?: unknown[][],
  headers?: unknown[][],
  population?: unknown[][],
  invocation?: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  const given = { customers, scheme, headers, population, asOf: today() };
  return range("why", given, invocation);
}

/**
 * 说明每个客户怎样最快升到上一级，或升到指定的等级。
 * @customfunction GAP
 * @param customers 客户：含表头的整个客户区域，例如 A3:L203 或 客户[#全部]；另给表头时为一行或多行客户。
 * @param [scheme] 方案：内置方案的编号或名称，或整张方案表的区域；省略时用本工作簿当前的方案。
 * @param [headers] 表头：客户区域不含表头时，表头所在的行。
 * @param [population] 名单：只算一行而方案需要排名或占比时，整个名单的区域。
 * @param [tier] 目标等级：要达到的等级；省略时为上一级。
 * @param invocation 由 Excel 提供。
 * @returns 每个客户一句话：改变哪个数据、改到多少。
 */
export async function gap(
  customers: unknown[][],
  scheme?: unknown[][],
  headers?: unknown[][],
  population?: unknown[][],
  tier?: unknown,
  invocation?: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  const stop = stopper(invocation);
  const { answerGap } = await import("./answerRange");
  return spilled(answerGap({ customers, scheme, headers, population, tier, asOf: today() }, stop));
}

/**
 * 按累计占比把数值分为 A、B、C 类，与内置方案“ABC 分析”的结果相同。
 * @customfunction ABC
 * @param values 数值：要分类的一列数值，例如全年销售额；第一格可以是表头。
 * @param [cuts] 分界：各类的累计占比，由小到大，例如 {80,95}；省略时为 80% 和 95%。
 * @param invocation 由 Excel 提供。
 * @returns 每个数值一个类别；空白为空。有表头时从表头的下一行开始。
 */
export async function abc(
  values: unknown[][],
  cuts?: unknown[][],
  invocation?: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  const stop = stopper(invocation);
  const { answerAbc } = await import("./answerStandards");
  return spilled(answerAbc({ values, cuts, asOf: today() }, stop));
}

/**
 * 按最近购买、购买次数和购买金额给客户分群，与内置方案“RFM 客户分群”的结果相同。
 * @customfunction RFM
 * @param recency 最近购买：距上次购买的天数，或上次购买的日期，一列。
 * @param frequency 购买次数：同样多行的一列。
 * @param monetary 购买金额：同样多行的一列。
 * @param [bins] 档数：每项分几档，2 到 9；省略时为 5。只有分五档时才有客户分群。
 * @param invocation 由 Excel 提供。
 * @returns 每个客户一行：客户分群、RFM 编码、R 分、F 分、M 分；三列都含表头时第一行是表头。
 */
export async function rfm(
  recency: unknown[][],
  frequency: unknown[][],
  monetary: unknown[][],
  bins?: unknown,
  invocation?: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  const stop = stopper(invocation);
  const { answerRfm } = await import("./answerStandards");
  return spilled(answerRfm({ columns: [recency, frequency, monetary], bins, asOf: today() }, stop));
}

/**
 * 列出全部内置分级方案的编号、名称、完整程度和需要的数据列。
 * @customfunction SCHEMES
 * @returns 第一行是表头，其后每个方案一行。
 */
export async function schemes(): Promise<unknown[][]> {
  const { answerSchemes } = await import("./answerSchemes");
  return spilled(answerSchemes());
}

const today = () => localDay(new Date());
const dayOf = (asOf: number | null | undefined) =>
  typeof asOf === "number" ? Math.floor(asOf) : today();

async function range(
  shown: "score" | "tier" | "next" | "points" | "why",
  given: {
    readonly customers: unknown;
    readonly scheme: unknown;
    readonly headers: unknown;
    readonly population: unknown;
    readonly asOf: number;
  },
  invocation: CustomFunctions.CancelableInvocation | undefined
): Promise<unknown[][]> {
  const stop = stopper(invocation);
  const { answerRange } = await import("./answerRange");
  return spilled(answerRange(shown, given, stop));
}

/** Excel may cancel before the room behind is loaded, and office.js throws where nobody listens. */
function stopper(invocation: CustomFunctions.CancelableInvocation | undefined): AbortSignal {
  const stop = new AbortController();
  if (invocation) invocation.onCanceled = () => stop.abort();
  return stop.signal;
}

const spilled = async (cells: Promise<readonly (readonly unknown[])[]>): Promise<unknown[][]> =>
  (await cells).map((row) => [...row]);

CustomFunctions.associate("SCORE", score);
CustomFunctions.associate("TIER", tier);
CustomFunctions.associate("NEXT", next);
CustomFunctions.associate("POINTS", points);
CustomFunctions.associate("WHY", why);
CustomFunctions.associate("GAP", gap);
CustomFunctions.associate("ABC", abc);
CustomFunctions.associate("RFM", rfm);
CustomFunctions.associate("SCHEMES", schemes);
