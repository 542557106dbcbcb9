package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import mingqian.it.AwaitOffice;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A special inspection from its plan to the visit, every button by whoever may press it. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CampaignsIT extends AtTheOffice {
  private static final String TITLE = "岁末价格秩序专项检查";

  @Test
  @DisplayName("R18: drafted, approved, filed, published, its number used up, closed")
  void a_campaign_is_followed_from_its_draft_to_its_end() throws Exception {
    List<String> enterprises = enterprises(30);
    String campaign = drafted();
    as("approver", campaign);
    page.locator("[id='approve:authority']").fill("岚枢市人民政府");
    page.locator("[id='approve:document']").fill("岚政办〔2026〕60号");
    page.locator("[id='approve:on']").fill("2026-12-01");
    press("approve:press");
    assertThat(said()).contains("已批准，待备案");
    as("coordinator", campaign);
    page.locator("[id='file:with']").fill("岚枢市司法局");
    page.locator("[id='file:filing']").fill("专备-2026-060");
    page.locator("[id='file:receipt']").fill("回-060");
    press("file:press");
    assertThat(said()).contains("已备案，待公布");
    assertThat(AwaitOffice.page("/campaigns")).doesNotContain(TITLE);
    press("publish:press");
    assertThat(said()).contains("已公布", "已用 0 次，上限 1 次");
    assertThat(AwaitOffice.page("/campaigns")).contains(TITLE, "岚枢市人民政府");
    propose(enterprises.get(0));
    assertThat(said()).contains("待审批");
    propose(enterprises.get(1));
    assertThat(said()).contains("数量控制：已用 1 次，上限 1 次");
    as("coordinator", campaign);
    assertThat(said()).contains("已用 1 次，上限 1 次", "次数已用完");
    looked("campaign", campaign);
    page.locator("[id='close:why']").fill("年内不再开展。");
    press("close:press");
    assertThat(said()).contains("已结束", "年内不再开展。");
    reader.go("/console/campaigns.xhtml");
    assertThat(said()).contains(TITLE, "岚枢市2026年冬季危险化学品安全专项检查");
    looked("campaigns", "/console/campaigns.xhtml");
    looked("campaigns-public", "/campaigns");
  }

  private String drafted() throws Exception {
    as("coordinator", "/console/campaigns.xhtml");
    page.locator("[id='draft:name']").fill(TITLE);
    page.locator("[id='draft:from']").fill("2026-12-15");
    page.locator("[id='draft:until']").fill("2026-12-31");
    page.locator("[id='draft:most']").fill("2");
    page.locator("[id='draft:ground']").fill("《中华人民共和国价格法》；岁末保供稳价工作方案。");
    page.locator("[id='draft:matters']").selectOption("SCJG-11");
    press("draft:press");
    assertThat(said()).contains("已拟定，待批准", "SCJG-11", "上限 2 次");
    assertThat(page.locator("[id='revise:name']").inputValue()).isEqualTo(TITLE);
    looked("campaign-draft", page.url().replaceFirst("^https?://[^/]+", ""));
    page.locator("[id='revise:most']").fill("1");
    press("revise:press");
    assertThat(said()).contains("已修改，待批准", "上限 1 次", "第 2 稿");
    return page.url().replaceFirst("^https?://[^/]+", "");
  }

  private void propose(String enterprise) throws Exception {
    as("liaison", "/console/filings.xhtml");
    page.locator("[id='propose:kind']").selectOption("SPECIAL");
    page.locator("[id='propose:target']").fill(enterprise);
    page.locator("[id='propose:day']").fill(page.locator("[id='propose:day']").getAttribute("min"));
    page.locator("[id='propose:scheme']").fill("检查明码标价，两名执法人员。");
    page.locator("[id='propose:matter']").selectOption("SCJG-11");
    page.locator("[id='propose:campaign']").selectOption(new SelectOption().setLabel(TITLE));
    press("propose:press");
  }

  /** Pictures for whoever wants to look, at both widths and in both languages. */
  private void looked(String name, String path) {
    for (String language : List.of("en", "zh")) {
      reader.reads(language);
      reader.go(path);
      reader.shot(name + "-" + language);
      reader.width(360);
      reader.shot(name + "-phone-" + language);
      reader.width(1280);
    }
  }
}
