package mingqian.access;

/** What the audit trail is told 行为: bounded texts, so that the database refuses none of them. */
record Deed(String actor, String verb, String subject, Trace trace) {
  Deed {
    within(1, 80, "actor", actor);
    within(1, 40, "verb", verb);
    within(1, 200, "subject", subject);
  }

  /** Refuses a text of another length with {@link IllegalArgumentException}; both inclusive. */
  static void within(int least, int most, String field, String value) {
    if (value.length() < least || value.length() > most) {
      throw new IllegalArgumentException(
          "the audit trail takes "
              + least
              + " to "
              + most
              + " characters of "
              + field
              + ", found "
              + value.length());
    }
  }
}
