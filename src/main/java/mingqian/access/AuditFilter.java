package mingqian.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries of the audit trail are wanted 审计检索条件; an empty text asks for nothing.
 *
 * @param actor part of the name of who did it, in any case
 * @param verb exactly that verb
 * @param subject part of what it was done to, in any case
 * @param text part of before, after or detail, in any case
 * @param days when
 */
public record AuditFilter(String actor, String verb, String subject, String text, Days days) {
  /** Asks for everything. */
  public static final AuditFilter ALL =
      new AuditFilter("", "", "", "", new Days(Optional.empty(), Optional.empty()));

  /**
   * Days of the office 起止日期.
   *
   * @param from inclusive
   * @param until inclusive
   */
  public record Days(Optional<LocalDate> from, Optional<LocalDate> until) {}
}
