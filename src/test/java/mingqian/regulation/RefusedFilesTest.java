package mingqian.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case adds one bad row at the end of a committed file, whose last row is then known. */
class RefusedFilesTest {
  @ParameterizedTest(name = "{0} with {1}: {4}")
  @DisplayName("A bad row is refused with its file, row, column and reason")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows.csv | R99,B,01-01,01-02,-,-,x | rule | R99 | 不认识的规则编号
          windows.csv | R02,B,01-01,01-02,2030-01-01,-,x | rule | R02 | 这条规则不在本文件中规定
          windows.csv | R01,D,01-01,01-02,-,-,x | library | D | 不认识的监管库
          windows.csv | R01,a,01-01,01-02,-,-,x | library | a | 不认识的监管库
          windows.csv | R01,C,06-30,07-02,-,-,x | from | 06-30 | 同一监管库的检查窗口重叠
          windows.csv | R01,A,05-01,06-01,2030-01-01,-,x | from | 05-01 | 同一监管库的检查窗口重叠
          windows.csv | R01,C,11-30,11-01,-,-,x | until | 11-01 | 结束早于开始
          windows.csv | R01,C,12-15,01-15,-,-,x | until | 01-15 | 结束早于开始
          windows.csv | R01,C,02-29,03-01,-,-,x | from | 02-29 | 不是每年都有的日子
          windows.csv | R01,C,11-01,11-31,-,-,x | until | 11-31 | 不是每年都有的日子
          windows.csv | R01,C,13-01,13-02,-,-,x | from | 13-01 | 不是每年都有的日子
          windows.csv | R01,C,2-1,02-02,-,-,x | from | 2-1 | 不是每年都有的日子
          windows.csv | R01,C,11-01,11-02,2026-02-29,-,x | valid_from | 2026-02-29 | 不是存在的日期
          windows.csv | R01,C,11-01,11-02,2026-03-01,2026-02-01,x | valid_until | 2026-02-01 | 结束早于开始
          windows.csv | R01,C,11-01,11-02,-,-, | document | '' | 不能空着
          quiet-periods.csv | R01,A,99990,*,*,-,-,1-5,一,one,x | district | 99990 | 不是行政区划代码
          quiet-periods.csv | R01,A,*,U,*,-,-,1-5,一,one,x | industry | U | 不是行业代码
          quiet-periods.csv | R01,A,*,*,91110000600037341N,-,-,1-5,一,one,x | target | 91110000600037341N | 不是统一社会信用代码
          quiet-periods.csv | R01,A,*,*,*,-,-,0-5,一,one,x | month_days | 0-5 | 不是每月的日段
          quiet-periods.csv | R01,A,*,*,*,-,-,5-1,一,one,x | month_days | 5-1 | 不是每月的日段
          quiet-periods.csv | R01,A,*,*,*,-,-,1-32,一,one,x | month_days | 1-32 | 不是每月的日段
          quiet-periods.csv | R01,A,*,*,*,2026-06-31,-,*,一,one,x | from | 2026-06-31 | 不是存在的日期
          quiet-periods.csv | R01,A,*,*,*,2026-06-08,2026-06-07,*,一,one,x | until | 2026-06-07 | 结束早于开始
          quiet-periods.csv | R01,A,*,*,*,-,-,*,一,one,x | month_days | * | 本行禁止所有的日子
          quiet-periods.csv | R01,A,*,*,*,-,-,1-5,,one,x | zh | '' | 不能空着
          working-calendar.csv | 2026-06-19,off,某通知,- | day | 2026-06-19 | 同一天写了两次
          working-calendar.csv | 2026-06-20,work,某通知,- | day | 2026-06-20 | 同一天既放假又上班
          working-calendar.csv | 2026-06-22,work,某通知,- | kind | work | 周一至周五本来就是工作日
          working-calendar.csv | 2026-02-29,off,某通知,- | day | 2026-02-29 | 不是存在的日期
          working-calendar.csv | 2026/11/02,off,某通知,- | day | 2026/11/02 | 不是存在的日期
          working-calendar.csv | 2026-11-02,holiday,某通知,- | kind | holiday | 不是 off 或 work
          working-calendar.csv | 0026-11-02,off,某通知,- | day | 0026-11-02 | 年份不合理
          rates.csv | R11,E,*,general,500,x | library | E | 不认识的监管库
          rates.csv | R11,A,E,general,500,x | class | E | 不认识的信用风险分类
          rates.csv | R11,A,A,other,500,x | matter_kind | other | 不认识的事项类别
          rates.csv | R11,A,A,general,0,x | rate | 0 | 不是允许的数字
          rates.csv | R11,A,A,general,10001,x | rate | 10001 | 不是允许的数字
          rates.csv | R11,A,A,general,5%,x | rate | 5% | 不是允许的数字
          rates.csv | R11,A,A,general,99999999999999,x | rate | 99999999999999 | 不是允许的数字
          rates.csv | R11,A,A,public-information,300,x | rule | R11 | 规则与事项类别不符
          rates.csv | R11,A,*,general,200,x | rate | 200 | 同一监管库、分类和事项类别规定了两个比例
          caps.csv | R06,city,2,-,x | scope | city | 不认识的上限范围
          caps.csv | R06,all,5,-,x | scope | all | 同一范围规定了两个上限
          caps.csv | R06,all,0,-,x | visits | 0 | 不是允许的数字
          caps.csv | R06,all,many,-,x | visits | many | 不是允许的数字
          caps.csv | R06,all,5,urgent,x | exempt | urgent | 不认识的检查类型
          caps.csv | R06,all,5,daily;daily,x | exempt | daily;daily | 不认识的检查类型
          grounds.csv | R02,tip-off,线索,tip,-,-,x | rule | R02 | 这条规则不在本文件中规定
          grounds.csv | R01,Tip,线索,tip,-,-,x | ground | Tip | 不是事由代码
          grounds.csv | R01,t,线索,tip,-,-,x | ground | t | 不是事由代码
          grounds.csv | R01,1tip,线索,tip,-,-,x | ground | 1tip | 不是事由代码
          grounds.csv | R01,hazard,线索,tip,2030-01-01,-,x | ground | hazard | 同一事由的有效期重叠
          grounds.csv | R01,tip-off,,tip,-,-,x | zh | '' | 不能空着，也不能超过100字
          grounds.csv | R01,tip-off,线索, tip,-,-,x | en | ' tip' | 不能空着，也不能超过100字
          grounds.csv | R01,tip-off,线索,tip,2026-13-01,-,x | valid_from | 2026-13-01 | 不是存在的日期
          grounds.csv | R01,tip-off,线索,tip,2026-02-01,2026-01-31,x | valid_until | 2026-01-31 | 结束早于开始
          grounds.csv | R01,tip-off,线索,tip,-,-, | document | '' | 不能空着
          lotteries.csv | R01,kl8,快乐8,Keno,7,40,60,1,21:30,-,-,x,- | rule | R01 | 这条规则不在本文件中规定
          lotteries.csv | R15,KL8,快乐8,Keno,7,40,60,1,21:30,-,-,x,- | game | KL8 | 不是彩票代码
          lotteries.csv | R15,kl8,快乐8,Keno,0,40,60,1,21:30,-,-,x,- | issue | 0 | 不是允许的数字
          lotteries.csv | R15,kl8,快乐8,Keno,7,65,60,1,21:30,-,-,x,- | digits | 65 | 不是允许的数字
          lotteries.csv | R15,kl8,快乐8,Keno,7,3,10,1,21:30,-,-,x,- | bits | 10 | 多于这么多位数字所能有的
          lotteries.csv | R15,kl8,快乐8,Keno,7,40,60,0,21:30,-,-,x,- | weekdays | 0 | 不是星期
          lotteries.csv | R15,kl8,快乐8,Keno,7,40,60,1;1,21:30,-,-,x,- | weekdays | 1;1 | 不是星期
          lotteries.csv | R15,kl8,快乐8,Keno,7,40,60,1,24:00,-,-,x,- | time | 24:00 | 不是时刻
          lotteries.csv | R15,ssq,双色球,again,7,14,24,2,21:15,2026-01-01,-,x,- | game | ssq | 同一彩票的有效期重叠
          windows.csv | R01,C,11-01,11-02,-,-,x,-,everybody | visitors | everybody | 不认识的检查方
          windows.csv | R01,C,11-01,11-02,-,-,x,, | edition | '' | 不能空着
          quiet-periods.csv | R01,A,*,*,*,-,-,1-5,一,one,x,-, | park | '' | 不能空着，也不能超过100字
          quiet-periods.csv | R01,A,*,*,*,-,-,1-5,一,one,x,-, 高新园 | park | ' 高新园' | 不能空着，也不能超过100字
          caps.csv | R06,all,5,-,x,-,2026-01-01,- | scope | all | 同一范围规定了两个上限
          caps.csv | R06,all,5,-,x,-,2026-02-01,2026-01-01 | valid_until | 2026-01-01 | 结束早于开始
          rates.csv | R11,A,*,general,200,x,-,2026-01-01,- | rate | 200 | 同一监管库、分类和事项类别规定了两个比例
          rates.csv | R11,A,A,general,200,x,-,2026-1-1,- | valid_from | 2026-1-1 | 不是存在的日期
          parameters.csv | R02,team-seats,3,inspectors,x,-,2026-07-01,- | name | team-seats | 同一参数写了两次
          frequencies.csv | R06,A,A,general,most,1,1,-,-,x,- | rule | R06 | 这条规则不在本文件中规定
          frequencies.csv | R11,A,A,general,often,1,1,-,-,x,- | bound | often | 不是 most 或 least
          frequencies.csv | R11,A,A,key,most,1,1,-,-,x,- | bound | most | 重点事项不设频次上限
          frequencies.csv | R11,A,A,general,most,0,1,-,-,x,- | times | 0 | 不是允许的数字
          frequencies.csv | R11,A,A,general,most,1,11,-,-,x,- | years | 11 | 不是允许的数字
          frequencies.csv | R11,A,E,general,most,1,1,-,-,x,- | class | E | 不认识的信用风险分类
          frequencies.csv | R11,A,*,general,most,1,1,-,-,x,- | times | 1 | 同一监管库、分类和事项类别规定了两个频次
          exempt-matters.csv | R01,*,SCJG-07,-,-,x,- | library | * | 不认识的监管库
          exempt-matters.csv | R01,A,SCJG-06,2030-01-01,-,x,- | matter | SCJG-06 | 同一监管库的同一事项写了两次
          exempt-matters.csv | R01,A,,-,-,x,- | matter | '' | 不能空着，也不能超过100字
          rotations.csv | R04,A,1,1,-,-,x,- | rule | R04 | 这条规则不在本文件中规定
          rotations.csv | R17,A,0,1,-,-,x,- | visits | 0 | 不是允许的数字
          rotations.csv | R17,*,2,1,2030-01-01,-,x,- | visits | 2 | 同一监管库规定了两次轮换
          placements.csv | R01,0,B,D,*,*,一,one,-,-,x,- | rank | 0 | 不是允许的数字
          placements.csv | R01,10,A,*,C,*,一,one,-,-,x,- | rank | 10 | 同一次序指向不同的监管库
          placements.csv | R01,50,B,D;E,*,*,一,one,-,-,x,- | class | D;E | 不认识的信用风险分类
          placements.csv | R01,50,B,*,C;13,*,一,one,-,-,x,- | industry | C;13 | 不是行业代码
          placements.csv | R01,50,B,*,*,罚;,一,one,-,-,x,- | words | 罚; | 不能空着，也不能超过100字
          parameters.csv | R02,team-size,2,inspectors,x | name | team-size | 不认识的参数
          parameters.csv | R02,team-seats,2,inspectors,x | name | team-seats | 同一参数写了两次
          parameters.csv | R02,team-seats,1,inspectors,x | value | 1 | 不是允许的数字
          parameters.csv | R02,team-seats,two,inspectors,x | value | two | 不是允许的数字
          parameters.csv | R02,team-seats,+2,inspectors,x | value | +2 | 不是允许的数字
          parameters.csv | R04,own-station,2,switch,x | value | 2 | 不是允许的数字
          parameters.csv | R02,own-station,1,switch,x | rule | R02 | 这条规则不在本文件中规定
          parameters.csv | R04,own-station,1,inspectors,x | unit | inspectors | 单位不对
          parameters.csv | R03,team-seats,2,inspectors,x | rule | R03 | 这条规则不在本文件中规定
          parameters.csv | R09,result-published,20,days,x | unit | days | 单位不对
          rules.csv | R20,hard,一,one,x,-,-,-,- | rule | R20 | 不认识的规则编号
          rules.csv | R19,soft,一,one,x,-,-,-,- | kind | soft | 不认识的规则性质
          rules.csv | R19,hard,一,one,x,-,-,-,- | rule | R19 | 同一规则的有效期重叠
          rules.csv | R19,hard,一,one,,-,-,-,- | document | '' | 不能空着
          """)
  void a_bad_row_is_refused_with_its_place(
      String file, String badRow, String column, String value, String reason) {
    int row = (int) Schedules.text(file).lines().count() + 1;
    assertThat(faults(Schedules.with(file, Schedules.plus(file, badRow))))
        .anySatisfy(
            fault -> {
              stands(fault, file, row, column, reason);
              assertThat(fault.value()).isEqualTo(value);
            })
        .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(file));
  }

  private static void stands(RuleFault fault, String file, int row, String column, String reason) {
    assertThat(fault.file()).isEqualTo(file);
    assertThat(fault.row()).isEqualTo(row);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault.reason().zh()).isEqualTo(reason);
    assertThat(fault.hint().en()).isNotBlank();
  }

  static Stream<Arguments> filesWithAHole() {
    return Stream.of(
        Arguments.of("windows.csv", "R01,B,", "B", "监管库 B 没有检查窗口"),
        Arguments.of("parameters.csv", "R09,", "result-published", "缺少参数 result-published"),
        Arguments.of("placements.csv", "R01,90,", "", "没有其余企业的一行"),
        Arguments.of("rules.csv", "R11b,", "R11b", "缺少规则 R11b"),
        Arguments.of("working-calendar.csv", "2025-", "2025", "2025 年缺失"),
        Arguments.of("working-calendar.csv", "2026-10-0", "2026", "2026 年不完整：2026-10-01 是法定节假日"));
  }

  @ParameterizedTest(name = "{0} without {1}: {3}")
  @DisplayName("A file that leaves something out is refused whole")
  @MethodSource("filesWithAHole")
  void a_file_that_leaves_something_out_is_refused(
      String file, String beginning, String value, String reason) {
    String without =
        Schedules.text(file)
            .lines()
            .filter(line -> !line.startsWith(beginning))
            .map(line -> line + "\n")
            .reduce("", String::concat);
    assertThat(faults(Schedules.with(file, without)))
        .anySatisfy(
            fault -> {
              assertThat(fault.file()).isEqualTo(file);
              assertThat(fault.row()).isZero();
              assertThat(fault.value()).isEqualTo(value);
              assertThat(fault.reason().zh()).isEqualTo(reason);
            });
  }

  /** Spoiled as a whole: file, what is done to it, row, column, reason. */
  static Stream<Arguments> spoiledFiles() {
    return Stream.of(
        spoiled("windows.csv", text -> "", 1, "-", "文件是空的"),
        spoiled("caps.csv", text -> text.replace("rule,", "rule,rule,"), 1, "rule", "表头重复"),
        spoiled("caps.csv", text -> text.replace("scope", "Scope"), 1, "Scope", "不认识的表头"),
        spoiled("caps.csv", text -> text.replace(",document", ""), 1, "document", "缺少表头"),
        spoiled("rates.csv", text -> text + "R11,A\n", 12, "-", "本行有 2 个单元格"),
        spoiled("rates.csv", text -> text + "\n", 12, "-", "本行有 1 个单元格"),
        spoiled("grounds.csv", text -> text + "R01,x,\"un,-,-,x\n", 7, "-", "引号没有在本行结束"),
        spoiled("grounds.csv", text -> text + "R01,x,a\"b,en,-,-,x\n", 7, "-", "单元格中间出现引号"),
        spoiled("caps.csv", text -> text + "R06,all,\"3\"x,-,y\n", 4, "-", "引号之后还有文字"),
        spoiled(
            "grounds.csv",
            text -> text.replace("R01,order", "\uFEFFR01,order"),
            5,
            "rule",
            "不认识的规则编号"));
  }

  private static Arguments spoiled(
      String file, UnaryOperator<String> how, int row, String column, String reason) {
    return Arguments.of(file, how, row, column, reason);
  }

  @ParameterizedTest(name = "{0}:{2} {3}: {4}")
  @MethodSource("spoiledFiles")
  void a_spoiled_file_is_refused_with_its_place(
      String file, UnaryOperator<String> how, int row, String column, String reason) {
    assertThat(faults(Schedules.with(file, how.apply(Schedules.text(file)))))
        .anySatisfy(fault -> stands(fault, file, row, column, reason));
  }

  @Test
  @DisplayName("A parameter that has no number on some days is refused at the edge of the gap")
  void a_parameter_with_a_gap_is_refused() {
    String text =
        Schedules.text("parameters.csv")
                .replaceFirst("(?m)^(R03,certificate-warning,.*),-,-$", "$1,-,2026-06-30")
            + "R03,certificate-warning,30,days,x,-,2026-07-02,-\n";
    assertThat(faults(Schedules.with("parameters.csv", text)))
        .extracting(fault -> fault.row() + " " + fault.column() + " " + fault.reason().zh())
        .containsExactly(
            "5 valid_until 有的日子没有这个参数", text.lines().count() + " valid_from 有的日子没有这个参数");
  }

  @Test
  void a_file_that_is_not_utf_8_is_refused_with_its_line() {
    byte[] bytes = Schedules.text("grounds.csv").getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0xC0;
    assertThat(faults(Schedules.with("grounds.csv", bytes)))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(6);
              assertThat(fault.reason().en()).isEqualTo("not UTF-8");
            });
  }

  @Test
  @DisplayName("A fault names the earlier row that it disagrees with")
  void a_fault_names_the_earlier_row() {
    String overlapping = Schedules.plus("windows.csv", "R01,A,06-30,07-31,-,-,x");
    assertThat(faults(Schedules.with("windows.csv", overlapping)))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(6);
              assertThat(fault.reason().en()).isEqualTo("windows of one library overlap");
              assertThat(fault.hint().zh()).isEqualTo("与第 2 行冲突，请删改其中一行");
              assertThat(fault.hint().en()).isEqualTo("row 2 disagrees: change one");
            });
  }

  @Test
  @DisplayName("The faults of all files are told together, by file and row")
  void the_faults_of_all_files_are_told_together() {
    Map<String, byte[]> files =
        Schedules.with("windows.csv", Schedules.plus("windows.csv", "R77,D,02-30,x,-,-,y"));
    files.put("caps.csv", "rule,scope\n".getBytes(UTF_8));
    files.put("holidays.csv", new byte[0]);
    files.remove("rates.csv");
    assertThat(faults(files))
        .extracting(fault -> fault.file() + ":" + fault.row() + ":" + fault.column())
        .containsExactly(
            "caps.csv:1:visits",
            "caps.csv:1:exempt",
            "caps.csv:1:document",
            "holidays.csv:0:-",
            "rates.csv:0:-",
            "windows.csv:6:rule",
            "windows.csv:6:library",
            "windows.csv:6:from",
            "windows.csv:6:until");
  }

  static List<RuleFault> faults(Map<String, byte[]> files) {
    RegulationRefused refused =
        catchThrowableOfType(RegulationRefused.class, () -> Regulation.load(files));
    assertThat(refused).as("the files must be refused").isNotNull();
    assertThat(refused.faults()).isNotEmpty();
    return refused.faults();
  }
}
