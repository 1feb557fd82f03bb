"""
Makes the openpyxl books of the corpus: `python make.py <folder>` (openpyxl 3.1).

Every function without arguments of the two modules is one book, named after it. Times are fixed, so
that making them again gives the same bytes.
"""

import inspect
import io
import sys
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl.writer.excel as writer
import reading_books
import writing_books

WHEN = datetime(2026, 11, 22)


def main(folder):
    for module in (reading_books, writing_books):
        for name, make in inspect.getmembers(module, inspect.isfunction):
            if make.__module__ != module.__name__ or inspect.signature(make).parameters:
                continue
            made = make()
            wb, after = made if isinstance(made, tuple) else (made, lambda data: data)
            (Path(folder) / f"{name.replace('_', '-')}.xlsx").write_bytes(dated(after(saved(wb))))


def saved(wb):
    wb.properties.created = wb.properties.modified = WHEN
    wb.properties.creator = "test/corpus"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        saver = writer.ExcelWriter(wb, archive)
        wb.properties.modified = WHEN
        saver.save()
    return out.getvalue()


def dated(data):
    """The zip's own times are those of the run."""
    source = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, WHEN.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return out.getvalue()


if __name__ == "__main__":
    main(sys.argv[1])
