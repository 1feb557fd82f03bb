"""Makes src/workbench/samples/pharma-60.xlsx: the list a pharmaceutical sales manager keeps.

Written with openpyxl, not with our own code, so that the workbench and the tests open a file
that somebody else's program wrote. Every company and person is invented.

    pip install openpyxl && python scripts/samples/make_pharma_sample.py

The output is the same, byte for byte, on every run.
"""

import random
import re
import sys
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path

from openpyxl import Workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

OUT = Path(__file__).resolve().parents[2] / "src/workbench/samples/pharma-60.xlsx"
MADE = datetime(2026, 11, 20, 9, 0, 0)
NOTED = date(2026, 11, 20)  # the day up to which contacts are noted

MONTHS = [f"{m}月" for m in range(1, 7)]
HEADERS = (
    ["客户名称", "客户代码", "负责人"]
    + [f"{m}进货额（万元）" for m in MONTHS]
    + [f"{m}进货量（件）" for m in MONTHS]
    + ["财务毛利率(%)", "平均回款天数", "问题应收界限（天）", "超红线", "超一年"]
    + ["重点品种金额占比", "按中标价执行", "采购方式", "未列项目得分", "上次联系日期", "等级"]
)
COL = {name: i + 1 for i, name in enumerate(HEADERS)}
TITLE, NOTE, HEADER, FIRST, COUNT = 1, 2, 3, 4, 60
LAST = FIRST + COUNT - 1
TOTAL = LAST + 1

PLACES = "杭州 宁波 温州 绍兴 嘉兴 湖州 金华 台州 苏州 无锡 南京 常州 合肥 芜湖 南昌 赣州 福州 厦门 泉州 济南".split()
BRANDS = "康泽 仁和堂 瑞麟 百草源 同济安 华润源 恒济 益民康 天颐 博爱兴 信诚达 安泰 九鼎康 永宁 嘉禾 盛德".split()
KINDS = ["医药有限公司", "药业有限公司", "医药连锁有限公司", "医药物流有限公司", "大药房连锁有限公司"]
PEOPLE = "陈志远 林晓梅 王建国 周敏 吴海涛 郑雅琴 何俊杰 徐丽娜".split()
MODES = ["提前沟通后补点", "与业务员沟通后点配", "其他"]

# What a customer of each sort looks like: share of the largest customer's amount, gross margin %,
# collection days, share of focus products, days since the last contact, swing between months, chance of keeping the bid price,
# and the weights of the three ways of buying.
SORTS = {
    "A": dict(contact=(1, 22), share=(0.86, 0.99), margin=(12.1, 15.5), days=(3, 9), focus=(0.60, 0.74), swing=0.03, bid=1.0, mode=(1, 0, 0)),
    "B": dict(contact=(2, 45), share=(0.60, 0.72), margin=(12.0, 14.5), days=(6, 14), focus=(0.60, 0.70), swing=0.04, bid=1.0, mode=(1, 0, 0)),
    "C": dict(contact=(3, 60), share=(0.36, 0.50), margin=(11.2, 13.8), days=(10, 22), focus=(0.55, 0.66), swing=0.06, bid=0.95, mode=(3, 1, 0)),
    "D": dict(contact=(5, 140), share=(0.03, 0.28), margin=(-1.5, 11.5), days=(25, 95), focus=(0.12, 0.52), swing=0.35, bid=0.7, mode=(1, 2, 2)),
}
MIX = ["A"] * 7 + ["B"] * 12 + ["C"] * 17 + ["D"] * 24
TOP_AMOUNT, TOP_QUANTITY = 82.0, 5600  # monthly averages of the largest customer, 万元 and 件


def customers(rng, dates):
    names = [f"{p}{b}" for p in PLACES for b in BRANDS]
    rng.shuffle(names)
    sorts = MIX[:]
    rng.shuffle(sorts)
    return [customer(rng, dates, names[i], i, sort) for i, sort in enumerate(sorts)]


