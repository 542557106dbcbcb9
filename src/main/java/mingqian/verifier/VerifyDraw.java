package mingqian.verifier;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.Folder;
import mingqian.draw.RefusedFolder;
import mingqian.terms.Words;

/** The verifier 核验程序 of a disclosed draw: its list of checks, in order. */
public final class VerifyDraw {
  static final int ALL_HOLD = 0;
  static final int ONE_FAILS = 1;
  static final int USAGE = 2;

  /** The checks in the order in which they are made. */
  public static final List<Check> CHECKS =
      List.of(
          check("sums", "全部文件的校验和", "sums of all files", FolderChecks::sums),
          check("result-sums", "结果文件的校验和", "sums of the result", FolderChecks::resultSums),
          check("sealed", "封存文件的格式与一致", "form of the sealed files", FolderChecks::sealed),
          check("ledger", "账本证明", "proofs of the ledger", LedgerChecks::proofs),
          check("ledger-signature", "账本签名", "signature of the ledger", LedgerChecks::signature),
          check("ledger-growth", "账本只增不改", "growth of the ledger", LedgerChecks::growth),
          check("ledger-earlier", "早先的检查点", "an earlier checkpoint", LedgerChecks::earlier),
          check("seal", "封存摘要", "seal", FolderChecks::seal),
          check("rules", "规则文件的摘要", "digest of the rules", FolderChecks::regulation),
          check("randomness", "公共随机数", "public randomness", SeedChecks::randomness),
          check("lotteries", "彩票开奖号码", "digits of lotteries", BeaconChecks::lotteries),
          check("after-seal", "先封存后有随机数", "randomness after the seal", BeaconChecks::afterSeal),
          check(
              "beacon-signature",
              "信标轮次的签名",
              "signature of the beacon's round",
              BeaconChecks::signature),
          check("commitment", "随机密数的承诺", "commitment of the nonce", SeedChecks::commitment),
          check("witnesses", "见证人的承诺", "commitments of the witnesses", SeedChecks::witnesses),
          check("seed", "种子", "seed", SeedChecks::seed),
          check("quotas", "抽取数量", "quotas", TargetChecks::quotas),
          check("tickets", "签号", "tickets", TargetChecks::tickets),
          check("drawn", "抽中对象", "drawn targets", TargetChecks::drawn),
          check("identities", "对象身份", "identities", TargetChecks::identities),
          check("teams", "检查组", "teams", VisitChecks::teams),
          check("days", "检查日", "days", VisitChecks::days),
          check("addenda", "补充封存", "addenda", VisitChecks::addenda),
          check("changes", "抽取后变更", "changes", VisitChecks::changes),
          check("ledger-lines", "账本条目", "lines of the ledger", LedgerChecks::lines),
          check(
              "regulation",
              "窗口、安静期与工作日",
              "windows, quiet periods, days off",
              RegulationCheck::look));

  private VerifyDraw() {}

  private static Check check(
      String name, String zh, String en, java.util.function.Function<Evidence, Finding> look) {
    return new Check(name, new Words(zh, en), look);
  }

  /** Checks the folder of the first argument; exits 0 if none fails, 1 if one does, 2 for usage. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), out));
  }

  /** As {@link #main}, but prints to the stream and returns the exit status. */
  public static int run(List<String> arguments, PrintStream out) {
    Request request;
    try {
      request = Request.of(arguments);
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      out.println(Request.USAGE);
      return USAGE;
    }
    return verify(request, new Report(out, request.language()));
  }

  private static int verify(Request request, Report report) {
    if (!Files.isDirectory(request.folder())) {
      report.unreadable(Finding.same(request.folder().toString()));
      return USAGE;
    }
    try {
      Folder files = Folder.read(request.folder());
      return verify(new Evidence(DisclosedFolder.of(files), request.known()), report);
    } catch (RefusedFolder e) {
      report.unreadable(e.problems().get(0).reason());
      return ONE_FAILS;
    } catch (UncheckedIOException e) {
      report.unreadable(Finding.same(String.valueOf(e.getMessage())));
      return ONE_FAILS;
    }
  }

  private static int verify(Evidence evidence, Report report) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : CHECKS) {
      Finding finding = check.run(evidence);
      report.line(check, finding);
      findings.add(finding);
    }
    report.summary(findings);
    return findings.stream().anyMatch(Finding::fails) ? ONE_FAILS : ALL_HOLD;
  }
}
