package mingqian.web.api;

import jakarta.json.JsonObject;
import java.util.Locale;
import mingqian.inspection.FiledVisitBook;
import mingqian.regulation.MonthDays;
import mingqian.regulation.QuietPeriod;
import mingqian.regulation.QuietScope;
import mingqian.regulation.Regulation;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;
import mingqian.web.open.LibraryYear;
import mingqian.web.open.WindowsYear;

/**
 * Writes when the libraries may be visited 检查窗口: the same as the public page.
 *
 * @param locale the language of the reader
 */
record WindowsWriter(Locale locale) {
  JsonObject whole(WindowsYear year, FiledVisitBook.Exceptions exceptions, Regulation regulation) {
    return new JsonItem(locale)
        .put("today", year.today())
        .put("year", year.today().getYear())
        .put("libraries", year.libraries().stream().map(this::library).toList())
        .put(
            "quietPeriods",
            WindowsYear.quietPeriods(regulation, year.today()).stream().map(this::quiet).toList())
        .put(
            "exceptions",
            new JsonItem(locale)
                .put("inspections", exceptions.all())
                .put("onQuietDays", exceptions.quiet()))
        .put("regulation", regulation.digest())
        .build();
  }

  private JsonItem library(LibraryYear year) {
    return new JsonItem(locale)
        .put("library", year.library().name())
        .put("openNow", year.isOpenNow())
        .put("open", year.open().stream().map(this::span).toList())
        .put("nextOpening", year.next())
        .put("documents", year.documents());
  }

  private JsonItem span(DateSpan span) {
    return new JsonItem(locale).put("from", span.from()).put("until", span.until());
  }

  private JsonItem quiet(QuietPeriod period) {
    QuietScope scope = period.scope();
    return new JsonItem(locale)
        .put("from", period.span().from())
        .put("until", period.span().until())
        .put("monthDays", period.monthDays().map(this::monthDays))
        .put("library", scope.library().map(Library::name))
        .put("district", scope.district())
        .put("industry", scope.industry())
        .put("park", scope.park())
        .put("singleEnterprise", scope.target().isPresent())
        .put("text", period.wording())
        .put("document", period.source().document());
  }

  private JsonItem monthDays(MonthDays days) {
    return new JsonItem(locale).put("from", days.from()).put("until", days.until());
  }
}
