package mingqian.verifier;

import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.draw.RefusedFolder;
import mingqian.terms.Words;

/**
 * One check 核验项 of a disclosed draw.
 *
 * @param name its name in every language, such as {@code seed}
 * @param title what it is about
 * @param look the check itself
 */
public record Check(String name, Words title, Function<Evidence, Finding> look) {
  private static final int SHOWN = 3;
  private static final Words READABLE =
      new Words("文件可读且合格式", "files that can be read and have their form");

  /** Runs the check; whatever a hostile folder provokes is a finding, never an exception. */
  public Finding run(Evidence evidence) {
    try {
      return look.apply(evidence);
    } catch (RefusedFolder e) {
      return Finding.fails(READABLE, refused(e));
    } catch (RuntimeException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return Finding.fails(READABLE, Finding.same(reason));
    }
  }

  private static Words refused(RefusedFolder refusal) {
    String zh =
        refusal.problems().stream()
            .limit(SHOWN)
            .map(p -> p.file() + "：" + p.reason().zh())
            .collect(Collectors.joining("；"));
    String en =
        refusal.problems().stream()
            .limit(SHOWN)
            .map(p -> p.file() + ": " + p.reason().en())
            .collect(Collectors.joining("; "));
    int more = refusal.problems().size() - SHOWN;
    return more > 0
        ? new Words(zh + "；另有 " + more + " 处", en + "; and " + more + " more")
        : new Words(zh, en);
  }
}
