package mingqian.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Codes;
import mingqian.directory.sheet.Column;
import mingqian.directory.sheet.Dates;
import mingqian.directory.sheet.SheetForm;
import mingqian.terms.CertificateNumber;

/** The sheet of leave 请假. */
public final class LeaveSheet implements SheetForm<LeaveRow> {
  private static final Column<CertificateNumber> CERTIFICATE =
      Column.required("执法证编号", Codes.CERTIFICATE).or("执法证号");
  private static final Column<LocalDate> FROM = Column.required("起", Dates.DAY);
  private static final Column<LocalDate> UNTIL = Column.required("止", Dates.LAST_DAY);

  @Override
  public List<Column<?>> columns() {
    return List.of(CERTIFICATE, FROM, UNTIL);
  }

  @Override
  public Optional<LeaveRow> record(Cells cells) {
    return Days.span(cells, FROM, UNTIL).map(days -> new LeaveRow(cells.get(CERTIFICATE), days));
  }
}
