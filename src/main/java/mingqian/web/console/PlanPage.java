package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.ceremony.PlanProgress;
import mingqian.ceremony.PlanProgress.Progress;
import mingqian.plan.AnnualPlan;
import mingqian.plan.PlanAttachment;
import mingqian.plan.PlanBook;
import mingqian.plan.PlanDifference;
import mingqian.plan.PlanVersion;

/** The page of one annual plan: versions, items, papers, orders 计划详情页. */
@Named
@RequestScoped
public class PlanPage {
  private static final int NOT_FOUND = 404;

  @Inject private PlanBook book;
  @Inject private PlanProgress progress;
  @Inject private Shown shown;
  @Inject private Clock clock;

  private Optional<AnnualPlan> read = Optional.empty();
  private Optional<Progress> counted = Optional.empty();

  /** Finds the plan. */
  public void open() throws IOException {
    if (found().isEmpty()) {
      FacesContext context = FacesContext.getCurrentInstance();
      context.getExternalContext().responseSendError(NOT_FOUND, "");
      context.responseComplete();
    }
  }

  private Optional<AnnualPlan> found() {
    if (read.isEmpty()) {
      read = book.find(number());
    }
    return read;
  }

  /** Reads anew what a verb has changed. */
  void forget() {
    read = Optional.empty();
    counted = Optional.empty();
  }

  /** The plan. */
  public AnnualPlan getPlan() {
    return found().orElseThrow();
  }

  /** Its latest version. */
  public PlanVersion getLatest() {
    return getPlan().latest();
  }

  /** Whether a version of it is in force. */
  public boolean isInForce() {
    return getPlan().isReadyOn(LocalDate.now(clock));
  }

  /** How far it has been carried out. */
  public Progress getProgress() {
    if (counted.isEmpty()) {
      counted = Optional.of(progress.of(getPlan()));
    }
    return counted.get();
  }

  /** The versions, the latest first. */
  public List<PlanVersion> getVersions() {
    return getPlan().versions().stream()
        .sorted((a, b) -> Integer.compare(b.ordinal(), a.ordinal()))
        .toList();
  }

  /** What a version changed; nothing for the first. */
  public List<PlanDifference> differences(PlanVersion version) {
    return getPlan().versions().stream()
        .filter(before -> before.ordinal() == version.ordinal() - 1)
        .findFirst()
        .map(before -> PlanDifference.between(before.items(), version.items()))
        .orElse(List.of());
  }

  /** What is attached to a version. */
  public List<PlanAttachment> attachments(PlanVersion version) {
    return book.attachments(version);
  }

  /** Its number. */
  String number() {
    return shown.getId();
  }
}
