package mingqian.directory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingqian.directory.MatterRow.Staffing;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Choices;
import mingqian.directory.sheet.Column;
import mingqian.directory.sheet.Numbers;
import mingqian.directory.sheet.Texts;
import mingqian.draw.Territory;
import mingqian.terms.Words;

/**
 * The cells that say who must be in a team 检查人员要求. Own columns for seats and qualifications come
 * first; where they are blank, wording such as {@code 2人，其中1人具备特种设备检查资格} is understood; where it
 * says nothing either, two seats.
 */
final class StaffingCells {
  static final Column<String> WORDING = Column.orElse("检查人员要求", Texts.upTo(500), "");
  static final Column<Optional<Integer>> SEATS = Column.optional("席位", Numbers.between(1, 50));
  static final Column<String> QUALIFICATION =
      Column.orElse("所需资质", Texts.upTo(100).map(StaffingCells::unlessNone), "");
  static final Column<Optional<Integer>> QUALIFIED =
      Column.optional("资质人数", Numbers.between(0, 50));

  static final Column<Territory> TERRITORY =
      Column.orElse(
          "属地要求",
          new Choices<Territory>()
              .with(Territory.ANY, "不限", "-")
              .with(Territory.OWN, "本区", "本地")
              .with(Territory.OTHER, "外区", "异地"),
          Territory.ANY);

  private static final int USUAL_SEATS = 2;
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:不少于|至少)?([1-9][0-9]?)(?:名|个)?人(?:以上)?"
              + "(?:[，,]其中(?:不少于|至少)?([1-9][0-9]?)(?:名)?人(?:须)?(?:具备|具有|持有)(.+?)。?)?");

  private StaffingCells() {}

  private static String unlessNone(String text) {
    return text.equals("-") || text.equals("无") ? "" : text;
  }

  /** The staffing, or empty with the reason told to the cells. */
  static Optional<Staffing> staffing(Cells cells) {
    Matcher people = PEOPLE.matcher(cells.get(WORDING));
    boolean understood = people.matches();
    int seats =
        cells.get(SEATS).orElse(understood ? Integer.parseInt(people.group(1)) : USUAL_SEATS);
    boolean inWords = understood && people.group(3) != null && cells.get(QUALIFICATION).isEmpty();
    String asked = inWords ? people.group(3) : cells.get(QUALIFICATION);
    int usual = asked.isEmpty() ? 0 : 1;
    int qualified =
        cells.get(QUALIFIED).orElse(inWords ? Integer.parseInt(people.group(2)) : usual);
    if (qualified > seats || asked.isEmpty() != (qualified == 0)) {
      cells.refuse(
          QUALIFIED,
          new Words(
              "资质人数 " + qualified + " 与席位 " + seats + "、所需资质“" + asked + "”不相符",
              qualified + " qualified of " + seats + " seats do not fit '" + asked + "'"),
          new Words(
              "有所需资质时资质人数为 1 至席位数，否则为 0",
              "1 to the number of seats where a qualification is asked, else 0"));
      return Optional.empty();
    }
    return Optional.of(
        new Staffing(
            cells.get(WORDING),
            seats,
            Optional.of(asked).filter(q -> !q.isEmpty()),
            qualified,
            cells.get(TERRITORY)));
  }
}
