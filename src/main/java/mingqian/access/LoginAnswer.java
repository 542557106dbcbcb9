package mingqian.access;

/** What a login or a change of password comes to 登录结果. */
public sealed interface LoginAnswer {
  /**
   * The password is right.
   *
   * @param account the person's account
   */
  record Welcome(Account account) implements LoginAnswer {}

  /** Wrong login, wrong password, locked or closed: one answer for all of them. */
  record Refused() implements LoginAnswer {}

  /** Too many people log in at this moment. */
  record Busy() implements LoginAnswer {}

  /**
   * The new password is too weak.
   *
   * @param reason the key of the message
   */
  record Weak(String reason) implements LoginAnswer {}
}
