package mingqian.sample;

import java.util.List;

/** The legal form 主体类型 of an enterprise: the head of its code and the tail of its name. */
enum EnterpriseForm {
  COMPANY("91", "企业", "有限公司 有限公司 有限责任公司 股份有限公司"),
  HOUSEHOLD("92", "个体户", "商行 经营部 店 工作室"),
  COOPERATIVE("93", "农专社", "专业合作社 农民专业合作社"),
  COLLECTIVE("N2", "农村集体经济组织", "股份经济合作社 经济合作社");

  private final String head;
  private final String type;
  private final String tails;

  EnterpriseForm(String head, String type, String tails) {
    this.head = head;
    this.type = type;
    this.tails = tails;
  }

  static EnterpriseForm any(Industry industry, Lots lots) {
    if (lots.perMille(industry.households())) {
      return HOUSEHOLD;
    }
    if (!industry.isFarming()) {
      return COMPANY;
    }
    return List.of(COMPANY, COOPERATIVE, COLLECTIVE).get(lots.weighted(40, 55, 5));
  }

  /** The first two characters of the credit code: registration department and kind. */
  String head() {
    return head;
  }

  String type() {
    return type;
  }

  /** The last part of a name; a trade word that already names a shop takes none. */
  String tail(String word, Lots lots) {
    boolean shop = this == HOUSEHOLD && word.matches(".*(店|馆|行|舍|家|吧|栈|诊所)");
    return shop ? "" : lots.of(List.of(tails.split(" ", -1)));
  }
}
