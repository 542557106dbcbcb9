package mingqian.verifier;

import java.io.PrintStream;
import java.util.List;
import mingqian.terms.Words;

/** The printed report 核验报告: one block per check, expected against found. */
final class Report {
  private static final Words HOLDS = new Words("通过", "holds");
  private static final Words FAILS = new Words("不通过", "FAILS");
  private static final Words UNCHECKED = new Words("未核验", "not checked");
  private static final Words EXPECTED = new Words("应为", "expected");
  private static final Words FOUND = new Words("实为", "found");

  private final PrintStream out;
  private final Request.Language language;

  Report(PrintStream out, Request.Language language) {
    this.out = out;
    this.language = language;
  }

  void line(Check check, Finding finding) {
    out.println(
        switch (finding.outcome()) {
              case HOLDS -> "[ok]   ";
              case FAILS -> "[FAIL] ";
              case UNCHECKED -> "[--]   ";
            }
            + check.name()
            + "  "
            + in(check.title())
            + "  "
            + in(outcome(finding)));
    out.println("       " + in(EXPECTED) + ": " + in(finding.expected()));
    out.println("       " + in(FOUND) + ": " + in(finding.found()));
  }

  private static Words outcome(Finding finding) {
    return switch (finding.outcome()) {
      case HOLDS -> HOLDS;
      case FAILS -> FAILS;
      case UNCHECKED -> UNCHECKED;
    };
  }

  void summary(List<Finding> findings) {
    int checks = findings.size();
    long failed = findings.stream().filter(Finding::fails).count();
    long open =
        findings.stream().filter(each -> each.outcome() == Finding.Outcome.UNCHECKED).count();
    Words verdict =
        failed == 0
            ? new Words(checks - open + " 项通过", checks - open + " checks hold")
            : new Words(
                checks + " 项中 " + failed + " 项不通过", failed + " of " + checks + " checks fail");
    Words rest = new Words("，" + open + " 项未核验", ", " + open + " not checked");
    out.println(
        in(open == 0 ? verdict : new Words(verdict.zh() + rest.zh(), verdict.en() + rest.en())));
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
