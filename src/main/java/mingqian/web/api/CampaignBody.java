package mingqian.web.api;

import java.time.LocalDate;
import java.util.Set;
import mingqian.plan.CampaignProposal;
import mingqian.terms.DateSpan;

/** Reads what the plan of a special inspection is to say 专项检查计划内容. */
final class CampaignBody {
  private CampaignBody() {}

  /** Refuses with the field what is missing, crooked or unknown. */
  static CampaignProposal proposal(Body body) {
    CampaignProposal proposal =
        new CampaignProposal(
            body.text("title"),
            Set.copyOf(body.texts("matters")),
            span(body),
            body.text("ground"),
            body.number("most"));
    body.end();
    return proposal;
  }

  private static DateSpan span(Body body) {
    LocalDate from = body.day("from");
    LocalDate until = body.day("until");
    if (until.isBefore(from)) {
      throw body.wrong("until", "不早于 from 的日期", "a day not before from");
    }
    return new DateSpan(from, until);
  }
}
