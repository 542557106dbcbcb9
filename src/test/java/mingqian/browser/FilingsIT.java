package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A complaint from the hotline to the visit, every button by whoever may press it. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FilingsIT extends AtTheOffice {
  private static final String TICKET = "12345-20261215-007";

  @Test
  @DisplayName(
      "R01, R02, R08, R18: proposed, approved, filed, objected to, filed again, accepted, made")
  void a_complaint_is_followed_from_the_ticket_to_the_visit() throws Exception {
    List<String> enterprises = enterprises(20);
    as("liaison", "/console/filings.xhtml");
    propose(enterprises.get(0), TICKET);
    reader.go("/console/filings.xhtml");
    propose(enterprises.get(0), TICKET + "-1");
    assertThat(said()).as("a second ticket of the day").contains(TICKET, "工单编号不同");
    reader.go("/console/filings.xhtml?q=" + TICKET);
    assertThat(page.locator("main tbody tr").count()).as("found").isEqualTo(1);
    String visit = page.locator("main tbody th a").getAttribute("href");
    as("approver", visit);
    press("approve:press");
    assertThat(stands()).contains("待备案");
    file(visit, "备-2026-1001");
    answer(visit, "answer:object", "请补充检查内容。");
    assertThat(stands()).contains("异议");
    file(visit, "备-2026-1002");
    answer(visit, "answer:accept", "同意备案。");
    assertThat(stands()).contains("已备案");
    as("liaison", visit);
    press("make:press");
    assertThat(said()).as("nobody is named").contains("R02");
    Locator free = page.locator("[id='team:members'] option");
    String[] two = {free.nth(0).getAttribute("value"), free.nth(1).getAttribute("value")};
    page.locator("[id='team:members']").selectOption(two);
    press("team:press");
    assertThat(said()).contains(two);
    press("make:press");
    assertThat(stands()).contains("已实施");
    page.locator("main a[href^='/console/visit.xhtml']").click();
    page.waitForLoadState();
    assertThat(said()).contains("个案检查", "待录入").contains(two);
    reader.go(visit);
    reader.width(360);
    reader.shot("filing-made");
    reader.width(1280);
    one_that_is_not_needed_is_cancelled(enterprises.get(1));
  }

  private void one_that_is_not_needed_is_cancelled(String enterprise) throws Exception {
    reader.go("/console/filings.xhtml");
    propose(enterprise, TICKET + "-2");
    reader.go("/console/filings.xhtml?q=" + TICKET + "-2");
    String visit = page.locator("main tbody th a").getAttribute("href");
    as("coordinator", visit);
    page.locator("[id='cancel:why']").fill("投诉人已撤回。");
    press("cancel:press");
    assertThat(stands()).contains("取消");
  }

  /** A triggered visit of today. */
  private void propose(String enterprise, String ticket) {
    page.locator("[id='propose:target']").fill(enterprise);
    page.locator("[id='propose:day']").fill(page.locator("[id='propose:day']").getAttribute("min"));
    page.locator("[id='propose:scheme']").fill("核查投诉反映的问题，两名执法人员。");
    page.locator("[id='propose:matter']").selectOption("SCJG-11");
    page.locator("[id='propose:ground']").selectOption("complaint");
    page.locator("[id='propose:ticket']").fill(ticket);
    press("propose:press");
  }

  private void file(String visit, String number) throws Exception {
    as("liaison", visit);
    page.locator("[id='file:number']").fill(number);
    press("file:press");
    assertThat(stands()).contains("待答复");
  }

  private void answer(String visit, String button, String text) throws Exception {
    as("filing", visit);
    page.locator("[id='answer:text']").fill(text);
    press(button);
  }

  private String stands() {
    return page.locator("#what").innerText();
  }
}
