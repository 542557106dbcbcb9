package mingqian.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import mingqian.inspection.Beans;
import mingqian.inspection.VisitBase;
import mingqian.plan.Campaign;
import mingqian.plan.CampaignBook;
import mingqian.web.Language;
import mingqian.web.RenderedPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignPageTest {
  private final VisitBase base = new VisitBase();

  @AfterEach
  void close() {
    base.close();
  }

  @ParameterizedTest
  @EnumSource
  void the_page_tells_of_published_campaigns_and_of_no_others(Language language) {
    campaign(1, "<b>夏季专项", "'2026-05-04'", "null, null");
    campaign(2, "春季专项", "'2026-05-04'", "'2026-05-30', '任务完成'");
    campaign(3, "尚未公布", "null", "null, null");
    campaign(4, "撤回草案", "null", "'2026-05-30', '撤回'");
    String page = page(language, published());
    assertThat(page)
        .contains("&lt;b&gt;夏季专项", "春季专项", "任务完成", "市人民政府", "府办3号", "市司法局", "备7号")
        .contains("市场监督", "登记事项检查", "依据某文件")
        .doesNotContain("尚未公布", "撤回草案", "drafter", "回执9号");
    assertThat(page).contains(language == Language.ZH ? "已公示结果 2 次" : "published results: 2");
    assertSound(page);
  }

  @ParameterizedTest
  @EnumSource
  void a_page_without_campaigns_says_so(Language language) {
    String page = page(language, List.of());
    assertThat(page).contains(RenderedPage.words(language).get("campaign.none"));
    assertSound(page);
  }

  private List<Campaign> published() {
    return base.in(
        entities -> {
          Beans beans = new Beans();
          beans.put(EntityManager.class, entities);
          return beans.of(CampaignBook.class).published();
        });
  }

  private static String page(Language language, List<Campaign> campaigns) {
    return RenderedPage.of(
        "campaigns.html",
        language,
        Map.of(
            "campaigns", campaigns,
            "results", Map.of(1L, 2L),
            "matters", Map.of("SCJG-01", "登记事项检查"),
            "departments", Map.of("SCJG", "市场监督")));
  }

  private void campaign(long id, String title, String published, String closed) {
    base.execute(
        "insert into campaign values (%d, 0, '%s', '2026-06-01', '2026-07-31', '依据某文件', 3,"
                .formatted(id, title)
            + " 'drafter', '2026-05-01T00:00:00Z', 'COUNTY_GOVERNMENT', '市人民政府', '府办3号',"
            + " '2026-05-02', 'a', '市司法局', '备7号', '回执9号', '2026-05-03T00:00:00Z', %s, %s, 1)"
                .formatted(published, closed));
    base.execute("insert into campaign_matter values (%d, 'SCJG-01')".formatted(id));
    base.execute("insert into campaign_department values (%d, 'SCJG')".formatted(id));
  }

  private static void assertSound(String page) {
    assertThat(page).doesNotContain("??", "th:", "${", "#{", ">null<", "@mingqian");
  }
}
