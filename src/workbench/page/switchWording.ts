/** What the panel of switches says. */
import type { FaultName, HostSwitches } from "../../host/switches";
import type { Language } from "./wording";

export interface SwitchWords {
  readonly title: string;
  readonly hint: string;
  readonly names: Readonly<Record<keyof HostSwitches, string>>;
  readonly platforms: Readonly<Record<HostSwitches["platform"], string>>;
  readonly faults: Readonly<Record<FaultName, string>>;
  readonly excelApi: (version: string) => string;
  readonly slow: (ms: number) => string;
  readonly usual: string;
}

const zh: SwitchWords = {
  title: "模拟的 Excel",
  hint: "换版本或平台时，分级面板会重新启动；其余立即生效。",
  names: {
    excelApi: "Excel 版本",
    platform: "平台",
    dynamicArrays: "动态数组（结果自动溢出）",
    slowMs: "响应速度",
    fault: "故障（只发生一次）",
    readOnly: "工作簿只读",
    protectedSheet: "保护当前工作表",
    protectedBook: "保护工作簿结构",
    filtered: "筛选：隐藏部分客户",
    coauthor: "协作者在读和写之间改动一个数字",
  },
  platforms: { windows: "Windows 桌面版", web: "网页版（每次最多 5 MB）" },
  faults: {
    none: "没有",
    nextRequest: "下一次请求失败",
    thirdRequest: "第三次请求做到一半失败",
    tooManyRequests: "下一次请求被拒绝：太频繁",
    disconnected: "断开连接",
  },
  excelApi: (version) => `ExcelApi ${version}`,
  slow: (ms) => (ms === 0 ? "正常" : `每次慢 ${ms} 毫秒`),
  usual: "恢复正常",
};

const en: SwitchWords = {
  title: "The simulated Excel",
  hint: "Another version or platform restarts the grading pane; everything else works at once.",
  names: {
    excelApi: "Excel version",
    platform: "Platform",
    dynamicArrays: "Dynamic arrays (results spill)",
    slowMs: "Speed",
    fault: "Fault (happens once)",
    readOnly: "Workbook is read-only",
    protectedSheet: "Protect this sheet",
    protectedBook: "Protect the workbook's structure",
    filtered: "Filter: hide some customers",
    coauthor: "A co-author changes a number between read and write",
  },
  platforms: { windows: "Windows desktop", web: "Web (5 MB at a time)" },
  faults: {
    none: "None",
    nextRequest: "The next request fails",
    thirdRequest: "The third request fails half-way",
    tooManyRequests: "The next request is refused: too many",
    disconnected: "The connection is lost",
  },
  excelApi: (version) => `ExcelApi ${version}`,
  slow: (ms) => (ms === 0 ? "Usual" : `${ms} ms later each time`),
  usual: "Back to usual",
};

export function switchWordsOf(language: Language): SwitchWords {
  return language === "zh-CN" ? zh : en;
}
