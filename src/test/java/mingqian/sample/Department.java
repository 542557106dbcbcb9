package mingqian.sample;

import java.util.List;

/**
 * A department 部门 of the joint pool, with its staff.
 *
 * @param code the short code
 * @param name the Chinese name
 * @param english the English name
 * @param staff how many inspectors it sends into the pool
 * @param qualifications what its inspectors are qualified for, at least one
 */
record Department(
    String code, String name, String english, int staff, List<String> qualifications) {

  static final List<Department> ALL =
      """
      SCJG|市场监督管理局|Market Supervision|180|食品安全检查 特种设备检查 药品检查 产品质量检查 登记事项检查 计量检查
      YJGL|应急管理局|Emergency Management|80|工贸安全检查 危险化学品检查 矿山安全检查
      STHJ|生态环境局|Ecology and Environment|70|排污检查 危险废物检查 辐射安全检查
      WJW|卫生健康委员会|Health|75|医疗卫生检查 公共场所卫生检查 职业卫生检查
      XFJY|消防救援支队|Fire and Rescue|70|消防监督检查 消防产品检查
      ZJJ|住房和城乡建设局|Housing and Construction|55|建筑施工检查 燃气安全检查
      JTYS|交通运输局|Transport|60|道路运输检查 水路运输检查
      NYNC|农业农村局|Agriculture and Rural Affairs|55|农资检查 动物卫生检查 农产品质量检查
      WGLY|文化广电旅游局|Culture and Tourism|55|文化市场检查 旅游市场检查
      SWJ|税务局|Taxation|60|税务检查
      RSJ|人力资源和社会保障局|Human Resources|50|劳动保障监察
      GAJ|公安局|Public Security|60|治安检查 网络安全检查
      JYJ|教育局|Education|25|教育培训检查
      ZRZY|自然资源局|Natural Resources|25|土地矿产检查
      SLJ|水利局|Water Resources|25|水政检查
      SWU|商务局|Commerce|20|商务检查
      LYJ|林业局|Forestry|20|林草检查
      CGJ|城市管理局|Urban Management|30|市容环卫检查
      QXJ|气象局|Meteorology|10|防雷检查
      YCZM|烟草专卖局|Tobacco Monopoly|25|烟草专卖检查
      HG|海关|Customs|12|海关稽查
      YBJ|医疗保障局|Healthcare Security|20|医保基金检查
      TJJ|统计局|Statistics|18|统计执法检查
      FGW|发展和改革委员会|Development and Reform|12|节能监察 粮食检查
      GXJ|工业和信息化局|Industry and Information|14|民爆物品检查
      MZJ|民政局|Civil Affairs|12|养老服务检查
      SFJ|司法局|Justice|8|法律服务检查
      CZJ|财政局|Finance|8|会计监督检查
      KJJ|科学技术局|Science and Technology|8|实验动物检查
      XWCB|新闻出版局|Press and Publication|9|出版印刷检查
      WXB|网络信息办公室|Cyberspace Administration|14|网络数据安全检查
      YZGL|邮政管理局|Postal Administration|8|寄递安全检查
      JRB|金融工作办公室|Financial Affairs|7|地方金融检查
      """
          .lines()
          .map(Department::read)
          .toList();

  private static Department read(String line) {
    String[] part = line.split("\\|", -1);
    List<String> qualifications = List.of(part[4].split(" ", -1));
    return new Department(part[0], part[1], part[2], Integer.parseInt(part[3]), qualifications);
  }

  static String file() {
    CsvText csv = new CsvText("部门编码,部门名称,英文名称", "\n");
    ALL.forEach(d -> csv.row(d.code(), d.name(), d.english()));
    return csv.toString();
  }
}