def customer(rng, dates, name, index, sort):
    s = SORTS[sort]
    share = rng.uniform(*s["share"])
    quantity_share = min(1.0, share * rng.uniform(0.92, 1.08))
    swing = lambda: 1 + rng.uniform(-s["swing"], s["swing"])
    return {
        "客户名称": name + rng.choice(KINDS),
        "客户代码": f"{rng.choice(['HZ', 'NB', 'SZ', 'NJ'])}{index + 1:04d}",
        "负责人": rng.choice(PEOPLE),
        "amounts": [round(TOP_AMOUNT * share * swing(), 2) for _ in MONTHS],
        "quantities": [round(TOP_QUANTITY * quantity_share * swing()) for _ in MONTHS],
        "财务毛利率(%)": round(rng.uniform(*s["margin"]), 1),
        "平均回款天数": rng.randint(*s["days"]),
        "问题应收界限（天）": rng.choice([90, 90, 90, 120]),
        "超红线": "是" if sort == "D" and rng.random() < 0.25 else "否",
        "超一年": "是" if sort == "D" and rng.random() < 0.12 else "否",
        "重点品种金额占比": round(rng.uniform(*s["focus"]), 3),
        "按中标价执行": "是" if rng.random() < s["bid"] else "否",
        "采购方式": rng.choices(MODES, s["mode"])[0],
        "未列项目得分": None,
        "上次联系日期": NOTED - timedelta(days=dates.randint(*s["contact"])),
        "等级": rng.choices([f"{sort}类", f"{rng.choice('ABCD')}类", None], (76, 14, 10))[0],
    }


def roughen(rows):
    """The marks that people leave in a list: blanks, words for numbers, dates typed as text."""
    rows[4]["amounts"][2] = "约80万"
    rows[11]["amounts"][0] = None
    rows[11]["quantities"][0] = None
    rows[17]["平均回款天数"] = None
    rows[23]["重点品种金额占比"] = None
    rows[29]["按中标价执行"] = None
    rows[35]["采购方式"] = None
    rows[8]["未列项目得分"] = 8
    rows[41]["amounts"][5] = " 12.6 "
    rows[20]["上次联系日期"] = "2026.9.18"
    for i in (6, 33, 52):
        rows[i]["上次联系日期"] = None


THIN = Side(style="thin", color="BFBFBF")
GRID = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
CENTER = Alignment(horizontal="center", vertical="center")
BODY = Font(name="宋体", size=10)


def values_of(row):
    flat = [row["客户名称"], row["客户代码"], row["负责人"], *row["amounts"], *row["quantities"]]
    return flat + [row[h] for h in HEADERS[15:]]


def number_format(column, index):
    header = HEADERS[column - 1]
    if "进货额" in header:
        return "#,##0.00"
    if "进货量" in header:
        return "#,##0"
    if header == "财务毛利率(%)":
        return "0.0"
    if header == "重点品种金额占比":
        return "0.0%"
    if header == "上次联系日期":
        return 'yyyy"年"m"月"d"日"' if index % 5 == 0 else "yyyy-mm-dd"
    return "@" if header == "客户代码" else "General"


