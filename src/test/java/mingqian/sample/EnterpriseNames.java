package mingqian.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Invented names 企业名称: the invented city, an invented mark, a trade word, a form. All begin with
 * 岚枢市, so that none can be the name of a real enterprise.
 */
final class EnterpriseNames {
  private static final String FIRST = "霁岫砚翎笙蘅槿澹绮苒峤鹭穗黛淞芷汀沅珩璟熠旻昀晏樾筠颀琤瑀翊";
  private static final String SECOND = "栩柏屿澜岑禾朔笺棠槐棣桓沐泠泓煦昕曜霖岱峪坞渡帆葭菽";
  private static final String THIRD = "和达源盛启嘉顺恒";

  /** Outside the BMP, or in the BMP but with four bytes in GB18030. */
  private static final List<String> RARE =
      List.of("𠮷", "𬭎", "𫖮", "𬀩", "𪣻", "𬬭", "䶮", "㛃", "㙟", "䓕", "鿍");

  private final Set<String> taken = new HashSet<>();

  /** A name that was not given before. */
  String next(District district, Industry industry, EnterpriseForm form, Lots lots) {
    while (true) {
      String place = District.CITY + (lots.perMille(450) ? district.name() : "");
      String word = lots.of(industry.words());
      String name = place + mark(lots) + word + form.tail(word, lots);
      if (taken.add(name)) {
        return name;
      }
    }
  }

  private static String mark(Lots lots) {
    String first = lots.perMille(4) ? lots.of(RARE) : lots.character(FIRST);
    String third = lots.perMille(350) ? lots.character(THIRD) : "";
    return first + lots.character(SECOND) + third;
  }
}
