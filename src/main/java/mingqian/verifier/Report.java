package mingqian.verifier;

import java.io.PrintStream;
import mingqian.terms.Words;

/** The printed report 核验报告: one block per check, expected against found. */
final class Report {
  private static final Words HOLDS = new Words("通过", "holds");
  private static final Words FAILS = new Words("不通过", "FAILS");
  private static final Words EXPECTED = new Words("应为", "expected");
  private static final Words FOUND = new Words("实为", "found");

  private final PrintStream out;
  private final Request.Language language;

  Report(PrintStream out, Request.Language language) {
    this.out = out;
    this.language = language;
  }

  void line(Check check, Finding finding) {
    Words outcome = finding.holds() ? HOLDS : FAILS;
    out.println(
        (finding.holds() ? "[ok]   " : "[FAIL] ")
            + check.name()
            + "  "
            + in(check.title())
            + "  "
            + in(outcome));
    out.println("       " + in(EXPECTED) + ": " + in(finding.expected()));
    out.println("       " + in(FOUND) + ": " + in(finding.found()));
  }

  void summary(int checks, int failed) {
    out.println(
        failed == 0
            ? in(new Words("全部 " + checks + " 项通过", "all " + checks + " checks hold"))
            : in(
                new Words(
                    checks + " 项中 " + failed + " 项不通过",
                    failed + " of " + checks + " checks fail")));
  }

  void unreadable(Words reason) {
    out.println("[FAIL] folder  " + in(new Words("无法读取", "cannot be read")) + ": " + in(reason));
  }

  private String in(Words words) {
    return switch (language) {
      case ZH -> words.zh();
      case EN -> words.en();
      case BOTH -> words.zh().equals(words.en()) ? words.zh() : words.zh() + " / " + words.en();
    };
  }
}