def write_head(sheet):
    width = len(HEADERS)
    sheet.merge_cells(start_row=TITLE, start_column=1, end_row=TITLE, end_column=width)
    title = sheet.cell(TITLE, 1, "2026年上半年医药客户分级表")
    title.font = Font(name="微软雅黑", size=16, bold=True, color="1F4E79")
    title.alignment = Alignment(horizontal="left", vertical="center", indent=1)
    sheet.row_dimensions[TITLE].height = 30
    note = sheet.cell(NOTE, 1, "编制：销售管理部    统计期间：2026年1月至6月    金额单位：万元")
    note.font = Font(name="微软雅黑", size=9, italic=True, color="7F7F7F")
    sheet.row_dimensions[HEADER].height = 33
    for column, header in enumerate(HEADERS, 1):
        cell = sheet.cell(HEADER, column, header)
        cell.font = Font(name="微软雅黑", size=10, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", start_color="2F5597")
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        cell.border = GRID


def write_rows(sheet, rows):
    for index, row in enumerate(rows):
        for column, value in enumerate(values_of(row), 1):
            cell = sheet.cell(FIRST + index, column, value)
            cell.font, cell.border = BODY, GRID
            cell.number_format = number_format(column, index)
            if column == 3 or column >= COL["超红线"] and HEADERS[column - 1] != "重点品种金额占比":
                cell.alignment = CENTER


def write_total(sheet, rows):
    """Returns the totals by address; openpyxl cannot store a formula together with its result."""
    cached = {}
    for column, header in enumerate(HEADERS, 1):
        cell = sheet.cell(TOTAL, column)
        cell.font = Font(name="微软雅黑", size=10, bold=True)
        cell.fill = PatternFill("solid", start_color="F2F2F2")
        cell.border = Border(left=THIN, right=THIN, top=Side(style="medium", color="7F7F7F"), bottom=THIN)
        if "进货" in header:
            letter = get_column_letter(column)
            cell.value = f"=SUM({letter}{FIRST}:{letter}{LAST})"
            cell.number_format = number_format(column, 1)
            numbers = [values_of(r)[column - 1] for r in rows]
            cached[cell.coordinate] = round(sum(n for n in numbers if not isinstance(n, (str, type(None)))), 2)
    sheet.cell(TOTAL, 1, "合计").alignment = CENTER
    return cached


def dress(sheet):
    widths = {"客户名称": 26, "客户代码": 9.5, "负责人": 8.5, "采购方式": 19, "上次联系日期": 14.5, "重点品种金额占比": 10.5}
    for header, column in COL.items():
        sheet.column_dimensions[get_column_letter(column)].width = widths.get(header, 9.5)
    sheet.freeze_panes = sheet.cell(FIRST, 2)
    area = lambda header: f"{get_column_letter(COL[header])}{FIRST}:{get_column_letter(COL[header])}{LAST}"
    modes = DataValidation(type="list", formula1='"' + ",".join(MODES) + '"', allow_blank=True)
    modes.add(area("采购方式"))
    yes_no = DataValidation(type="list", formula1='"是,否"', allow_blank=True)
    for header in ("超红线", "超一年", "按中标价执行"):
        yes_no.add(area(header))
    sheet.add_data_validation(modes)
    sheet.add_data_validation(yes_no)
    days, limit = (get_column_letter(COL[h]) for h in ("平均回款天数", "问题应收界限（天）"))
    late = FormulaRule(formula=[f"${days}{FIRST}>=${limit}{FIRST}*0.8"], font=Font(color="C00000", bold=True))
    sheet.conditional_formatting.add(area("平均回款天数"), late)


def write_guide(book):
    sheet = book.create_sheet("填表说明")
    sheet.column_dimensions["A"].width = 22
    sheet.column_dimensions["B"].width = 78
    lines = [
        ("医药客户等级划分办法（摘要）", None),
        ("进货额（20分）", "第一名20分；其余＝本客户半年月均 ÷ 最高月均 × 20"),
        ("进货量（10分）", "第一名10分；其余＝本客户半年月均 ÷ 最高月均 × 10"),
        ("财务毛利率（12分）", "≥12%得12分，每低一个百分点少1分，负毛利0分"),
        ("进货稳定性（10分）", "（月均 −（最高月 − 最低月））÷ 月均 × 10"),
        ("平均回款天数（15分）", "（问题应收界限 − 平均回款天数）÷ 问题应收界限 × 15；超红线2分，超一年0分"),
        ("重点品种（15分）", "≥60%得15分，≥55%得12分，≥50%得9分，≥45%得6分，≥40%得3分"),
        ("按中标价执行（3分）", "执行到位3分；因客户原因未执行0分"),
        ("采购方式（5分）", "提前沟通后补点5分；与业务员沟通后点配3分；其他0分"),
        ("等级", "A类：90分以上；B类：80分以上至90分；C类：70分以上至80分；D类：70分及以下"),
    ]
    for row, (left, right) in enumerate(lines, 1):
        sheet.cell(row, 1, left).font = Font(name="微软雅黑", size=14 if row == 1 else 10, bold=True)
        if right:
            cell = sheet.cell(row, 2, right)
            cell.font = BODY
            cell.alignment = Alignment(wrap_text=True, vertical="center")


def store_results(path, cached):
    """Adds the results of the formulas and fixes every date in the package."""
    with zipfile.ZipFile(path) as source:
        parts = [(i.filename, source.read(i)) for i in source.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts:
            if name == "xl/worksheets/sheet1.xml":
                text = data.decode("utf-8")
                for address, value in cached.items():
                    pattern = rf'(<c r="{address}"[^>]*>)(<f>[^<]*</f>)<v ?/>'
                    text, hits = re.subn(pattern, rf"\g<1>\g<2><v>{value}</v>", text)
                    assert hits == 1, address
                data = text.encode("utf-8")
            if name == "docProps/core.xml":
                stamp = MADE.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", stamp, data)
            info = zipfile.ZipInfo(name, MADE.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, data)


def main():
    rng = random.Random(20260706)
    rows = customers(rng, random.Random(1120))
    roughen(rows)
    book = Workbook()
    sheet = book.active
    sheet.title = "客户分级"
    write_head(sheet)
    write_rows(sheet, rows)
    cached = write_total(sheet, rows)
    dress(sheet)
    write_guide(book)
    book.properties.creator = "销售管理部"
    book.save(OUT)
    store_results(OUT, cached)
    print(OUT, OUT.stat().st_size)


if __name__ == "__main__":
    sys.exit(main())
