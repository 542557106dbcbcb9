package mingqian.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mingqian.terms.Words;

/**
 * What went wrong, as a document 问题说明 (RFC 9457).
 *
 * @param status the HTTP status
 * @param code what a program may rely on, such as {@code not-permitted}
 * @param detail what happened and what to do, for people
 * @param more further members of the document
 */
public record Problem(int status, String code, Words detail, JsonObject more) {
  /** The media type of the document. */
  public static final String TYPE = "application/problem+json";

  /** A problem without further members. */
  static Problem of(int status, String code, String zh, String en) {
    return new Problem(status, code, new Words(zh, en), JsonObject.EMPTY_JSON_OBJECT);
  }

  /** What is to be said of a status of which nothing else is known. */
  public static Problem ofStatus(int status) {
    return switch (status) {
      case 401 ->
          of(
              401,
              "login-needed",
              "请登录，或附上有效的访问令牌（Authorization: Bearer …）",
              "log in, or send a valid access token (Authorization: Bearer …)");
      case 403 ->
          of(
              403,
              "not-permitted",
              "您的角色不能办理此事，请由有权的人员办理",
              "your role may not do this: somebody with the right role must");
      case 404 ->
          of(404, "not-found", "没有这个地址，或没有您可以看到的内容", "nothing is here that you may know of");
      case 405 ->
          of(
              405,
              "wrong-method",
              "此地址不接受该方法，请查看 /api/openapi.json",
              "the address does not take this method: see /api/openapi.json");
      case 406 -> of(406, "not-acceptable", "本接口只提供 JSON", "this interface answers in JSON only");
      case 413 -> of(413, "too-large", "请求内容过长，请拆分后再发送", "the body is too long: split it");
      case 415 ->
          of(
              415,
              "wrong-content-type",
              "内容类型不对：文件用 multipart/form-data，其余用 application/json",
              "wrong content type: multipart/form-data for files, application/json for the rest");
      default ->
          status < 500
              ? of(
                  status,
                  "bad-request",
                  "无法理解该请求，请对照 /api/openapi.json",
                  "the request cannot be understood: compare it with /api/openapi.json")
              : of(status, "fault", "系统内部出错，请稍后再试", "a fault of ours: try again later");
    };
  }

  /** A fault of ours that the log knows under an id. */
  public static Problem ofFault(String id) {
    return new Problem(
        500,
        "fault",
        new Words(
            "系统内部出错，编号 " + id + "；请告知管理员",
            "a fault of ours, number " + id + ": tell the administrator"),
        JsonItem.JSON.createObjectBuilder().add("fault", id).build());
  }

  /** Answers a request with it where no endpoint does. */
  public void write(HttpServletResponse response, Locale locale, String path) throws IOException {
    response.setStatus(status);
    response.setContentType(TYPE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Language", locale.getLanguage());
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(document(locale, path).toString());
  }

  /** The document in a language, about the request to a path. */
  public JsonObject document(Locale locale, String path) {
    JsonObjectBuilder document =
        JsonItem.JSON
            .createObjectBuilder()
            .add("type", "urn:mingqian:problem:" + code)
            .add("title", title().in(locale))
            .add("status", status)
            .add("detail", detail.in(locale))
            .add("instance", path)
            .add("code", code);
    more.forEach(document::add);
    return document.build();
  }

  private Words title() {
    return switch (status) {
      case 401 -> new Words("未登录", "Not logged in");
      case 403 -> new Words("无权办理", "Not permitted");
      case 404 -> new Words("没有找到", "Not found");
      case 405 -> new Words("方法不对", "Wrong method");
      case 406 -> new Words("不能提供所要的格式", "Not acceptable");
      case 409 -> new Words("现在不能办理", "Refused");
      case 413 -> new Words("内容过长", "Too large");
      case 415 -> new Words("内容类型不对", "Wrong content type");
      case 422 -> new Words("内容有误，未办理", "Faulty content");
      default ->
          status < 500 ? new Words("请求有误", "Bad request") : new Words("系统故障", "Fault of ours");
    };
  }
}
