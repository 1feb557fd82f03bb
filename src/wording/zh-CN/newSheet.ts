import type { NewSheetWording } from "../newSheetTypes";

const SHOPS = [
  ...["云朵", "彩虹", "星河", "月亮", "晨露", "松果", "蒲公英", "萤火", "风铃", "棉花糖"],
  ...["小溪", "蜗牛", "薄荷", "橘子", "雪人", "纸船", "麦浪", "竹蜻蜓", "海螺", "露珠"],
];

export const newSheet: NewSheetWording = {
  waysTitle: "可以这样开始",
  templateTitle: "插入模板表",
  templateText: "选一个方案，新建一张列名齐全的工作表，附三户示例，改成自己的客户即可。",
  scheme: "分级方案",
  loading: "正在载入方案…",
  templateHeaders: (headers) => `列名：${headers.join("、")}`,
  insertTemplate: "插入模板表",
  insertThisTemplate: "插入这个方案的模板表",
  sampleTitle: "先看一个示例",
  sampleText: "新建一张工作表，放入 20 户虚构的医药客户，马上就能看到评级结果。",
  insertSample: "打开示例",
  inserting: "正在新建工作表…",
  helpTitle: "看看怎样使用",
  helpText: "十分钟了解从名单到下次跟进日期的全部步骤。",
  openHelp: "打开使用说明",
  template: {
    sheet: "客户分级模板",
    names: ["示例甲", "示例乙", "示例丙"],
    owner: "示例负责人",
  },
  sample: {
    sheet: "客户分级示例",
    title: "医药客户名单（示例，客户均为虚构）",
    total: "合计",
    names: SHOPS.map((shop) => `示例·${shop}药房`),
  },
};
