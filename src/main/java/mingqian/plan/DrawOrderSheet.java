package mingqian.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingqian.directory.Days;
import mingqian.directory.EnterpriseSheet;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Choices;
import mingqian.directory.sheet.Codes;
import mingqian.directory.sheet.Column;
import mingqian.directory.sheet.Dates;
import mingqian.directory.sheet.Numbers;
import mingqian.directory.sheet.Parsed;
import mingqian.directory.sheet.SheetForm;
import mingqian.directory.sheet.Texts;
import mingqian.directory.sheet.Times;
import mingqian.draw.Randomness;
import mingqian.plan.DrawOrderRow.Frame;
import mingqian.plan.DrawOrderRow.Head;
import mingqian.plan.DrawOrderRow.Share;
import mingqian.plan.DrawOrderRow.StratumRow;
import mingqian.plan.DrawOrderRow.Title;
import mingqian.terms.DateSpan;
import mingqian.terms.DrawId;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;
import mingqian.terms.Words;

/** The sheet of draw orders 抽查任务: one row per order and stratum. */
public final class DrawOrderSheet implements SheetForm<DrawOrderRow> {
  private static final int LONGEST_RANDOMNESS = 900;

  private static final Column<String> NUMBER =
      code(
          "任务编号",
          "[0-9]{18}",
          "六位区划、八位日期、四位序号",
          "six digits of region, eight of date, four of serial");
  private static final Column<String> NAME = Column.required("任务名称", Texts.upTo(300));
  private static final Column<String> DRAW =
      code("抽取编号", "[0-9A-Za-z-]{1,32}", "如 2026-A-001", "as 2026-A-001");
  static final Column<OrderKind> KIND =
      Column.required(
          "类型",
          new Choices<OrderKind>()
              .with(OrderKind.DIRECTED, "定向")
              .with(OrderKind.UNDIRECTED, "不定向"));
  static final Column<Library> LIBRARY = Column.required("监管库", EnterpriseSheet.LIBRARIES).or("库别");
  private static final Column<String> STRATUM =
      code(
          "分层",
          "[0-9A-Za-z._:-]{1,64}",
          "字母、数字、点、横线，如 A.manufacturing",
          "letters, digits, dots, hyphens, as A.manufacturing");
  static final Column<Set<String>> INDUSTRIES =
      Column.orElse("行业", Codes.anyOrListOf(Pattern.compile("[A-T][0-9]{0,4}")), Set.of());
  private static final Column<Set<String>> CLASSES =
      Column.orElse("信用风险分类", Codes.anyOrListOf(Pattern.compile("[A-D]")), Set.of());
  static final Column<Set<String>> MATTERS =
      Column.required("抽查事项", Codes.listOf(Pattern.compile("\\S{1,64}")));
  private static final Column<Integer> RATE = Column.required("抽查比例", Numbers.RATE);
  private static final Column<Integer> RESERVE =
      Column.orElse("候补数", Numbers.between(0, 100_000), 0);
  static final Column<LocalDate> OPENS = Column.required("检查开始", Dates.DAY);
  static final Column<LocalDate> CLOSES = Column.required("检查结束", Dates.DAY);
  private static final Column<Instant> SEAL_AT = Column.required("封存时间", Times.TIME);
  private static final Column<List<Randomness>> RANDOMNESS =
      Column.required("随机数来源", DrawOrderSheet::randomness);

  private static Parsed<List<Randomness>> randomness(String cell) {
    try {
      return Texts.upTo(LONGEST_RANDOMNESS)
          .parse(cell)
          .map(text -> Randomness.list(text.replaceAll("\\s*[；;]\\s*", ";")));
    } catch (IllegalArgumentException e) {
      return new Parsed.Bad<>(
          new Words("不是随机数来源", "not a source of randomness"),
          new Words(
              "local；或 witness:3 至 witness:6、lottery:<彩票>:<期号>、drand:quicknet:<轮次>，几项之间用 ; 分隔，每项一次",
              "local, or witness:3 to witness:6, lottery:<game>:<issue>, drand:quicknet:<round>,"
                  + " parted by ; and each once"));
    }
  }

  static Column<String> code(String name, String form, String zh, String en) {
    return Column.required(name, Codes.matching(Pattern.compile(form), new Words(zh, en)));
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(
        PlanSheet.NUMBER,
        NUMBER,
        NAME,
        DRAW,
        KIND,
        LIBRARY,
        STRATUM,
        INDUSTRIES,
        CLASSES,
        MATTERS,
        RATE,
        RESERVE,
        OPENS,
        CLOSES,
        SEAL_AT,
        RANDOMNESS);
  }

  @Override
  public Optional<DrawOrderRow> record(Cells cells) {
    return Days.span(cells, OPENS, CLOSES)
        .filter(visits -> sealedBefore(visits, cells))
        .map(visits -> new DrawOrderRow(head(cells, visits), stratum(cells)));
  }

  private static boolean sealedBefore(DateSpan visits, Cells cells) {
    boolean before = cells.get(SEAL_AT).isBefore(Times.startOf(visits.from()));
    if (!before) {
      cells.refuse(
          SEAL_AT,
          new Words("封存须早于检查开始", "the seal must come before the first visit"),
          new Words("请更正封存时间或检查开始", "correct the time of sealing or the first day"));
    }
    return before;
  }

  private static Head head(Cells cells, DateSpan visits) {
    return new Head(
        cells.get(PlanSheet.NUMBER),
        new Title(cells.get(NUMBER), cells.get(NAME), new DrawId(cells.get(DRAW)), cells.get(KIND)),
        new DrawOrderRow.Times(visits, cells.get(SEAL_AT)),
        Randomness.wording(cells.get(RANDOMNESS)));
  }

  private static StratumRow stratum(Cells cells) {
    return new StratumRow(
        cells.get(STRATUM),
        new Frame(
            cells.get(LIBRARY),
            cells.get(INDUSTRIES),
            cells.get(CLASSES).stream().map(RiskClass::valueOf).collect(Collectors.toSet())),
        cells.get(MATTERS),
        new Share(cells.get(RATE), cells.get(RESERVE)));
  }
}
