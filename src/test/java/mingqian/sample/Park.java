package mingqian.sample;

import mingqian.sample.Industry.Kind;

/** The invented parks 园区: some of the software trade of one district, some factories of another. */
final class Park {
  static final String DIGITAL = "岚心数字产业园";
  static final String FACTORIES = "枢北智造园";

  private Park() {}

  /** The park of an enterprise; empty where it is in none. */
  static String of(District district, Industry industry) {
    if (district.code().equals("999901") && industry.code().startsWith("I65")) {
      return DIGITAL;
    }
    boolean made = industry.kind() == Kind.MANUFACTURING && industry.code().startsWith("C3");
    return made && district.code().equals("999902") ? FACTORIES : "";
  }
}
