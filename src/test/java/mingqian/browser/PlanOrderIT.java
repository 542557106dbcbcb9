package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draw is ordered from an item of the plan on the plan's page. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PlanOrderIT extends AtTheOffice {
  private static final String PLAN = "/console/plan.xhtml?number=99999920260001";
  private static final String NAME = "岚枢市计划页下达抽查";

  @Test
  @DisplayName("R07: an order from an item of the plan is filled by it, prepared, and counted")
  void an_item_of_the_plan_becomes_a_draw_on_the_page_of_the_plan() throws Exception {
    reader.logIn("coordinator");
    reader.go(PLAN);
    String before = item();
    fill("name", NAME);
    page.locator("[id='order:item']").selectOption("B.spot");
    page.locator("[id='order:source']").selectOption("witness:3");
    fill("until", "2026-12-30");
    press("order:press");
    assertThat(said()).as("a last day without a first").contains("检查开始与结束须都填写");
    fill("until", "");
    fill("rate", "三成");
    press("order:press");
    assertThat(said()).as("a rate that is none").contains("没有保存", "抽查比例", "三成");
    reader.width(360);
    reader.shot("plan-order-faulty");
    reader.width(1280);
    fill("rate", "50%");
    press("order:press");
    assertThat(said()).as("beyond the item").contains("高于 2%");
    reader.shot("plan-order-refused");
    fill("rate", "");
    press("order:press");
    assertThat(page.url()).contains("/console/draw.xhtml?id=2026-B-");
    assertThat(said()).contains(NAME);
    final String draw = page.url().substring(page.url().indexOf("/console/draw.xhtml"));
    reader.go(PLAN);
    assertThat(said()).contains(NAME);
    assertThat(item()).as("one batch more").isNotEqualTo(before);
    reader.shot("plan-order");
    reader.logOut();
    reader.logIn("approver");
    reader.go(PLAN);
    assertThat(page.locator("[id='order:press']").count()).as("the approver orders none").isZero();
    reader.go(draw);
    page.locator("[id='voiding:ground']").fill("浏览器测试的任务，作废。");
    page.locator("[id='voiding:meant']").check();
    press("voiding:press");
    assertThat(said()).contains("浏览器测试的任务，作废。");
  }

  private String item() {
    return page.locator("[id='order:item'] option[value='B.spot']").innerText();
  }

  private void fill(String field, String text) {
    page.locator("[id='order:" + field + "']").fill(text);
  }
}
