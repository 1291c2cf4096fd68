"""Makes kinds.xlsx (openpyxl 3.1); kinds-saved.xlsx is it after `soffice --convert-to xlsx` (LibreOffice 7.4)."""
import datetime

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
wb = openpyxl.Workbook()
ws = wb.active
ws.title = "八月"
ws.append(["地区代码", "办理情形代码", "填报值", "特殊值", "说明理由"])
REGION = "370899"
ROWS = [
    ("getting-electricity.time.standard-case", datetime.date(2021, 8, 5), 'yyyy"年"m"月"d"日"'),
    ("getting-electricity.procedures.standard-case", 0.03, '0%'),
    ("paying-taxes.online.all", 0.955, '0.00%'),
    ("starting-a-business.time.all", "１２", '@'),
    ("starting-a-business.registration.all", "=1+1", 'General'),
    ("starting-a-business.procedures.all", "#N/A", 'General'),
    ("starting-a-business.documents.all", True, 'General'),
    ("starting-a-business.cost.all", CellRichText("80", TextBlock(InlineFont(b=True), ".5")), 'General'),
    ("starting-a-business.satisfaction.all", 90, 'General'),
    ("starting-a-business.companies.all", 7, '0_);[Red]\\(0\\)'),
]
for row, (scenario, value, number_format) in enumerate(ROWS, start=2):
    ws.cell(row, 1, REGION)
    ws.cell(row, 2, scenario)
    ws.cell(row, 3).value = value
    ws.cell(row, 3).number_format = number_format
ws["E4"] = CellRichText("网上", TextBlock(InlineFont(i=True,color="FFFF0000"),"全程"),"办理")
ws["E5"] = datetime.datetime(2021, 8, 31, 9, 30)
ws["E5"].number_format = 'yyyy-mm-dd hh:mm'
ws.merge_cells("C10:D10")
ws.row_dimensions[11].hidden = True
ws.column_dimensions["E"].hidden = True
wb.save("kinds.xlsx")
