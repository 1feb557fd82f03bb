"""What the Python-made books of the corpus have in common: the customers and small helpers."""

from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill

HEADERS = ["客户名称", "消费额（元）", "上次联系日期", "备注"]
CUSTOMERS = [
    ["甲公司", 9000, date(2026, 11, 4), "老客户"],
    ["乙公司", 7000, date(2026, 11, 14), None],
    ["丙公司", 5000, None, None],
    ["丁公司", 3000, date(2026, 10, 5), "待回访"],
    ["己公司", 1000, date(2026, 10, 15), None],
    ["庚公司", 500, date(2026, 10, 25), None],
]
TOTAL = ["合计", 25500, None, None]


def book(rows=None, sheet="客户", top=1, left=1):
    """A workbook whose first sheet holds the rows with their corner at a place, 1-based."""
    wb = Workbook()
    ws = wb.active
    ws.title = sheet
    put(ws, [HEADERS, *CUSTOMERS] if rows is None else rows, top, left)
    return wb, ws


def put(ws, rows, top=1, left=1):
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is None:
                continue
            cell = ws.cell(top + r, left + c, value)
            if isinstance(value, date):
                cell.number_format = "yyyy-mm-dd"


def style_header(ws, row, columns):
    for column in range(1, columns + 1):
        cell = ws.cell(row, column)
        cell.font = Font(name="微软雅黑", bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="305496")
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
