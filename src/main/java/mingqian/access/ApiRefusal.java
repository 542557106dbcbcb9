package mingqian.access;

import mingqian.terms.Words;

/** Why the gate lets nobody through to the interface for machines 接口拒绝. */
enum ApiRefusal {
  /** The path is not in its one plain spelling. */
  CROOKED_PATH(
      400,
      "bad-request",
      new Words("请求有误", "Bad request"),
      new Words("地址写法不规范，请使用接口说明中的写法", "the address is not in its plain spelling")),
  /** Nobody is logged in. */
  LOGIN_NEEDED(
      401,
      "login-needed",
      new Words("未登录", "Not logged in"),
      new Words(
          "请登录，或附上有效的访问令牌（Authorization: Bearer …）",
          "log in, or send a valid access token (Authorization: Bearer …)")),
  /** Wrong, expired or revoked: one answer for all of them. */
  TOKEN_REFUSED(
      401,
      "token-refused",
      new Words("令牌无效", "Token refused"),
      new Words(
          "访问令牌有误、已过期或已吊销，请向管理员申请新的令牌",
          "the access token is wrong, expired or revoked: ask an administrator for a new one")),
  /** Too many wrong tokens came from the address. */
  TOO_MANY(
      429,
      "too-many-wrong-tokens",
      new Words("错误令牌过多", "Too many wrong tokens"),
      new Words(
          "此地址发送的错误令牌过多，请稍后再试", "too many wrong tokens came from this address: wait a while")),
  /** A one-time password must be changed first. */
  CHANGE_PASSWORD(
      403,
      "change-password",
      new Words("须先修改密码", "Password to be changed"),
      new Words("请先在网页上修改一次性密码", "change the one-time password on the pages first")),
  /** Known, but with another role or without the right. */
  NOT_PERMITTED(
      403,
      "not-permitted",
      new Words("无权办理", "Not permitted"),
      new Words(
          "您的角色或令牌权限不能办理此事，请由有权的人员办理",
          "your role or token may not do this: somebody with the right role must")),
  /** A change over a session without the session's token. */
  FORGED(
      403,
      "form-token-needed",
      new Words("缺少表单令牌", "Form token needed"),
      new Words(
          "请求未附本会话的表单令牌（X-CSRF-Token），或来自其他网站",
          "the request lacks the session's form token (X-CSRF-Token) or comes from another site")),
  /** No such address. */
  UNKNOWN(
      404,
      "not-found",
      new Words("没有找到", "Not found"),
      new Words("没有这个地址，或没有您可以看到的内容", "nothing is here that you may know of")),
  /** The address does not take the method. */
  WRONG_METHOD(
      405,
      "wrong-method",
      new Words("方法不对", "Wrong method"),
      new Words("此地址不接受该方法，请查看接口说明", "the address does not take this method"));

  private final int status;
  private final String code;
  private final String titleZh;
  private final String titleEn;
  private final String detailZh;
  private final String detailEn;

  ApiRefusal(int status, String code, Words title, Words detail) {
    this.status = status;
    this.code = code;
    titleZh = title.zh();
    titleEn = title.en();
    detailZh = detail.zh();
    detailEn = detail.en();
  }

  /** The HTTP status. */
  int status() {
    return status;
  }

  /** What a program may rely on. */
  String code() {
    return code;
  }

  /** What happened. */
  Words title() {
    return new Words(titleZh, titleEn);
  }

  /** What to do. */
  Words detail() {
    return new Words(detailZh, detailEn);
  }
}
