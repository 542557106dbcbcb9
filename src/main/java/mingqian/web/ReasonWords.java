package mingqian.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.draw.Change;
import mingqian.draw.DayChoice;
import mingqian.draw.DisclosedLots.Lot;
import mingqian.draw.Explanation;
import mingqian.draw.Explanation.Admission;
import mingqian.draw.Explanations;
import mingqian.draw.ProfileLine;
import mingqian.draw.SeatTaken;
import mingqian.draw.SupplementTold;
import mingqian.draw.TeamLine;
import mingqian.regulation.Rule;
import mingqian.web.ReasonPart.About;

/**
 * Puts explanations into sentences 抽取说明用语. They tell departments and pseudonyms, never a name, a
 * certificate number, a class or the ground of a change.
 */
final class ReasonWords {
  private final PageWords words;
  private final Formats formats;
  private final Map<String, String> names;

  /**
   * For one reader.
   *
   * @param names of districts and departments, by code; a code without a name stands for itself
   */
  ReasonWords(PageWords words, Formats formats, Map<String, String> names) {
    this.words = words;
    this.formats = formats;
    this.names = Map.copyOf(names);
  }

  /** What to tell of one enterprise; parts without anything to tell are left out. */
  List<ReasonPart> of(Explanations all, Explanation one) {
    List<ReasonPart> parts = new ArrayList<>();
    parts.add(new ReasonPart(About.ADMISSION, admission(all, one)));
    one.lot().ifPresent(lot -> parts.add(new ReasonPart(About.LOT, List.of(lot(lot)))));
    List<String> team = one.team().stream().flatMap(line -> line(line).stream()).toList();
    if (!team.isEmpty()) {
      parts.add(new ReasonPart(About.TEAM, team));
    }
    one.day().ifPresent(day -> parts.add(new ReasonPart(About.DAY, day(day))));
    if (!one.supplements().isEmpty()) {
      parts.add(
          new ReasonPart(
              About.SUPPLEMENT,
              one.supplements().stream().flatMap(each -> supplement(each).stream()).toList()));
    }
    if (!one.changes().isEmpty()) {
      parts.add(
          new ReasonPart(
              About.CHANGES,
              one.changes().stream().map(change -> change(one.target(), change)).toList()));
    }
    return parts;
  }

  /** How many each rule excluded. */
  List<String> exclusions(Explanations all) {
    return all.exclusions().entrySet().stream()
        .map(row -> words.text("reason.exclusion", number(row.getValue()), rule(all, row.getKey())))
        .toList();
  }

  private List<String> admission(Explanations all, Explanation one) {
    Admission admission = one.admission();
    if (admission instanceof Admission.Eligible eligible) {
      return List.of(
          words.text(
              "reason.eligible",
              eligible.row().stratum(),
              name(eligible.row().district().value()),
              eligible.row().profile()),
          words.text("reason.eligible.days", number(eligible.days()), number(eligible.closed())));
    }
    if (admission instanceof Admission.Excluded excluded) {
      return List.of(
          words.text("reason.excluded", rule(all, excluded.rule())),
          words.text(
              "reason.excluded.data",
              formats.dayTime(all.notice().timing().sealedAt()),
              one.target(),
              excluded.rule()));
    }
    return List.of(words.text("reason.unlisted"));
  }

  /** The rule with its words and where it comes from; its id alone where no edition is known. */
  private String rule(Explanations all, String id) {
    Optional<Rule> rule = all.rule(id);
    return rule.map(
            found ->
                words.text(
                    "reason.rule", id, formats.say(found.wording()), found.source().toString()))
        .orElse(id);
  }

  private String lot(Lot lot) {
    return words.text(
        "reason.lot",
        lot.stratum().name(),
        number(lot.stratum().frame()),
        number(lot.rank()),
        number(lot.stratum().quota()),
        number(lot.stratum().reserve()));
  }

  private List<String> line(TeamLine line) {
    ProfileLine demand = line.demand();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.text(
            "reason.line",
            department(demand.department()),
            number(demand.seats()),
            number(line.pool()),
            number(line.able())));
    List<String> barred =
        line.barred().entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> words.text("reason.barrier." + entry.getKey(), number(entry.getValue())))
            .toList();
    if (!barred.isEmpty()) {
      lines.add(words.text("reason.barred", formats.list(barred)));
    }
    if (demand.qualified() > 0) {
      lines.add(
          words.text("reason.qualified", number(line.qualified()), number(demand.qualified())));
    }
    line.seats().forEach(seat -> lines.add(seat(seat)));
    if (line.seats().size() < demand.seats()) {
      lines.add(words.text("reason.open", number(demand.seats() - line.seats().size())));
    }
    return lines;
  }

  private String seat(SeatTaken seat) {
    String who =
        words.text(
            "reason.seat",
            seat.inspector(),
            department(seat.department().value()),
            number(seat.load()));
    return seat.course()
        .map(course -> who + words.text("reason.seat." + course.way(), number(course.level())))
        .orElse(who);
  }

  private List<String> day(DayChoice day) {
    if (day.day().isEmpty()) {
      return List.of(words.text("reason.day.none", number(day.open()), number(day.fitting())));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        words.text(
            "reason.day",
            formats.date(day.day().get()),
            number(day.open()),
            number(day.fitting())));
    day.course()
        .ifPresent(
            course -> {
              lines.add(words.text("reason.day." + course.way(), number(course.room())));
              if (course.displaced() > 0) {
                lines.add(words.text("reason.day.displaced", number(course.displaced())));
              }
            });
    return lines;
  }

  private List<String> supplement(SupplementTold told) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.text(
            "reason.supplement",
            number(told.number()),
            number(told.inspectors()),
            number(told.days())));
    told.seats()
        .forEach(
            seat ->
                lines.add(
                    words.text(
                        "reason.supplement.seat",
                        seat.inspector(),
                        department(seat.department()))));
    lines.add(
        told.day()
            .map(day -> words.text("reason.supplement.day", formats.date(day)))
            .orElseGet(() -> words.text("reason.supplement.none")));
    return lines;
  }

  private String change(String target, Change change) {
    boolean replaced = change.target().equals(target);
    String key = "reason.change." + change.kind() + (replaced ? "" : ".in");
    return words.text(key, number(change.counter()), change.day().map(formats::day).orElse(""));
  }

  private String department(String code) {
    return code.equals(ProfileLine.ANYONE) ? words.text("reason.anyone") : name(code);
  }

  private String name(String code) {
    return names.getOrDefault(code, code);
  }

  private String number(long number) {
    return formats.number(number);
  }
}
