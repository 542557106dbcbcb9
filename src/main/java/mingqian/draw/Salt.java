package mingqian.draw;

/**
 * A salt 盐: fresh random hex digits that keep a pseudonym or a commitment from being guessed.
 *
 * @param value 32 lower-case hex digits
 */
public record Salt(String value) {
  /** Refuses another form with {@link IllegalArgumentException}. */
  public Salt {
    if (!Form.SALT.fits(value)) {
      throw new IllegalArgumentException("a salt is 32 lower-case hex digits");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
