package mingqian.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.directory.imports.FileKind;
import mingqian.directory.imports.ImportFile;
import mingqian.directory.imports.ImportFinding;
import mingqian.directory.imports.ImportResult;
import mingqian.directory.imports.ImportRun;
import mingqian.directory.imports.OfferedFile;
import mingqian.directory.imports.RowChoice;
import mingqian.directory.imports.TakeInFile;
import mingqian.directory.sheet.Encoding;
import mingqian.directory.sheet.FaultFile;
import mingqian.web.PageReader;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Bringing a file 导入页: choose, look, then take in all rows or, on explicit word, the good ones. */
@Named
@ViewScoped
public class Imports implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int HISTORY = 50;

  @Inject private transient ImportFile importFile;
  @Inject private transient TakeInFile takeInFile;
  @Inject private transient LoggedIn loggedIn;
  @Inject private transient Answers answers;
  @Inject private transient PageReader reader;

  private transient Optional<OfferedFile> offered = Optional.empty();
  private transient Optional<ImportFinding> finding = Optional.empty();
  private FileKind kind = FileKind.ENTERPRISES;
  private String encoding = "";

  /** Takes the file from the browser and looks into it. */
  public void offer(FileUploadEvent event) {
    encoding = "";
    offered =
        Optional.of(
            OfferedFile.of(kind, event.getFile().getFileName(), event.getFile().getContent()));
    look();
  }

  /** Looks again, in the encoding that was picked. */
  public void look() {
    finding = read().map(importFile::preview);
  }

  private Optional<OfferedFile> read() {
    return offered.map(file -> Choice.of(Encoding.class, encoding).map(file::in).orElse(file));
  }

  /** Takes in all rows or none. */
  public void takeAll() {
    take(RowChoice.ALL_OR_NONE);
  }

  /** Takes in the good rows and leaves the faulty ones out. */
  public void takeGood() {
    take(RowChoice.GOOD_ROWS);
  }

  private void take(RowChoice choice) {
    read()
        .map(file -> takeInFile.takeIn(file, choice, loggedIn.person()))
        .ifPresentOrElse(this::tell, () -> answers.refused("imports.gone"));
  }

  private void tell(ImportResult result) {
    if (result instanceof ImportResult.Applied applied) {
      var counts = applied.finding().counts();
      answers.done("imports.done", counts.created(), counts.changed(), counts.unchanged());
      putAway();
    } else {
      finding = Optional.of(result.finding());
      answers.refused("imports.refused", result.finding().faults().size());
    }
  }

  /** Puts the file away; nothing is taken in. */
  public void putAway() {
    offered = Optional.empty();
    finding = Optional.empty();
  }

  /** The faults as a file in the reader's language. */
  public StreamedContent getFaultFile() {
    ImportFinding seen = finding.orElseThrow();
    return DefaultStreamedContent.builder()
        .name("faults-" + seen.kind().fileName())
        .contentType("text/csv;charset=UTF-8")
        .stream(() -> new ByteArrayInputStream(FaultFile.of(seen.faults(), reader.getLocale())))
        .build();
  }

  /** Whether a file has been looked into. */
  public boolean isSeen() {
    return finding.isPresent();
  }

  /** What was found; only where {@link #isSeen()}. */
  public ImportFinding getFinding() {
    return finding.orElseThrow();
  }

  /** The headings that were not understood, in one line. */
  public String getIgnored() {
    return String.join("  ", finding.orElseThrow().ignored());
  }

  /** Whether some rows are good although others are not. */
  public boolean isPartlyGood() {
    return finding.filter(f -> !f.isSound() && f.counts().present() > 0).isPresent();
  }

  /** The last imports. */
  public List<ImportRun> getHistory() {
    return takeInFile.last(HISTORY);
  }

  public List<FileKind> getKinds() {
    return List.of(FileKind.values());
  }

  /** The encodings that can be picked. */
  public List<Encoding> getEncodings() {
    return Arrays.stream(Encoding.values()).filter(e -> e != Encoding.UTF_8_MARKED).toList();
  }

  public FileKind getKind() {
    return kind;
  }

  public void setKind(FileKind picked) {
    kind = picked;
  }

  public String getEncoding() {
    return encoding;
  }

  public void setEncoding(String picked) {
    encoding = Choice.text(picked);
  }
}
