package mingqian.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Codes;
import mingqian.directory.sheet.Column;
import mingqian.directory.sheet.CreditCodes;
import mingqian.directory.sheet.Dates;
import mingqian.directory.sheet.SheetForm;
import mingqian.directory.sheet.Texts;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;

/** The sheet of recusals 回避; without a first or last day they hold always. */
public final class RecusalSheet implements SheetForm<RecusalRow> {
  private static final Column<CertificateNumber> CERTIFICATE =
      Column.required("执法证编号", Codes.CERTIFICATE).or("执法证号");
  private static final Column<CreditCode> ENTERPRISE =
      Column.required("统一社会信用代码", CreditCodes.CREDIT_CODE).or("统一社会信用代码/注册号", "统一信用代码");
  private static final Column<String> GROUND = Column.required("回避事由", Texts.upTo(500));
  private static final Column<LocalDate> FROM = Column.orElse("起", Dates.DAY, Dates.NO_BEGINNING);
  private static final Column<LocalDate> UNTIL = Column.orElse("止", Dates.LAST_DAY, Dates.NO_END);

  @Override
  public List<Column<?>> columns() {
    return List.of(CERTIFICATE, ENTERPRISE, GROUND, FROM, UNTIL);
  }

  @Override
  public Optional<RecusalRow> record(Cells cells) {
    return Days.span(cells, FROM, UNTIL)
        .map(
            days ->
                new RecusalRow(
                    cells.get(CERTIFICATE), cells.get(ENTERPRISE), cells.get(GROUND), days));
  }
}
