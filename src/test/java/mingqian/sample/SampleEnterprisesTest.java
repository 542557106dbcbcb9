package mingqian.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class SampleEnterprisesTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final SampleTable TABLE = SampleTable.enterprises();

  @Test
  void the_file_is_utf8_with_a_byte_order_mark_and_the_agreed_headings() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("inspector-pool/enterprises.csv"));
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF).hasSizeLessThan(4_000_000);
    assertThat(String.join(",", TABLE.headings()))
        .isEqualTo("统一社会信用代码,企业名称,监管库,信用风险分类,行政区划代码,行业代码,登记状态,住所,成立日期,主体类型,归库理由,生效日期,园区");
  }

  @Test
  void sixteen_thousand_enterprises_have_each_their_own_code_and_name() {
    assertThat(TABLE.column("统一社会信用代码")).hasSize(16_000).doesNotHaveDuplicates();
    assertThat(TABLE.column("企业名称")).doesNotHaveDuplicates().allMatch(n -> n.startsWith("岚枢市"));
  }

  @Test
  void every_credit_code_lies_in_region_999999_and_has_the_right_check_character() {
    assertThat(TABLE.column("统一社会信用代码"))
        .allMatch(code -> code.matches("(91|92|93|N2)999999[0-9A-HJ-NP-RTUWXY]{10}"))
        .allMatch(SampleEnterprisesTest::sumsToAMultipleOf31);
  }

  /** The first seventeen weigh 3^0 to 3^16, the check character 1. */
  private static boolean sumsToAMultipleOf31(String code) {
    BigInteger sum = BigInteger.valueOf(ALPHABET.indexOf(code.charAt(17)));
    for (int i = 0; i < 17; i++) {
      BigInteger value = BigInteger.valueOf(ALPHABET.indexOf(code.charAt(i)));
      sum = sum.add(BigInteger.valueOf(3).pow(i).multiply(value));
    }
    return sum.mod(BigInteger.valueOf(31)).signum() == 0;
  }

  @Test
  void the_libraries_have_their_sizes() {
    Map<String, Long> sizes = TABLE.counts("监管库");
    assertThat(sizes).containsOnlyKeys("A", "B", "C");
    assertThat(sizes.get("A")).isBetween(3_000L, 3_400L);
    assertThat(sizes.get("B")).isBetween(2_250L, 2_550L);
  }

  @Test
  void poor_credit_mostly_stands_in_library_b_but_library_and_class_are_two_things() {
    assertThat(share(place("B", "D"), TABLE.counts("信用风险分类").get("D"))).isBetween(90L, 99L);
    assertThat(share(place("A", "A"), TABLE.counts("监管库").get("A"))).isBetween(50L, 90L);
    for (String library : List.of("A", "B", "C")) {
      for (String risk : List.of("A", "B", "C", "D")) {
        assertThat(place(library, risk)).as(library + risk).isPositive();
      }
    }
  }

  @Test
  void some_enterprises_stand_in_parks_each_of_which_lies_in_one_district() {
    Map<String, Long> parks = TABLE.counts("园区");
    assertThat(parks).containsOnlyKeys("", "岚心数字产业园", "枢北智造园");
    assertThat(parks.get("岚心数字产业园")).isBetween(50L, 250L);
    for (CSVRecord row : TABLE.rows()) {
      if (row.get("园区").equals("岚心数字产业园")) {
        assertThat(row.get("行政区划代码")).isEqualTo("999901");
      } else if (row.get("园区").equals("枢北智造园")) {
        assertThat(row.get("行政区划代码")).isEqualTo("999902");
      }
    }
  }

  private static long place(String library, String risk) {
    return TABLE.rows().stream()
        .filter(row -> row.get("监管库").equals(library) && row.get("信用风险分类").equals(risk))
        .count();
  }

  private static long share(long part, long whole) {
    return 100 * part / whole;
  }

  @Test
  void about_three_per_cent_are_no_longer_in_existence() {
    assertThat(TABLE.counts("登记状态")).containsOnlyKeys("存续", "在营", "开业", "注销", "吊销", "迁出");
    long gone = TABLE.column("登记状态").stream().filter(s -> !SampleTable.ALIVE.contains(s)).count();
    assertThat(gone).isBetween(320L, 640L);
  }

  @Test
  void every_district_is_listed_and_used_unevenly() {
    List<String> listed = SampleTable.utf8("inspector-pool/districts.csv").column("行政区划代码");
    assertThat(listed).hasSize(12).startsWith("999901").endsWith("999912");
    Map<String, Long> sizes = TABLE.counts("行政区划代码");
    assertThat(sizes).containsOnlyKeys(listed.toArray(String[]::new));
    assertThat(sizes.get("999901")).isGreaterThan(10 * sizes.get("999912"));
  }

  @Test
  void codes_of_trades_and_dates_have_their_forms() {
    assertThat(TABLE.column("行业代码")).allMatch(code -> code.matches("[A-T][0-9]{4}"));
    for (CSVRecord row : TABLE.rows()) {
      assertThat(LocalDate.parse(row.get("成立日期"))).isBefore(LocalDate.parse(row.get("生效日期")));
    }
  }

  @Test
  void some_names_need_code_points_and_some_more_than_gbk() {
    List<String> names = TABLE.column("企业名称");
    assertThat(names).anyMatch(n -> n.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    Charset gbk = Charset.forName("GBK");
    assertThat(names)
        .anyMatch(n -> n.chars().noneMatch(c -> Character.isSurrogate((char) c)) && !fits(n, gbk));
    assertThat(names).allMatch(n -> fits(n, Charset.forName("GB18030")));
  }

  private static boolean fits(String text, Charset charset) {
    return charset.newEncoder().canEncode(text);
  }
}
