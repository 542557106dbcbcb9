package mingqian.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A program that uses the interface from outside, with a token or without. */
final class Machine {
  /** Without the offer of HTTP/2, which the server takes badly together with a large body. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final String SEAM = "mingqian-seam";

  private final Optional<String> token;
  private final String language;

  private Machine(Optional<String> token, String language) {
    this.token = token;
    this.language = language;
  }

  static Machine anybody() {
    return new Machine(Optional.empty(), "zh");
  }

  static Machine with(String token) {
    return new Machine(Optional.of(token.strip()), "zh");
  }

  /** The same, reading English. */
  Machine english() {
    return new Machine(token, "en");
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return post(path, "application/json", BodyPublishers.ofString(json));
  }

  /** Sends all of them without waiting for an answer in between; answers in their order. */
  List<HttpResponse<String>> postAtOnce(String path, List<String> bodies) {
    return bodies.stream()
        .map(
            json ->
                request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json))
                    .build())
        .map(request -> CLIENT.sendAsync(request, BodyHandlers.ofString()))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  /** Sends a file as the field {@code file}. */
  HttpResponse<String> upload(String path, String content)
      throws IOException, InterruptedException {
    return upload(path, "file", content);
  }

  HttpResponse<String> upload(String path, String field, String content)
      throws IOException, InterruptedException {
    return upload(path, field, "a.csv", content.getBytes(UTF_8));
  }

  HttpResponse<String> upload(String path, String field, String name, byte[] content)
      throws IOException, InterruptedException {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                .formatted(SEAM, field, name)
            + "Content-Type: %s\r\n\r\n"
                .formatted(name.endsWith(".csv") ? "text/csv" : "application/octet-stream");
    String foot = "\r\n--%s--\r\n".formatted(SEAM);
    return post(
        path,
        "multipart/form-data; boundary=" + SEAM,
        BodyPublishers.ofByteArrays(List.of(head.getBytes(UTF_8), content, foot.getBytes(UTF_8))));
  }

  HttpResponse<String> post(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(body).build());
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(AwaitOffice.at(path)).header("Accept-Language", language);
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    return request;
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The object of an answer that must be the wanted one. */
  static JsonObject ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    return json(answer);
  }

  /** The problem document of an answer that must be a refusal. */
  static JsonObject problem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonObject problem = json(answer);
    assertThat(problem.keySet()).contains("type", "title", "status", "detail", "code");
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("code")).isEqualTo(code);
    assertThat(answer.body()).doesNotContain("Exception", "mingqian.web", "<html");
    return problem;
  }

  static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
