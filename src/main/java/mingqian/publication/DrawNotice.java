package mingqian.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.Label;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Library;

/**
 * What the public may know of a draw 抽取公告 from its seal on, disclosed or not. It holds nothing from
 * which a target, a team or a day could be told.
 *
 * @param naming which draw it is
 * @param progress how far it has come
 * @param evidence what binds it
 * @param counts how many, by library; the numbers of strata are public only with the folder
 * @param lack what the draw could not give
 */
public record DrawNotice(
    Naming naming, Progress progress, Evidence evidence, List<LibraryCount> counts, Lack lack) {
  /** Keeps its own copy of the counts. */
  public DrawNotice {
    counts = List.copyOf(counts);
  }

  /**
   * Which draw it is.
   *
   * @param sequence the running number of its seal in this installation
   * @param name 任务名称 of its order
   * @param predecessor the void draw that it replaces
   */
  public record Naming(DrawId id, int sequence, String name, Optional<DrawId> predecessor) {}

  /**
   * How far it has come.
   *
   * @param steps those taken, in order
   * @param discloseAfter the first day on which the folder may be public
   * @param ground why it is void, if it is
   */
  public record Progress(
      DrawState state, List<Step> steps, LocalDate discloseAfter, Optional<String> ground) {
    /** Keeps its own copy of the steps, in order of time. */
    public Progress {
      steps = steps.stream().sorted(Comparator.comparing(Step::at)).toList();
    }

    /** The latest step. */
    public Step latest() {
      return steps.get(steps.size() - 1);
    }

    /** When that step was taken; empty where it was not. */
    public Optional<Instant> at(DrawState step) {
      return steps.stream().filter(one -> one.to() == step).map(Step::at).findFirst();
    }

    /** Whether the folder is public. */
    public boolean isDisclosed() {
      return at(DrawState.DISCLOSED).isPresent();
    }

    /** Whether the draw is void. */
    public boolean isVoid() {
      return state == DrawState.VOID;
    }

    /** Whether a result was drawn, so that there is something to disclose. */
    public boolean isConducted() {
      return at(DrawState.CONDUCTED).isPresent();
    }

    /** Whether the folder will still be made public. */
    public boolean isDisclosureToCome() {
      return !isDisclosed() && (isConducted() || !isVoid());
    }
  }

  /** A step taken and when. */
  public record Step(DrawState to, Instant at) {}

  /**
   * What binds it.
   *
   * @param seals the digests published with the seal
   * @param result the commitment to the result, once it is drawn
   * @param chance its public randomness
   */
  public record Evidence(Seals seals, Optional<Digest> result, Chance chance) {
    /** The public randomness as the notice names it; empty for {@code local}. */
    public Optional<String> randomness() {
      return chance.named();
    }

    /** The witnesses by number. */
    public List<Witness> witnesses() {
      return chance.witnesses();
    }
  }

  /**
   * Its public randomness.
   *
   * @param named as the notice names it; empty for {@code local}
   * @param witnesses the witnesses by number
   * @param values the other values in the order of the notice
   * @param label what may be said of it
   */
  public record Chance(
      Optional<String> named, List<Witness> witnesses, List<Value> values, Label label) {
    /** Keeps its own copies. */
    public Chance {
      witnesses = List.copyOf(witnesses);
      values = List.copyOf(values);
    }
  }

  /**
   * A value of a lottery or of a beacon.
   *
   * @param source as the notice names it
   * @param earliest the first moment at which it can be known
   * @param value once it is entered
   * @param unverified whether it is a beacon's whose signature was not verified here
   */
  public record Value(
      String source, Instant earliest, Optional<String> value, boolean unverified) {}

  /**
   * The digests published with the seal.
   *
   * @param seal of the sealed folder's sums
   * @param commitment to the nonce
   * @param regulation of the rules in force
   */
  public record Seals(Digest seal, Digest commitment, Digest regulation) {}

  /**
   * A witness.
   *
   * @param number from 1
   * @param commitment what was committed, once it was
   * @param digits what was revealed; public once the draw is disclosed or void
   */
  public record Witness(int number, Optional<Digest> commitment, Optional<String> digits) {}

  /**
   * What the draw could not give.
   *
   * @param targets how many enterprises had no day after it, or after its last addendum
   * @param addenda how many sealed addenda have supplemented it
   */
  public record Lack(int targets, int addenda) {}

  /**
   * The numbers of one library.
   *
   * @param frame how many could be drawn
   * @param quota how many are drawn
   * @param reserve how many wait behind them
   */
  public record LibraryCount(Library library, int frame, int quota, int reserve) {}
}
