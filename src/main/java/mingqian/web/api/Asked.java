package mingqian.web.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import mingqian.terms.Slice;
import mingqian.terms.TypedDay;
import mingqian.terms.Words;

/**
 * What the address of a request asks for behind the question mark 查询参数. An empty parameter counts
 * as not given; one that cannot be meant is refused, so that no client reads more than it wanted.
 *
 * @param parameters as they stand in the address
 */
record Asked(MultivaluedMap<String, String> parameters) {
  private static final int ROWS = 20;
  private static final int LONGEST = 100;
  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");
  private static final Pattern SIZE = Pattern.compile("[1-9][0-9]?|1[0-9]{2}|200");
  private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
  private static final Pattern DRAW = Pattern.compile("[0-9A-Za-z-]{1,32}");

  /** The text of a parameter, at most 100 characters. */
  Optional<String> text(String name) {
    Optional<String> given =
        Optional.ofNullable(parameters.getFirst(name))
            .map(String::strip)
            .filter(text -> !text.isEmpty());
    if (given.filter(text -> text.codePointCount(0, text.length()) > LONGEST).isPresent()) {
      throw refused(name, "最多 100 个字", "at most 100 characters");
    }
    if (given.filter(text -> text.indexOf(0) >= 0).isPresent()) {
      throw refused(name, "没有控制字符的文字", "a text without control characters");
    }
    return given;
  }

  /** Which part of a list: {@code page} from 1, {@code size} from 1 to 200. */
  Slice slice() {
    int page = form("page", PAGE, "从 1 起的页号", "a page from 1").map(Integer::parseInt).orElse(1);
    int size = form("size", SIZE, "1 至 200", "from 1 to 200").map(Integer::parseInt).orElse(ROWS);
    return new Slice(page, size);
  }

  /** A number from 0, which must be given. */
  int count(String name) {
    return form(name, COUNT, "从 0 起的整数", "a number from 0")
        .map(Integer::parseInt)
        .orElseThrow(() -> refused(name, "从 0 起的整数", "a number from 0"));
  }

  OptionalInt year() {
    Optional<String> year = form("year", YEAR, "四位年份，如 2026", "a year such as 2026");
    return year.isPresent() ? OptionalInt.of(Integer.parseInt(year.get())) : OptionalInt.empty();
  }

  Optional<DepartmentCode> department() {
    Optional<String> given = text("department");
    Optional<DepartmentCode> code = given.flatMap(DepartmentCode::of);
    if (given.isPresent() && code.isEmpty()) {
      throw refused("department", "部门代码，如 SCJG", "the code of a department, such as SCJG");
    }
    return code;
  }

  /** The id of a draw, whether or not there is one. */
  Optional<DrawId> draw() {
    return form("draw", DRAW, "抽取编号，如 2026-A-001", "the id of a draw, such as 2026-A-001")
        .map(DrawId::new);
  }

  /** The credit code of an enterprise, which must be given; whether or not there is one. */
  CreditCode target() {
    String wanted = "统一社会信用代码";
    return text("target")
        .filter(CreditCode::isValid)
        .map(CreditCode::new)
        .orElseThrow(() -> refused("target", wanted, "a unified social credit code"));
  }

  /** A day, which must be given. */
  LocalDate day() {
    return text("day")
        .flatMap(TypedDay::of)
        .orElseThrow(() -> refused("day", "日期，如 2026-06-01", "a day such as 2026-06-01"));
  }

  /** One of the constants by the name that answers give it, in any case. */
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    Optional<String> given = text(name);
    Optional<E> meant = given.flatMap(text -> Names.constant(type, text));
    if (given.isPresent() && meant.isEmpty()) {
      String names = Names.all(type);
      throw refused(name, "须为：" + names, "one of: " + names);
    }
    return meant;
  }

  private Optional<String> form(String name, Pattern form, String zh, String en) {
    Optional<String> given = text(name);
    if (given.filter(text -> !form.matcher(text).matches()).isPresent()) {
      throw refused(name, zh, en);
    }
    return given;
  }

  private static Trouble refused(String name, String zh, String en) {
    return Trouble.badField(
        name,
        new Words(
            "参数 " + name + " 不对：" + zh, "the parameter " + name + " is wrong: expected " + en));
  }
}
