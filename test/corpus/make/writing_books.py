"""Books with what makes a sheet hard to write into without harm. Each function is one book."""

import io
import zipfile

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule
from openpyxl.styles import PatternFill, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import AutoFilter, FilterColumn, Filters

from books import CUSTOMERS, HEADERS, TOTAL, book, put, style_header
from reading_books import table


def graded(tiers, header="等级"):
    rows = [[*HEADERS, header], *[[*row, tier] for row, tier in zip(CUSTOMERS, tiers)]]
    return book(rows)


def existing_result_columns():
    rows = [[*HEADERS, "总分", "等级", "下次跟进日期"], *[[*row, 80, "C 普通客户", None] for row in CUSTOMERS]]
    return book(rows)[0]


def validation_on_tier():
    wb, ws = graded(["甲级"] * 6)
    rule = DataValidation(type="list", formula1='"甲级,乙级,丙级"', allow_blank=True, showErrorMessage=True)
    rule.add("E2:E7")
    ws.add_data_validation(rule)
    return wb


def validation_that_accepts():
    wb, ws = graded(["C 普通客户"] * 6)
    values = '"A 关键客户,B 主要客户,C 普通客户"'
    rule = DataValidation(type="list", formula1=values, allow_blank=True, showErrorMessage=True)
    rule.add("E2:E7")
    ws.add_data_validation(rule)
    return wb


def formulas_in_tier():
    wb, ws = graded([None] * 6)
    for row in range(2, 8):
        ws.cell(row, 5, f'=IF(B{row}>5000,"A","C")')
    return wb


def formulas_beside_the_list():
    wb, ws = book([HEADERS, *CUSTOMERS, ["合计", "=SUM(B2:B7)"]])
    for row in range(2, 8):
        ws.cell(row, 4, f"=B{row}/B$8")
        ws.cell(row, 4).number_format = "0.0%"
    return wb


def protected_sheet():
    wb, ws = book()
    ws.protection.sheet = True
    return wb


def protected_sheet_unlocked_cells():
    wb, ws = graded(["C 普通客户"] * 6)
    for row in range(1, 8):
        ws.cell(row, 5).protection = Protection(locked=False)
    ws.protection.sheet = True
    return wb


def protected_book():
    wb, _ = book()
    wb.security = WorkbookProtection(lockStructure=True)
    return wb


def active_filter():
    wb, ws = book()
    ws.auto_filter.ref = "A1:D7"
    ws.auto_filter.add_filter_column(0, ["甲公司", "丙公司"])
    for row in (3, 5, 6, 7):
        ws.row_dimensions[row].hidden = True
    return wb


def filter_buttons_only():
    wb, ws = book([["客户"], HEADERS, *CUSTOMERS])
    ws.auto_filter.ref = "A2:D8"
    return wb


def table_filtered():
    wb = table()
    ws = wb.active
    its = AutoFilter(ref="A1:D7")
    its.filterColumn.append(FilterColumn(colId=1, filters=Filters(filter=["9000", "5000", "1000"])))
    ws.tables["客户表"].autoFilter = its
    for row in (3, 5, 7):
        ws.row_dimensions[row].hidden = True
    return wb


def merged_cells_in_list():
    wb, ws = book([HEADERS, *CUSTOMERS])
    ws.merge_cells("D2:D4")
    ws["A6"] = None
    ws.merge_cells("A5:A6")
    return wb


def merged_tier_cells():
    wb, ws = graded(["C 普通客户", None, None, "C 普通客户", None, None])
    ws.merge_cells("E2:E4")
    ws.merge_cells("E5:E7")
    return wb


def frozen_and_styled():
    wb, ws = book([["客户消费一览"], HEADERS, *CUSTOMERS, TOTAL])
    style_header(ws, 2, 4)
    ws.freeze_panes = "B3"
    ws.sheet_view.zoomScale = 85
    ws.row_dimensions[2].height = 30
    return wb


def full_sheet():
    """The list reaches the last column of a sheet, XFD."""
    return book([HEADERS, *CUSTOMERS], left=16381)[0]


def conditional_formats():
    wb, ws = book()
    ws.conditional_formatting.add("B2:B7", CellIsRule("greaterThan", ["5000"], fill=PatternFill(bgColor="C6EFCE")))
    ws.conditional_formatting.add("B2:B7", DataBarRule("min", None, "max", None, "638EC6"))
    ws.conditional_formatting.add("C2:C7", ColorScaleRule("min", None, "F8696B", "max", None, "63BE7B"))
    return wb


def comments_and_chart():
    wb, ws = book()
    ws["A2"].comment = Comment("老板的同学", "张三")
    chart = BarChart()
    chart.add_data(Reference(ws, min_col=2, min_row=1, max_row=7), titles_from_data=True)
    ws.add_chart(chart, "J2")
    return wb


def defined_names():
    wb, ws = book()
    wb.defined_names["客户区"] = DefinedName("客户区", attr_text="客户!$A$1:$D$7")
    wb.defined_names["总额"] = DefinedName("总额", attr_text="SUM(客户!$B$2:$B$7)")
    ws.print_title_rows = "1:1"
    ws.print_area = "A1:D7"
    return wb


def rich_text():
    wb, ws = book()
    bold = TextBlock(InlineFont(b=True, color="FF0000"), "甲")
    ws["A2"] = CellRichText(bold, "公司")
    ws["D3"] = CellRichText("重点", TextBlock(InlineFont(i=True), "跟进"))
    return wb


def formula_like_names():
    rows = [["=甲公司", 900], ["+乙公司", 800], ["-丙公司", 700], ["@丁公司", 600], ["'己公司", 500]]
    wb, ws = book([HEADERS[:2]])
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            cell = ws.cell(r + 2, c + 1)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    return wb


def spilled_tiers():
    """A dynamic array that spills down the 等级 column; openpyxl writes no such thing itself."""
    wb, ws = graded([None] * 6)
    return wb, spill


def spill(data):
    names = [row[0] for row in CUSTOMERS]
    return rewrite(data, "xl/worksheets/sheet1.xml", lambda xml: spill_rows(xml, names))


def spill_rows(xml, names):
    for at, name in enumerate(names):
        row = at + 2
        formula = f'<f t="array" ref="E2:E{len(names) + 1}">_xlfn.SORT(A2:A7)</f>' if at == 0 else ""
        cm = ' cm="1"' if at == 0 else ""
        cell = f'<c r="E{row}"{cm} t="str">{formula}<v>{name}</v></c>'
        start = xml.index(f'<row r="{row}"')
        end = xml.index("</row>", start)
        xml = xml[:end] + cell + xml[end:]
    return xml


def rewrite(data, part, change):
    """The package with one part changed and the metadata that marks dynamic arrays added."""
    source = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            content = source.read(info)
            if info.filename == part:
                content = change(content.decode()).encode()
            if info.filename == "[Content_Types].xml":
                content = content.replace(b"</Types>", TYPE + b"</Types>")
            if info.filename == "xl/_rels/workbook.xml.rels":
                content = content.replace(b"</Relationships>", RELATION + b"</Relationships>")
            target.writestr(info, content)
        target.writestr("xl/metadata.xml", METADATA)
    return out.getvalue()


TYPE = (
    b'<Override PartName="/xl/metadata.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>'
)
RELATION = (
    b'<Relationship Id="rIdMetadata" Target="metadata.xml" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata"/>'
)
METADATA = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>"""
