package mingqian.browser;

import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import mingqian.draw.Folder;
import mingqian.ledger.Leaf;
import mingqian.ledger.LedgerKey;
import mingqian.ledger.SignedCheckpoint;
import mingqian.verifier.AgreesWithJava;
import mingqian.verifier.Evidence;
import mingqian.verifier.TriedFolders.Tried;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/**
 * The verifier in JavaScript against the one in Java, in a browser without a server and without
 * HTTPS: whatever the folder, every check ends alike.
 */
@Tag("browser")
@Tag("no-office")
class VerifyScriptIT implements AgreesWithJava {
  private static final String RUN =
      """
      given => verifyDraw(
          new Map(Object.entries(given.files).map(([name, base64]) =>
            [name, Uint8Array.from(atob(base64), c => c.charCodeAt(0))])),
          {seal: given.seal, key: given.key, checkpoint: given.checkpoint, lines: given.lines})
        .map(one => [one.name, one.outcome, one.title.zh, one.title.en,
          one.expected.zh, one.expected.en, one.found.zh, one.found.en])
      """;

  private static ScriptPage scripts;
  private static Page page;

  @BeforeAll
  static void open() {
    scripts = new ScriptPage("sha256.js", "verify.js");
    page = scripts.page();
  }

  @AfterAll
  static void close() {
    scripts.close();
  }

  @Override
  public Callable<List<List<String>>> ask(Tried tried) {
    return () -> script(tried.folder(), tried.known());
  }

  /** What a page cannot check it tells otherwise: it has no options to name. */
  @Override
  public Set<String> worded() {
    return Set.of("HOLDS");
  }

  @SuppressWarnings("unchecked")
  private static List<List<String>> script(Folder folder, Evidence.Known known) {
    Map<String, String> files = new TreeMap<>();
    folder
        .map()
        .forEach((name, bytes) -> files.put(name, Base64.getEncoder().encodeToString(bytes)));
    Map<String, Object> given = new HashMap<>();
    given.put("files", files);
    known.seal().ifPresent(seal -> given.put("seal", seal.value()));
    known.key().map(LedgerKey::text).ifPresent(key -> given.put("key", key));
    known.earlier().map(SignedCheckpoint::text).ifPresent(kept -> given.put("checkpoint", kept));
    known.lines().ifPresent(all -> given.put("lines", all.stream().map(Leaf::line).toList()));
    return (List<List<String>>) page.evaluate(RUN, given);
  }
}
