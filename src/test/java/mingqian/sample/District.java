package mingqian.sample;

import java.util.List;

/**
 * A district 行政区划 of the invented city 岚枢市.
 *
 * @param code 999901 to 999912
 * @param name the Chinese name
 * @param english the English name
 * @param weight its share of enterprises and inspectors
 */
record District(String code, String name, String english, int weight) {
  static final String CITY = "岚枢市";

  static final List<District> ALL =
      List.of(
          new District("999901", "岚心区", "Lanxin District", 22),
          new District("999902", "枢北区", "Shubei District", 16),
          new District("999903", "砚汐区", "Yanxi District", 13),
          new District("999904", "栖霜区", "Qishuang District", 11),
          new District("999905", "绮岭区", "Qiling District", 9),
          new District("999906", "墨汀区", "Moting District", 8),
          new District("999907", "照霞区", "Zhaoxia District", 6),
          new District("999908", "霁桥区", "Jiqiao District", 5),
          new District("999909", "穗澜县", "Suilan County", 4),
          new District("999910", "萤岭县", "Yingling County", 3),
          new District("999911", "笙湖县", "Shenghu County", 2),
          new District("999912", "翎浦县", "Lingpu County", 1));

  private static final int[] WEIGHTS = ALL.stream().mapToInt(District::weight).toArray();

  static District any(Lots lots) {
    return ALL.get(lots.weighted(WEIGHTS));
  }

  static String file() {
    CsvText csv = new CsvText("行政区划代码,行政区划,英文名称", "\n");
    ALL.forEach(d -> csv.row(d.code(), d.name(), d.english()));
    return csv.toString();
  }
}
