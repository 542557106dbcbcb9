package mingqian.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import mingqian.terms.DateSpan;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/**
 * The notice 抽取公告 of a draw, {@code notice.csv}: what is settled before any randomness exists.
 *
 * @param edition 0, whose teams and days are checked for validity, or 1, whose teams and days are
 *     compared with those recomputed
 * @param naming which draw it is
 * @param openness who may read what
 * @param timing when things are and may be
 * @param proof what binds the draw
 */
public record Notice(int edition, Naming naming, Openness openness, Timing timing, Proof proof) {
  /** The edition of draws made now; {@code src/site/draw-edition-1.md} fixes its bytes. */
  public static final int EDITION = 1;

  /** Refuses an unknown edition with {@link IllegalArgumentException}. */
  public Notice {
    if (edition < 0 || edition > EDITION) {
      throw new IllegalArgumentException("edition 0 to " + EDITION + ", found " + edition);
    }
  }

  /** A notice of the edition of now. */
  public Notice(Naming naming, Openness openness, Timing timing, Proof proof) {
    this(EDITION, naming, openness, timing, proof);
  }

  /** Whether the bytes of teams and days are fixed, so that they can be compared. */
  public boolean fixesTeams() {
    return edition > 0;
  }

  /**
   * Which draw it is.
   *
   * @param draw its id
   * @param sequence from 1 per installation, without gaps
   * @param predecessor the void draw that it replaces
   * @param mode production or training
   */
  public record Naming(DrawId draw, int sequence, Optional<DrawId> predecessor, Mode mode) {
    /** Refuses a sequence below 1 with {@link IllegalArgumentException}. */
    public Naming {
      if (sequence < 1) {
        throw new IllegalArgumentException("sequence counts from 1, found " + sequence);
      }
    }
  }

  /**
   * Who may read what.
   *
   * @param readers who gets the folder
   * @param names how targets are named
   * @param cites undisclosed draws whose visits stand in absences or closures; none of them may be
   *     disclosed later than this one
   */
  public record Openness(Readers readers, TargetNames names, List<DrawId> cites) {
    /** Refuses a folder for the auditor that names targets, by {@link IllegalArgumentException}. */
    public Openness {
      cites = List.copyOf(cites);
      if (readers == Readers.AUDITOR && names != TargetNames.PSEUDONYM) {
        throw new IllegalArgumentException("a folder for the auditor has pseudonyms for targets");
      }
    }
  }

  /**
   * When things are and may be.
   *
   * @param sealedAt the moment of sealing, whole seconds
   * @param open the first and the last day of visits
   * @param discloseAfter the first working day after the last open day
   * @param visitsPerDay the most visits of one inspector on one day, at least 1
   */
  public record Timing(Instant sealedAt, DateSpan open, LocalDate discloseAfter, int visitsPerDay) {
    /** Refuses other values with {@link IllegalArgumentException}. */
    public Timing {
      if (!sealedAt.equals(sealedAt.truncatedTo(ChronoUnit.SECONDS))) {
        throw new IllegalArgumentException("sealed_at has whole seconds, found " + sealedAt);
      }
      if (visitsPerDay < 1) {
        throw new IllegalArgumentException("visits_per_day counts from 1");
      }
    }
  }

  /**
   * What binds the draw.
   *
   * @param ledger the state of the ledger before this seal
   * @param regulation see {@link SealedFolder#regulationOf(Folder)}
   * @param commitment of the nonce
   * @param randomness the public randomness in order; none for a local draw
   */
  public record Proof(
      LedgerHead ledger, Digest regulation, Digest commitment, List<Randomness> randomness) {
    /** Refuses two ceremonies of witnesses with {@link IllegalArgumentException}. */
    public Proof {
      randomness = List.copyOf(randomness);
      if (randomness.stream().filter(r -> r instanceof Randomness.Witnesses).count() > 1) {
        throw new IllegalArgumentException("one ceremony of witnesses at most");
      }
    }
  }

  /** Production or training 运行模式. */
  public enum Mode {
    /** The real thing 正式. */
    PRODUCTION,
    /** An exercise 演练. */
    TRAINING
  }

  /** Who gets the folder at disclosure 公开范围. */
  public enum Readers {
    /** Everybody 公众. */
    PUBLIC,
    /** The auditor only 审计. */
    AUDITOR
  }

  /** How targets are named in the folder 对象名称. */
  public enum TargetNames {
    /** By credit code 统一社会信用代码. */
    CODE,
    /** By a pseudonym of this draw 化名. */
    PSEUDONYM
  }

  /** The id of the draw. */
  public DrawId draw() {
    return naming.draw();
  }

  /** The bytes of {@code notice.csv}. */
  public byte[] bytes() {
    return NoticeFile.write(this);
  }
}
