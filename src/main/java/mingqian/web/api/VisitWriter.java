package mingqian.web.api;

import jakarta.json.JsonObject;
import java.util.Locale;
import mingqian.inspection.Answer;
import mingqian.inspection.Deed;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitHistory;
import mingqian.inspection.VisitOrigin;
import mingqian.inspection.VisitRow;
import mingqian.inspection.VisitSheet;
import mingqian.regulation.DueDate;

/**
 * Writes visits for those who may know them 检查任务; what it is given has passed the gate.
 *
 * @param locale the language of the reader
 */
record VisitWriter(Locale locale) {
  /** A visit without its team, for lists. */
  JsonItem item(VisitRow row) {
    VisitRow.Target target = row.target();
    VisitRow.Timing timing = row.timing();
    return new JsonItem(locale)
        .put("id", row.id())
        .put("draw", row.origin().draw())
        .put("kind", row.origin().kind())
        .put("filing", row.origin().filed().map(VisitOrigin.Filed::id))
        .put("state", row.state())
        .put("stateName", row.state().words())
        .put("creditCode", target.code())
        .put("name", target.name())
        .put("registeredAddress", target.address())
        .put("district", target.district())
        .put("library", target.library().name())
        .put("day", timing.day())
        .put("due", timing.due().map(DueDate::day))
        .put("dueProvisional", timing.due().map(DueDate.Provisional.class::isInstance))
        .put("withheld", timing.withheld())
        .put("address", "/api/assignments/" + row.id());
  }

  /** All of a visit. */
  JsonObject whole(VisitSheet sheet) {
    AftermathWriter after = new AftermathWriter(locale);
    return item(sheet.visit())
        .put("notifiedAt", sheet.notifiedAt())
        .put("team", sheet.team().stream().map(this::member).toList())
        .put("left", sheet.history().left().stream().map(this::left).toList())
        .put("changes", sheet.history().changes().stream().map(this::change).toList())
        .put("parts", sheet.parts().stream().map(part -> part(part, after)).toList())
        .put("companions", sheet.companions().stream().map(this::companion).toList())
        .put("acceptedAt", sheet.own().accepted())
        .put("fills", sheet.own().fills())
        .build();
  }

  private JsonItem member(VisitSheet.Member member) {
    return new JsonItem(locale)
        .put("certificate", member.inspector())
        .put("name", member.name())
        .put("department", member.department())
        .put("departmentName", member.departmentName())
        .put("acceptedAt", member.accepted());
  }

  private JsonItem companion(VisitSheet.Companion companion) {
    return new JsonItem(locale)
        .put("id", companion.where().map(VisitSheet.Where::visit))
        .put("draw", companion.where().flatMap(where -> where.origin().draw()))
        .put("day", companion.where().flatMap(VisitSheet.Where::day))
        .put("departments", companion.departments())
        .put("apart", companion.apart());
  }

  private JsonItem left(VisitHistory.Left left) {
    return member(left.member()).put("successor", left.successor());
  }

  private JsonItem change(VisitHistory.Entry entry) {
    return deed(entry.deed())
        .put("kind", entry.kind())
        .put("note", entry.note())
        .put("ground", entry.ground());
  }

  private JsonItem part(VisitSheet.Part part, AftermathWriter after) {
    JsonItem item =
        new JsonItem(locale)
            .put("id", part.id())
            .put("department", part.department())
            .put("departmentName", part.name())
            .put("state", part.state())
            .put("stateName", part.state().words())
            .put("matters", part.matters().stream().map(this::matter).toList())
            .put("results", part.versions().stream().map(this::version).toList());
    return after.into(item, part.after());
  }

  private JsonItem matter(VisitSheet.Item matter) {
    return new JsonItem(locale)
        .put("code", matter.code())
        .put("name", matter.name())
        .put("item", matter.item())
        .put("basis", matter.basis());
  }

  private JsonItem version(VisitSheet.Version version) {
    return new JsonItem(locale)
        .put("id", version.result())
        .put("version", version.number())
        .put("recorded", deed(version.recorded()))
        .put("reviewed", version.reviewed().map(this::deed))
        .put("returnReason", version.returnReason())
        .put("correctionGround", version.correctionGround())
        .put("publishedAt", version.publishedAt())
        .put("answers", version.answers().stream().map(this::answer).toList());
  }

  private JsonItem answer(Answer answer) {
    return new JsonItem(locale)
        .put("matter", answer.matter())
        .put("codes", answer.codes().stream().map(ResultCode::number).sorted().toList())
        .put("found", answer.found());
  }

  private JsonItem deed(Deed deed) {
    return new JsonItem(locale).put("by", deed.by()).put("at", deed.at());
  }
}
