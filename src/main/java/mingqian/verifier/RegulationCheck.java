package mingqian.verifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.draw.Addenda;
import mingqian.draw.Addendum;
import mingqian.draw.OpenDay;
import mingqian.draw.SealedFolder;
import mingqian.draw.TargetRow;
import mingqian.draw.Visit;
import mingqian.regulation.Regulation;
import mingqian.regulation.TargetTraits;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;
import mingqian.terms.Words;

/**
 * The check of windows, quiet periods and days off 监管规则核验 (R01) by the rules that were sealed. What
 * depends on the industry, the park or on earlier visits is not in the folder and stays the
 * auditor's.
 */
final class RegulationCheck {
  private final SealedFolder sealed;
  private final Addenda addenda;
  private final Regulation regulation;
  private final Map<String, Library> libraries = new HashMap<>();
  private final Map<String, TargetRow> targets = new HashMap<>();
  private final Set<OpenDay> openDays;
  private final List<String> wrong = new ArrayList<>();

  private RegulationCheck(SealedFolder sealed, Addenda addenda) {
    this.sealed = sealed;
    this.addenda = addenda;
    openDays = Set.copyOf(addenda.lists().days());
    this.regulation = Regulation.loadCopies(sealed.rules().map());
    sealed.lists().strata().forEach(row -> libraries.put(row.name(), row.library()));
    sealed.lists().targets().forEach(row -> targets.put(row.target(), row));
  }

  static Finding look(Evidence evidence) {
    RegulationCheck check = new RegulationCheck(evidence.sealed(), evidence.addenda());
    check.days();
    check.furtherDays();
    evidence.folder().conducted().visits().forEach(check::visit);
    evidence.folder().took().visits().forEach(check::visit);
    Words expected = new Words("各日均在窗口内、非安静期、为工作日", "days in the window, not quiet, not off");
    return check.wrong.isEmpty()
        ? Finding.holds(expected, new Words("全部符合", "all of them"))
        : Finding.fails(expected, Finding.same(check.wrong.get(0)));
  }

  private void days() {
    DateSpan open = sealed.notice().timing().open();
    Map<Library, Set<LocalDate>> visitable = new HashMap<>();
    for (OpenDay row : sealed.lists().days()) {
      Library library = libraries.get(row.stratum());
      if (!visitable
          .computeIfAbsent(library, l -> new HashSet<>(regulation.visitableDays(l, open)))
          .contains(row.day())) {
        wrong.add(row.stratum() + " " + row.day());
      }
    }
  }

  private void furtherDays() {
    for (Addendum addendum : addenda.list()) {
      for (OpenDay row : addendum.further().days()) {
        DateSpan day = new DateSpan(row.day(), row.day());
        if (regulation.visitableDays(libraries.get(row.stratum()), day).isEmpty()) {
          wrong.add(row.stratum() + " " + row.day());
        }
      }
    }
  }

  private void visit(Visit visit) {
    TargetRow target = targets.get(visit.target());
    Optional<CreditCode> code =
        CreditCode.isValid(visit.target())
            ? Optional.of(new CreditCode(visit.target()))
            : Optional.empty();
    // The section letter is a stand-in: quiet periods of an industry are left out, as are those of
    // a
    // park.
    TargetTraits traits =
        TargetTraits.of(libraries.get(target.stratum()), target.district(), "A", code);
    boolean quiet =
        regulation.quietPeriods().stream()
            .filter(period -> period.scope().industry().isEmpty())
            .anyMatch(period -> period.forbids(traits, visit.day()));
    boolean open = openDays.contains(new OpenDay(target.stratum(), visit.day()));
    if (quiet || !open) {
      wrong.add(visit.target() + " " + visit.day());
    }
  }
}
