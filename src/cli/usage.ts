/** The command line in one screen; wrong usage prints it and exits with 2. */
export const USAGE = `grade — 客户分级 / customer grading

  schemes [--json]                    内置方案一览 / the built-in schemes
  scheme <id> [--json]                一个方案的细则 / one scheme as a policy sheet
  scheme <id> --out scheme.xlsx       写成可改、可打印的方案表 / writes it as a scheme sheet
  check <scheme.json|.xlsx[#sheet]> [--json]
                                      检查一个方案文件 / checks a scheme file
  score <file.xlsx|.csv|.json> --scheme <id>
                                      评级并输出 JSON / grades as JSON
  regrade <in.xlsx> --scheme <id> --out <out.xlsx> [--reuse]
                                      评级并写入工作簿 / writes grades into the workbook
  formulas <in.xlsx> --scheme <id> --out <out.xlsx>
                                      写成普通公式，不装加载项也能算 / writes the scheme as plain formulas
  undo <in.xlsx> --out <out.xlsx>     撤销最近一次评级 / undoes the last regrade
  undo <in.xlsx> --list [--json]      可撤销的评级 / what can be undone

  --scheme ID           内置方案，或方案文件 my.json、my.xlsx[#工作表]
                        a built-in scheme, or a file: my.json, my.xlsx[#sheet]
  --sheet NAME          工作表，缺省为当前工作表 / worksheet, default: the active one
  --as-of YYYY-MM-DD    评级日期，缺省为今天 / as-of date, default: today
  --percent points|fraction
                        百分比列中的裸数：27 即 27% / 0.27 即 27%
  --workdays            跟进日期顺延到工作日 / move follow-ups to working days
  --detail              score：每户为什么得这个等级，怎样升一级 / why each grade, and the nearest way up
  --row N               score：只输出第 N 行，可重复 / only sheet row N, repeatable
  --option ID=VALUE     方案的选项 / an option of the scheme
  --reuse               写入已有的等级、总分、日期列 / write into columns you already have
  --ledger              在工作簿中保留评级台账 / keep a ledger in the workbook
  --lang zh|en          提示语言 / language of messages
`;
