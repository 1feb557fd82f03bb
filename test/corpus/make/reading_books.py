"""Books with the traits of sheets that make them hard to read. Each function is one book."""

from datetime import date

from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableStyleInfo

from books import CUSTOMERS, HEADERS, TOTAL, book, put, style_header


def plain():
    return book()[0]


def title_rows():
    wb, ws = book([["2026年客户消费一览"], ["单位：元　制表：销售部"], [], HEADERS, *CUSTOMERS, TOTAL])
    ws.merge_cells("A1:D1")
    ws["A1"].font = Font(size=16, bold=True)
    ws.merge_cells("A2:D2")
    return wb


def notes_above_and_beside():
    wb, ws = book([["说明：消费额为不含税口径，每月5日更新"], ["如有疑问请联系财务部王经理"], []])
    put(ws, [HEADERS, *CUSTOMERS], 4)
    put(ws, [["备查"], ["甲公司由张总直管"], ["丙公司已换联系人"]], 5, 8)
    return wb


def notes_below():
    wb, ws = book([HEADERS, *CUSTOMERS, TOTAL, [], ["注：1. 消费额含税；2. 联系日期以系统记录为准。"], ["审核：李四"]])
    return wb


def two_row_header():
    wb, ws = book(
        [
            ["客户名称", "经营情况", None, "联系", None],
            [None, "消费额（元）", "统计期间", "上次联系日期", "备注"],
            *[[n, v, "2026年", d, t] for n, v, d, t in CUSTOMERS],
        ]
    )
    ws.merge_cells("A1:A2")
    ws.merge_cells("B1:C1")
    ws.merge_cells("D1:E1")
    style_header(ws, 1, 5)
    style_header(ws, 2, 5)
    return wb


def months_under_amount():
    """Joined names such as 进货额/1月, in a three-row header under a merged title."""
    wb, ws = book(
        [
            ["医药经销商评级数据"],
            ["客户名称", "进货额（万元）", None, None, None, None, None, "财务毛利率", "平均回款天数"],
            [None, "1月", "2月", "3月", "4月", "5月", "6月", None, None],
            ["甲医药", 120, 130, 110, 140, 150, 125, 0.12, 30],
            ["乙医药", 60, 55, 70, 65, 80, 75, 0.08, 45],
            ["丙医药", 20, 25, 22, 18, 30, 28, 0.15, 60],
        ]
    )
    ws.merge_cells("A1:I1")
    ws.merge_cells("A2:A3")
    ws.merge_cells("B2:G2")
    ws.merge_cells("H2:H3")
    ws.merge_cells("I2:I3")
    for row in range(4, 7):
        ws.cell(row, 8).number_format = "0%"
    return wb


def months_under_full_name():
    """The group says the scheme's own name of the series."""
    wb = months_under_amount()
    wb.active["B2"] = "近6个月各月进货额（万元）"
    return wb


def header_repeated_per_block():
    wb, ws = book([HEADERS, *CUSTOMERS[:3], HEADERS, *CUSTOMERS[3:]])
    return wb


def several_lists():
    wb, ws = book([["重点客户"], HEADERS, *CUSTOMERS])
    put(ws, [["供应商"], ["供应商名称", "采购额"], ["某厂", 100], ["另一厂", 80]], 12)
    return wb


def subtotals_and_blank_rows():
    wb, ws = book(
        [HEADERS, *CUSTOMERS[:2], ["小计", 16000], [], *CUSTOMERS[2:4], ["小计", 8000], [], *CUSTOMERS[4:], TOTAL]
    )
    return wb


def used_range_too_large():
    wb, ws = book()
    for row in (200, 500):
        ws.cell(row, 12).number_format = "0.00"
    ws.cell(300, 3).font = Font(bold=True)
    return wb


def list_away_from_corner():
    return book([HEADERS, *CUSTOMERS], top=6, left=4)[0]


def grouped_and_hidden_columns():
    wb, ws = book()
    ws.column_dimensions.group("C", "D", hidden=True)
    return wb


def grouped_and_hidden_rows():
    wb, ws = book([["客户一览"], HEADERS, *CUSTOMERS, TOTAL])
    ws.row_dimensions.group(4, 6, hidden=True)
    return wb


def table(totals=False, name="客户表", top=1):
    rows = [HEADERS, *CUSTOMERS]
    wb, ws = book(rows, top=top)
    last = top + len(CUSTOMERS)
    if totals:
        put(ws, [TOTAL], last + 1)
        last += 1
    its = Table(displayName=name, ref=f"A{top}:D{last}")
    its.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    if totals:
        its.totalsRowCount = 1
        its.autoFilter = AutoFilter(ref=f"A{top}:D{last - 1}")
    ws.add_table(its)
    return wb


def table_plain():
    return table()


def table_with_totals_row():
    return table(totals=True)


def table_below_title_with_notes():
    wb = table(top=4)
    ws = wb.active
    ws["A1"] = "客户消费（表格）"
    ws["A2"] = "每月更新"
    ws["H5"] = "旁注：勿动"
    return wb


