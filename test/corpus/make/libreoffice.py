"""
Makes the LibreOffice books of the corpus: `python3 libreoffice.py <folder>`.

Flat ODF and CSV texts are written to a temporary folder and converted by `soffice --headless`, so the
.xlsx parts are LibreOffice's own.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

HEADERS = ["客户名称", "消费额（元）", "上次联系日期", "备注"]
CUSTOMERS = [
    ["甲公司", 9000, "2026-11-04", "老客户"],
    ["乙公司", 7000, "2026-11-14", ""],
    ["丙公司", 5000, "", ""],
    ["丁公司", 3000, "2026-10-05", "待回访"],
    ["己公司", 1000, "2026-10-15", ""],
    ["庚公司", 500, "2026-10-25", ""],
]

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "number": "datastyle",
        "fo": "xsl-fo-compatible",
    }.items()
) + ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'
STYLES = """<office:automatic-styles>
<number:date-style style:name="D"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="D"/>
<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:background-color="#305496"/><style:text-properties fo:color="#ffffff" fo:font-weight="bold"/></style:style>
</office:automatic-styles>"""


def cell(value, style=""):
    named = f' table:style-name="{style}"' if style else ""
    if value == "" or value is None:
        return f"<table:table-cell{named}/>"
    if isinstance(value, (int, float)):
        return f'<table:table-cell{named} office:value-type="float" office:value="{value}"/>'
    if isinstance(value, tuple):
        columns, text = value
        covered = f'<table:covered-table-cell table:number-columns-repeated="{columns - 1}"/>'
        spanned = f'table:number-columns-spanned="{columns}" table:number-rows-spanned="1"'
        return f"<table:table-cell {spanned} office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>{covered}"
    if value.startswith("of:="):
        return f'<table:table-cell{named} table:formula="{escape(value)}"/>'
    if len(value) == 10 and value[4] == value[7] == "-":
        return f'<table:table-cell table:style-name="day" office:value-type="date" office:date-value="{value}"/>'
    return f'<table:table-cell{named} office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'


def row(values, style="", hidden=False):
    attribute = ' table:visibility="collapse"' if hidden else ""
    return f"<table:table-row{attribute}>{''.join(cell(v, style) for v in values)}</table:table-row>"


def fods(rows, extra="", sheet="客户", settings="", more=""):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {SPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
{STYLES}<office:body><office:spreadsheet>{settings}<table:table table:name="{sheet}">{''.join(rows)}</table:table>{more}{extra}</office:spreadsheet></office:body></office:document>"""


def customers(hidden=()):
    return [row(c, hidden=i in hidden) for i, c in enumerate(CUSTOMERS)]


VALIDATION = """<table:content-validations><table:content-validation table:name="tiers" table:condition="of:cell-content-is-in-list(&quot;甲级&quot;;&quot;乙级&quot;)" table:allow-empty-cell="true" table:base-cell-address="客户.E2"><table:error-message table:message-type="stop" table:display="true"/></table:content-validation></table:content-validations>"""
FILTER = """<table:database-ranges><table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address="客户.A1:客户.D7" table:display-filter-buttons="true"><table:filter><table:filter-condition table:field-number="1" table:value="3000" table:operator="&gt;=" table:data-type="number"/></table:filter></table:database-range></table:database-ranges>"""

BOOKS = {
    "libreoffice-plain": fods([row(HEADERS, "head"), *customers()]),
    "libreoffice-title-and-total": fods(
        [row([(4, "2026年客户消费一览")]), row(HEADERS, "head"), *customers(), row(["合计", "of:=SUM([.B3:.B8])"])]
    ),
    "libreoffice-formulas": fods(
        [row(["客户名称", "单价", "数量", "消费额"]), *[row([c[0], 100, 60 - 10 * i, f"of:=[.B{i + 2}]*[.C{i + 2}]"]) for i, c in enumerate(CUSTOMERS)]]
    ),
    "libreoffice-filtered": fods([row(HEADERS), *customers(hidden=(4, 5))], extra=FILTER),
    "libreoffice-validated-tier": fods(
        [row([*HEADERS, "等级"]), *[row(c)[: -len("</table:table-row>")] + '<table:table-cell table:content-validation-name="tiers" office:value-type="string"><text:p>甲级</text:p></table:table-cell></table:table-row>' for c in CUSTOMERS]],
        settings=VALIDATION,
    ),
    "libreoffice-1904": fods(
        [row(HEADERS), *customers()],
        settings='<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>',
    ),
    "libreoffice-many-blank-columns": fods(
        [row([c for value in line for c in (value, "")]) for line in [HEADERS, *CUSTOMERS]]
    ),
}
CSV = "\n".join(",".join(str(v) for v in line) for line in [HEADERS, *CUSTOMERS])


def main(folder):
    with tempfile.TemporaryDirectory() as place:
        for name, text in BOOKS.items():
            (Path(place) / f"{name}.fods").write_text(text, encoding="utf-8")
        (Path(place) / "libreoffice-from-csv.csv").write_text(CSV, encoding="utf-8")
        # 44,34,76: comma, double quote, UTF-8.
        convert = ["soffice", f"-env:UserInstallation=file://{place}/profile", "--headless"]
        convert += ["--infilter=CSV:44,34,76,1", "--convert-to", "xlsx", "--outdir", folder]
        subprocess.run([*convert, f"{place}/libreoffice-from-csv.csv"], check=True)
        convert.remove("--infilter=CSV:44,34,76,1")
        subprocess.run([*convert, *[f"{place}/{name}.fods" for name in BOOKS]], check=True)


if __name__ == "__main__":
    main(sys.argv[1])
