package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.plan.OrderKind;
import mingqian.plan.PlanDifference;
import mingqian.plan.PlanItemRow;
import mingqian.web.Formats;
import mingqian.web.PageWords;

/** How the pages of plans word and measure things 计划用语. */
@Named
@RequestScoped
public class PlanWords {
  private static final int WHOLE = 100;

  @Inject private Formats formats;
  @Inject private PageWords words;

  /** The industries of an item in one line. */
  public String industries(PlanItemRow item) {
    return item.scope().frame().industries().isEmpty()
        ? words.get("plans.anyIndustry")
        : line(item.scope().frame().industries());
  }

  /** The matters of an item in one line. */
  public String matters(PlanItemRow item) {
    return line(item.scope().matters());
  }

  /** Codes in one line. */
  public String line(Collection<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining(" "));
  }

  /** A part in hundredths of the whole. */
  public int share(int part, int whole) {
    return WHOLE * part / whole;
  }

  /** A day in the reader's form. */
  public String day(LocalDate day) {
    return formats.date(day);
  }

  /** That somebody has approved. */
  public String approved(String by) {
    return words.text("plans.outside.approvedBy", by);
  }

  /** What is not the same in both states of an item; empty where there is but one. */
  public String change(PlanDifference difference) {
    return difference
        .before()
        .flatMap(before -> difference.after().map(after -> change(before, after)))
        .orElse("");
  }

  private String change(PlanItemRow before, PlanItemRow after) {
    return Stream.of(
            part("plans.department", before, after, item -> item.title().department().value()),
            part("plans.kind", before, after, this::kind),
            part("plans.objects", before, after, this::objects),
            part("plans.matters", before, after, this::matters),
            part("plans.extent", before, after, this::extent),
            part("plans.window", before, after, item -> formats.span(item.timing().window())),
            part("plans.batches", before, after, item -> "" + item.timing().batches()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(words.get("desk.and")));
  }

  private Optional<String> part(
      String key, PlanItemRow before, PlanItemRow after, Function<PlanItemRow, String> text) {
    String was = text.apply(before);
    String is = text.apply(after);
    return was.equals(is)
        ? Optional.empty()
        : Optional.of(words.text("plans.from", words.get(key), was, is));
  }

  private String kind(PlanItemRow item) {
    boolean directed = item.title().kind() == OrderKind.DIRECTED;
    return words.get(directed ? "plans.directed" : "plans.undirected");
  }

  private String objects(PlanItemRow item) {
    return item.scope().frame().library() + " " + industries(item);
  }

  private String extent(PlanItemRow item) {
    return formats.say(item.extent().words());
  }
}
