package mingqian.web.api;

import mingqian.terms.Words;

/** Carries a problem out of an endpoint 接口异常; {@link Troubles} answers it. */
final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Trouble(Problem problem) {
    super(problem.code());
    this.problem = problem;
  }

  /** The address, or what it names, is unknown to whoever asks. */
  static Trouble notFound() {
    return new Trouble(Problem.ofStatus(404));
  }

  /** The request is not what the description of the interface says. */
  static Trouble badRequest(String zh, String en) {
    return new Trouble(Problem.of(400, "bad-request", zh, en));
  }

  /** A field or parameter of the request is missing, unknown or wrong; the document names it. */
  static Trouble badField(String name, Words detail) {
    return new Trouble(
        new Problem(
            400,
            "bad-request",
            detail,
            JsonItem.JSON.createObjectBuilder().add("field", name).build()));
  }

  Problem problem() {
    return problem;
  }
}
