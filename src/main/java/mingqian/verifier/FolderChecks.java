package mingqian.verifier;

import java.util.List;
import mingqian.draw.FolderProblem;
import mingqian.draw.RefusedFolder;
import mingqian.draw.SealedFolder;
import mingqian.terms.Digest;
import mingqian.terms.Words;

/** Checks of the bytes 文件核验: sums, seal and rules. */
final class FolderChecks {
  private FolderChecks() {}

  static Finding sums(Evidence evidence) {
    return whole(evidence.folder().sumProblems(), "SHA256SUMS");
  }

  static Finding resultSums(Evidence evidence) {
    return whole(evidence.folder().resultProblems(), "RESULT-SHA256SUMS");
  }

  /** The sealed folder obeys every rule of its form, its own sums among them. */
  static Finding sealed(Evidence evidence) {
    SealedFolder sealed = evidence.sealed();
    return Finding.holds(
        new Words("封存文件相互一致", "sealed files that fit each other"),
        new Words(
            "抽取 " + sealed.notice().draw() + "，对象 " + sealed.lists().targets().size(),
            "draw " + sealed.notice().draw() + ", targets " + sealed.lists().targets().size()));
  }

  static Finding seal(Evidence evidence) {
    Digest found = evidence.sealed().seal();
    return evidence
        .known()
        .seal()
        .map(noted -> Finding.equal(noted, found))
        .orElseGet(
            () ->
                Finding.unchecked(
                    new Words(
                        "请与封存时公布的值对照，或用 --seal 给出",
                        "compare with the seal published, or pass --seal"),
                    Finding.same(found.value())));
  }

  static Finding regulation(Evidence evidence) {
    SealedFolder sealed = evidence.sealed();
    return Finding.equal(
        sealed.notice().proof().regulation(), SealedFolder.regulationOf(sealed.rules()));
  }

  private static Finding whole(List<FolderProblem> problems, String file) {
    if (!problems.isEmpty()) {
      throw new RefusedFolder(problems);
    }
    Words whole = new Words("与 " + file + " 相符", "as " + file + " says");
    return Finding.holds(whole, whole);
  }
}
