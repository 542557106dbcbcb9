package mingqian.sample;

import java.util.List;

/**
 * A trade 行业 of the sample city with the words of its names.
 *
 * @param code section letter of GB/T 4754 and four digits
 * @param kind what the placement into libraries looks at
 * @param weight its share of all enterprises
 * @param words trade words of names, at least one
 * @param households how many per mille are household businesses 个体户
 */
record Industry(String code, Kind kind, int weight, List<String> words, int households) {

  /** The sides of a trade that decide about its library. */
  enum Kind {
    MANUFACTURING,
    TOURISM,
    DIGITAL,
    KEY,
    OTHER
  }

  static final List<Industry> ALL =
      """
      C1311|MANUFACTURING|30|米业 粮油加工|100
      C1361|MANUFACTURING|22|水产食品|50
      C1411|MANUFACTURING|60|糕点食品 烘焙食品|200
      C1512|MANUFACTURING|22|酒业 酿造|100
      C1751|MANUFACTURING|60|纺织 织造|50
      C1811|MANUFACTURING|90|服装 服饰|150
      C2110|MANUFACTURING|80|家具 木作|150
      C2319|MANUFACTURING|50|印务 包装|50
      C2927|MANUFACTURING|80|塑胶制品 塑业|50
      C3011|MANUFACTURING|20|建材 水泥|0
      C3311|MANUFACTURING|90|金属结构 钢构|50
      C3484|MANUFACTURING|130|机械 精密机件|50
      C3581|MANUFACTURING|40|医疗器械|0
      C3670|MANUFACTURING|100|汽车部件|0
      C3821|MANUFACTURING|80|电气 变配电设备|0
      C3985|MANUFACTURING|70|电子材料|0
      H6110|TOURISM|70|大酒店 宾馆|100
      H6130|TOURISM|110|民宿 客栈|700
      L7291|TOURISM|80|旅行社 国际旅行社|0
      N7861|TOURISM|40|景区管理 旅游开发|0
      R9020|TOURISM|30|乐园 游乐|0
      I6421|DIGITAL|40|网络科技 搜索科技|0
      I6432|DIGITAL|80|电子商务 平台科技|0
      I6450|DIGITAL|60|数据服务 数据科技|0
      I6513|DIGITAL|150|软件 软件科技|0
      I6531|DIGITAL|90|信息系统 集成技术|0
      C2614|KEY|45|化工 化工原料|0
      C2641|KEY|35|涂料 漆业|0
      C2710|KEY|25|制药 药业|0
      D4511|KEY|20|燃气 天然气|0
      E4710|KEY|90|建筑工程 建设|0
      F5151|KEY|45|医药 药品批发|0
      F5251|KEY|130|大药房 药店|300
      F5265|KEY|60|加油站 石油销售|0
      G5411|KEY|25|公共交通 客运|0
      G5942|KEY|20|危化品仓储 化工仓储|0
      N7724|KEY|20|固废处置 环保处置|0
      P8310|KEY|70|幼儿园|0
      Q8411|KEY|35|医院 综合医院|0
      Q8425|KEY|110|门诊部 诊所|300
      Q8514|KEY|45|养老服务 颐养|0
      R9011|KEY|35|歌舞娱乐 歌城|300
      A0111|OTHER|130|稻米种植 粮食种植|200
      A0141|OTHER|160|蔬菜种植 果蔬|300
      A0313|OTHER|120|生猪养殖 牧业|300
      A0412|OTHER|70|水产养殖 渔业|300
      D4416|OTHER|60|光伏发电 新能源|0
      E5011|OTHER|260|装饰工程 装修|200
      F5112|OTHER|60|种业 种子|100
      F5122|OTHER|180|粮油批发 食品商贸|200
      F5165|OTHER|240|建材批发 建材商贸|300
      F5211|OTHER|150|百货|400
      F5212|OTHER|160|超市 生活超市|500
      F5213|OTHER|480|便利店 副食店|900
      F5221|OTHER|200|粮油店 干货店|900
      F5226|OTHER|240|茶行 烟酒店|850
      F5227|OTHER|150|烟草零售店 烟行|900
      F5261|OTHER|110|汽车销售|0
      F5274|OTHER|200|数码 电器|600
      F5281|OTHER|240|五金店 五金建材|800
      G5432|OTHER|200|货运 物流|100
      G6020|OTHER|110|快递 速递|200
      H6210|OTHER|620|餐饮 酒家|650
      H6220|OTHER|360|快餐 面馆|900
      H6231|OTHER|160|茶馆 茶舍|800
      J6635|OTHER|30|小额贷款|0
      K7010|OTHER|90|置业 房地产开发|0
      K7020|OTHER|160|物业服务 物业管理|0
      K7040|OTHER|120|房屋租赁|100
      L7111|OTHER|80|汽车租赁|200
      L7211|OTHER|70|企业管理 控股|0
      L7251|OTHER|200|广告 广告传媒|100
      L7263|OTHER|110|劳务派遣 人力资源|0
      M7452|OTHER|80|检测技术 检验检测|0
      M7461|OTHER|50|环境监测|0
      M7485|OTHER|140|设计 创意设计|100
      O8040|OTHER|320|美容美发 美发店|900
      O8053|OTHER|140|养生 足浴|700
      O8111|OTHER|240|汽车维修 汽修|600
      O8211|OTHER|110|保洁服务 清洁|200
      P8391|OTHER|130|职业培训 技能培训|0
      P8393|OTHER|120|艺术培训|200
      R8930|OTHER|100|健身 体育|300
      R9013|OTHER|60|网吧 网咖|300
      """
          .lines()
          .map(Industry::read)
          .toList();

  private static final int[] WEIGHTS = ALL.stream().mapToInt(Industry::weight).toArray();

  static Industry any(Lots lots) {
    return ALL.get(lots.weighted(WEIGHTS));
  }

  private static Industry read(String line) {
    String[] part = line.split("\\|", -1);
    return new Industry(
        part[0],
        Kind.valueOf(part[1]),
        Integer.parseInt(part[2]),
        List.of(part[3].split(" ", -1)),
        Integer.parseInt(part[4]));
  }

  boolean isFarming() {
    return code.startsWith("A");
  }
}
