package mingqian.inspection;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import mingqian.ceremony.ChangeDraw;
import mingqian.ceremony.ChangeGround;
import mingqian.ceremony.Changed;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Replacement;
import mingqian.ceremony.Substitution;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DrawId;
import mingqian.terms.Words;

/** A draw whose lots are known beforehand: who is drawn next stands in {@link #next}. */
final class DrawnForTests extends ChangeDraw {
  /** The day on which the reserve, enterprise 2, is visited. */
  static final LocalDate DAY_OF_RESERVE = Office.DAY.plusDays(1);

  final Deque<CertificateNumber> next = new ArrayDeque<>();
  final Deque<String> asked = new ArrayDeque<>();
  Optional<Words> impossible = Optional.empty();

  @Override
  public Replacement replace(
      DrawId draw, CreditCode target, DrawnSeat leaving, ChangeGround ground) {
    asked.add(leaving.inspector() + " " + ground.kind() + " " + ground.code());
    if (impossible.isPresent() || next.isEmpty()) {
      return new Replacement.Impossible(
          impossible.orElse(new Words("无人可抽", "nobody is left to be drawn")));
    }
    return new Replacement.Found(new DrawnSeat(next.remove(), leaving.department()));
  }

  @Override
  public Substitution substitute(DrawId draw, CreditCode target, ChangeGround ground) {
    asked.add(target + " " + ground.kind() + " " + ground.code());
    return impossible.isPresent()
        ? new Substitution.Impossible(impossible.get())
        : new Substitution.Found(
            Office.drawn(VisitBase.enterprise(2), Optional.of(DAY_OF_RESERVE)));
  }

  @Override
  public Changed reschedule(DrawId draw, CreditCode target, LocalDate day, ChangeGround ground) {
    asked.add(day + " " + ground.kind() + " " + ground.code());
    return changed();
  }

  @Override
  public Changed cancel(DrawId draw, CreditCode target, ChangeGround ground) {
    asked.add(target + " " + ground.kind() + " " + ground.code());
    return changed();
  }

  private Changed changed() {
    return impossible.isPresent() ? new Changed.Impossible(impossible.get()) : new Changed.Done();
  }
}
