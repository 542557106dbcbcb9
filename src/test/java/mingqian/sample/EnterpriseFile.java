package mingqian.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The invented enterprises 经营主体 of the three libraries, as {@code enterprises.csv}. */
final class EnterpriseFile {
  private static final int COUNT = 16_000;
  private static final String ROADS = "槿砚鹭笙翎岫蘅穗苒淞黛沅";
  private static final String WAYS = "汀桥屏湾坪塘渡坞泉亭";
  private static final List<String> KINDS = List.of("路", "街", "巷", "大道", "东路", "西街");
  private static final List<String> STATES = List.of("存续", "在营", "开业", "注销", "吊销", "迁出");
  private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

  private final Lots lots = new Lots("enterprises");
  private final CreditCodes codes = new CreditCodes();
  private final EnterpriseNames names = new EnterpriseNames();
  private final List<String> given = new ArrayList<>();
  private final CsvText csv =
      new CsvText("统一社会信用代码,企业名称,监管库,信用风险分类,行政区划代码,行业代码,登记状态,住所,成立日期,主体类型,归库理由,生效日期,园区", "\r\n");

  EnterpriseFile() {
    for (int i = 0; i < COUNT; i++) {
      add();
    }
  }

  private void add() {
    District district = District.any(lots);
    Industry industry = Industry.any(lots);
    EnterpriseForm form = EnterpriseForm.any(industry, lots);
    Placement place = Placement.of(industry, form, lots);
    String code = codes.next(form.head(), lots);
    given.add(code);
    csv.row(
        code,
        names.next(district, industry, form, lots),
        place.library(),
        place.risk(),
        district.code(),
        industry.code(),
        STATES.get(lots.weighted(600, 220, 150, 13, 11, 6)),
        address(district),
        lots.day(LocalDate.of(2001, 1, 1), LocalDate.of(2025, 11, 30)),
        form.type(),
        place.reason(),
        lots.perMille(930) ? YEAR : lots.day(YEAR.plusDays(4), LocalDate.of(2026, 4, 30)),
        Park.of(district, industry));
  }

  private String address(District district) {
    String road = lots.character(ROADS) + lots.character(WAYS) + lots.of(KINDS);
    return District.CITY + district.name() + road + (1 + lots.below(480)) + "号";
  }

  /** The credit codes in order of the file. */
  List<String> codes() {
    return List.copyOf(given);
  }

  String file() {
    return csv.toString();
  }
}
