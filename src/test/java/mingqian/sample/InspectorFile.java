package mingqian.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The invented inspectors 执法检查人员 of the joint pool, as {@code inspectors.csv}. */
final class InspectorFile {
  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章";
  private static final String FIRST = "霁砚翎笙蘅槿澹绮苒峤鹭穗黛淞芷沅珩璟熠旻昀晏樾筠颀琤";
  private static final String RARE = "䶮𬱖𪩘㛃";
  private static final String SECOND = "栩柏屿澜岑禾朔笺棠槐棣桓沐泠泓煦昕曜霖岱葭菽";
  private static final List<String> POSTS =
      List.of("科员", "四级主任科员", "三级主任科员", "一级主任科员", "副科长", "科长", "执法队员", "执法队长");
  private static final int SECOND_CERTIFICATE = 20;

  private final Lots lots = new Lots("inspectors");
  private final List<String> certificates = new ArrayList<>();
  private final CsvText csv =
      new CsvText("单位工号,执法证编号,姓名,部门,地区,执法证有效期,岗位资质资格,是否专家,执法人员状态,职务", "\r\n");

  InspectorFile() {
    for (int d = 0; d < Department.ALL.size(); d++) {
      Department department = Department.ALL.get(d);
      for (int i = 1; i <= department.staff(); i++) {
        String certificate = String.format(Locale.ROOT, "9999%02d%05d", d + 1, i);
        add(new Person(department, i, certificate, name(), District.any(lots).code()));
      }
    }
  }

  private record Person(
      Department department, int number, String certificate, String name, String district) {
    String badge() {
      return department.code() + String.format(Locale.ROOT, "%04d", number);
    }
  }

  private record Standing(String expert, String post) {}

  private void add(Person person) {
    Standing standing = new Standing(lots.perMille(40) ? "是" : "否", lots.of(POSTS));
    write(person, person.certificate(), standing);
    if (lots.perMille(SECOND_CERTIFICATE)) {
      write(person, person.certificate().replaceFirst("^9999", "9998"), standing);
    }
  }

  private void write(Person person, String certificate, Standing standing) {
    certificates.add(certificate);
    csv.row(
        person.badge(),
        certificate,
        person.name(),
        person.department().name(),
        person.district(),
        validity(),
        qualifications(person),
        standing.expert(),
        lots.perMille(15) ? "失效" : "有效",
        standing.post());
  }

  private String validity() {
    return switch (lots.weighted(40, 8, 800, 152)) {
      case 0 -> lots.day(LocalDate.of(2024, 7, 1), LocalDate.of(2026, 5, 31)).toString();
      case 1 -> lots.day(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 29)).toString();
      case 2 -> lots.day(LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31)).toString();
      default -> "长期";
    };
  }

  private String qualifications(Person person) {
    List<String> known = person.department().qualifications();
    Set<String> held = new LinkedHashSet<>();
    held.add(known.get(person.number() % known.size()));
    if (lots.perMille(450)) {
      held.add(lots.of(known));
    }
    if (lots.perMille(150)) {
      held.add("综合执法");
    }
    return String.join("，", held);
  }

  private String name() {
    String last = lots.perMille(800) ? lots.character(SECOND) : "";
    String first = lots.character(lots.perMille(12) ? RARE : FIRST);
    return lots.character(SURNAMES) + first + last;
  }

  /** The certificate numbers in order of the file. */
  List<String> certificates() {
    return List.copyOf(certificates);
  }

  String file() {
    return csv.toString();
  }
}
