package mingqian.web.open;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import mingqian.inspection.ResultCode;
import mingqian.publication.ResultSearch;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Slice;

/** What somebody typed to search results 查询条件. What cannot be meant is taken as not typed. */
public class ResultForm {
  private static final int ROWS = 20;
  private static final int LONGEST = 100;
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
  private static final Pattern CODE = Pattern.compile("[1-8]");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  private final String text;
  private final String department;
  private final String year;
  private final String code;
  private int page = 1;

  /** From the query of the address. */
  public ResultForm(
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("department") @DefaultValue("") String department,
      @QueryParam("year") @DefaultValue("") String year,
      @QueryParam("code") @DefaultValue("") String code) {
    this.text =
        text.strip()
            .codePoints()
            .filter(one -> !Character.isISOControl(one))
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    this.department = DepartmentCode.of(department).map(DepartmentCode::value).orElse("");
    this.year = kept(YEAR, year);
    this.code = kept(CODE, code);
  }

  /** Takes the number of the page, from 1. */
  @QueryParam("page")
  @DefaultValue("1")
  public void setPage(String number) {
    page = NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 1;
  }

  /** What to look for. */
  ResultSearch search() {
    return new ResultSearch(
        text,
        Optional.of(department).filter(one -> !one.isEmpty()).map(DepartmentCode::new),
        year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
        code.isEmpty() ? Optional.empty() : ResultCode.of(Integer.parseInt(code)));
  }

  Slice slice() {
    return new Slice(page, ROWS);
  }

  public String text() {
    return text;
  }

  public String department() {
    return department;
  }

  public String year() {
    return year;
  }

  public String code() {
    return code;
  }

  public int page() {
    return page;
  }

  /** Whether a condition beside the text is set. */
  public boolean isNarrowed() {
    return !department.isEmpty() || !year.isEmpty() || !code.isEmpty();
  }

  /** The address of another page of the same search. */
  public String address(int other) {
    return "/results?q="
        + URLEncoder.encode(text, StandardCharsets.UTF_8)
        + "&department="
        + department
        + "&year="
        + year
        + "&code="
        + code
        + "&page="
        + other;
  }

  private static String kept(Pattern form, String typed) {
    return form.matcher(typed).matches() ? typed : "";
  }
}