def sheets_of_notes_and_lookups():
    wb, ws = book()
    notes = wb.create_sheet("说明", 0)
    put(notes, [["填表说明"], ["1. 客户名称用全称"], ["2. 消费额以元为单位"]])
    lookup = wb.create_sheet("参数")
    put(lookup, [["等级", "周期"], ["A", "每月"], ["B", "每季"], ["C", "每年"]])
    wb.active = 1
    return wb


def required_marks_and_trailing_blanks():
    headers = ["*客户名称 ", "消费额(元)（必填）", " 上次联系日期(*)", "备注 "]
    return book([headers, *CUSTOMERS])[0]


def units_in_headers():
    rows = [[n, v / 10000, d, t] for n, v, d, t in CUSTOMERS]
    return book([["客户名称", "消费额（万元）", "上次联系日期", "备注"], *rows])[0]


def units_above_list():
    return book([["客户消费表", None, None, "单位：万元"], HEADERS[:1] + ["消费额"] + HEADERS[2:], *[[n, v / 10000, d, t] for n, v, d, t in CUSTOMERS]])[0]


def unusual_numbers():
    values = ["约80万", "150万", "1.2亿", "３，０００", "(1,200)", "-", "/", "无", "N/A", "暂无数据", "8千", "￥5,000.00", "3000元"]
    return book([HEADERS[:2], *[[f"客户{i + 1}", value] for i, value in enumerate(values)]])[0]


def error_cells():
    wb, ws = book()
    ws["B4"] = "=1/0"
    ws["B5"] = "=NA()"
    ws["B6"] = "#N/A"
    ws["B6"].data_type = "e"
    return wb


def numbers_stored_as_text():
    wb, ws = book([HEADERS, *[[n, str(v), d, t] for n, v, d, t in CUSTOMERS]])
    for row in range(2, 8):
        ws.cell(row, 2).number_format = "@"
    return wb


def text_dates():
    dates = ["2026-10-05", "2026/10/5", "2026.10.5", "2026年10月5日", "20261005", "26-10-05", "10月5日", "2026年10月", "昨天"]
    rows = [[f"客户{i + 1}", 1000 * (i + 1), text] for i, text in enumerate(dates)]
    return book([HEADERS[:3], *rows])[0]


def book_of_1904():
    wb, ws = book([])
    wb.epoch = CALENDAR_MAC_1904
    put(ws, [HEADERS, *CUSTOMERS])
    return wb


def duplicates():
    rows = [
        ["K001", "甲公司", 9000],
        ["K002", "乙（上海）有限公司", 7000],
        ["K003", "乙(上海)有限公司", 6000],
        ["K001", "丙公司", 500],
        ["K005", "丁有限公司", 400],
        ["K006", "丁", 300],
    ]
    return book([["客户代码", "客户名称", "消费额"], *rows])[0]


def ids_with_leading_zeros():
    wb, ws = book([["客户代码", "客户名称", "消费额"], *[[f"00{i + 1}", n, v] for i, (n, v, _, _) in enumerate(CUSTOMERS)]])
    for row in range(2, 8):
        ws.cell(row, 1).number_format = "@"
    return wb


def percent_forms():
    rows = [["甲", "12%"], ["乙", 12], ["丙", 35.5], ["丁", "８％"], ["己", 60]]
    return book([["客户名称", "销售额占比"], *rows])[0]


def percent_fractions():
    wb, ws = book([["客户名称", "销售额占比（%）"], ["甲", 0.12], ["乙", 0.6], ["丙", 0.355], ["丁", 0.08]])
    for row in range(2, 6):
        ws.cell(row, 2).number_format = "0.0%"
    return wb


def durations():
    rows = [["甲", "3个月", 10], ["乙", "半年", 20], ["丙", "1年半", 5], ["丁", "90天", 8], ["己", 2, 3]]
    return book([["客户名称", "预计成交月数", "预计月度成交金额（万元）"], *rows])[0]


def yes_no_forms():
    rows = [["甲", "否", "明确", "是"], ["乙", "×", "犹豫", "√"], ["丙", "N", "潜在", "Y"], ["丁", "是", "无", "有"], ["己", 0, "明确", 1], ["庚", None, "明确（口头）", "具备"]]
    return book([["客户名称", "是否明确拒绝", "合作意向", "具备消费能力"], *rows])[0]


def question_the_other_way_round():
    rows = [["甲医药", 120, 0.12, "否"], ["乙医药", 60, 0.08, "是"]]
    wb, ws = book([["客户名称", "月均进货额", "财务毛利率", "是否有不按中标价执行的情况"], *rows])
    for row in (2, 3):
        ws.cell(row, 3).number_format = "0%"
    return wb


def choices_with_text_around():
    rows = [["甲", 9000, "高"], ["乙", 8000, "忠诚度：中"], ["丙", 7000, "低（新客户）"], ["丁", 6000, "高 "]]
    return book([["客户名称", "贡献额", "忠诚程度"], *rows])[0]


def sheet_name_with_quotes():
    return book(sheet="It's 客户 (2026)")[0]


def empty_sheet():
    return book([])[0]


def only_a_header():
    return book([HEADERS])[0]


def another_kind_of_list():
    return book([["员工", "入职日期", "部门"], ["张三", date(2020, 1, 2), "销售"], ["李四", date(2021, 3, 4), "财务"]])[0]
