package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mingqian.office.Mode;
import mingqian.office.Office;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {
  private static final Actor ADMIN = Actor.sample("admin", Role.ADMINISTRATOR);

  private final AccessBase base = new AccessBase();
  @TempDir private Path data;

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void a_token_opens_until_its_time_is_over() {
    String secret = make("tax-system", 2, Right.READ);
    assertThat(opened(secret)).contains("token:tax-system");
    base.pass(Duration.ofDays(2).minusMillis(1));
    assertThat(opened(secret)).isPresent();
    base.pass(Duration.ofMillis(1));
    assertThat(opened(secret)).isEmpty();
  }

  @Test
  void a_token_may_be_used_twice_at_once() {
    make("tax-system", 2, Right.READ);
    base.in(
        one -> {
          assertThat(one.tokens.find("tax-system")).isPresent();
          base.in(other -> other.tokens.noteUse("tax-system"));
          one.tokens.noteUse("tax-system");
        });
    base.in(
        room -> assertThat(room.tokens.find("tax-system").orElseThrow().lastUsedAt()).isPresent());
  }

  @Test
  void a_revoked_token_opens_nothing_and_is_revoked_once() {
    String secret = make("tax-system", 30, Right.READ);
    assertThat(revoke("tax-system")).isInstanceOf(Outcome.Done.class);
    assertThat(opened(secret)).isEmpty();
    assertThat(revoke("tax-system")).isInstanceOf(Outcome.Unchanged.class);
    assertThat(revoke("other")).isInstanceOf(Outcome.Refused.class);
    assertThat(verbs()).containsExactly("revoke-token", "make-token");
  }

  @Test
  void no_changed_letter_of_a_secret_opens() {
    String secret = make("tax-system", 30, Right.READ);
    for (int i = 0; i < secret.length(); i++) {
      char other = secret.charAt(i) == 'a' ? 'b' : 'a';
      String changed = secret.substring(0, i) + other + secret.substring(i + 1);
      assertThat(opened(changed)).as(changed).isEmpty();
    }
    assertThat(opened(secret + "a")).isEmpty();
    assertThat(opened("")).isEmpty();
    assertThat(opened(secret.replace("tax-system", "other"))).isEmpty();
  }

  @Test
  void the_secret_of_one_token_does_not_open_another() {
    String one = make("one", 30, Right.READ);
    make("two", 30, Right.READ);
    assertThat(opened(one.replace("mq_one_", "mq_two_"))).isEmpty();
  }

  @Test
  void a_token_under_another_key_is_not_opened() throws IOException {
    String secret = make("tax-system", 30, Right.READ);
    Office other = new Office(Mode.TRAINING, data, data, data, data);
    base.in(
        room -> {
          AccessTokens tokens = new AccessTokens(room.trail, base.clock(), new TokenKey(other));
          tokens.entities = room.entities;
          assertThat(tokens.recognise(new TokenSecret(secret))).isEmpty();
        });
  }

  @Test
  void the_database_and_the_trail_hold_no_secret() {
    String secret = make("tax-system", 30, Right.READ);
    String random = secret.substring("mq_tax-system_".length());
    base.in(
        room -> {
          Object[] row =
              (Object[])
                  room.entities
                      .createNativeQuery("select t.* from access_token t")
                      .getSingleResult();
          assertThat(row)
              .allSatisfy(cell -> assertThat(String.valueOf(cell)).doesNotContain(random));
          AuditEntry entry = room.trail.before(Long.MAX_VALUE, 1).get(0);
          assertThat(entry.trace().toString()).doesNotContain(random);
        });
    assertThat(new TokenSecret(secret).toString()).doesNotContain(random);
  }

  @Test
  void secrets_are_long_and_differ() {
    Set<String> secrets = new java.util.HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      secrets.add(TokenSecret.random("one").value());
    }
    assertThat(secrets).hasSize(1_000).allMatch(s -> s.matches("mq_one_[A-Za-z0-9_-]{43}"));
  }

  @Test
  void a_token_acts_under_its_own_name_with_role_department_and_certificate() {
    CertificateNumber certificate = new CertificateNumber("99990100001");
    Post post =
        new Post(Role.INSPECTOR, Optional.of(new DepartmentCode("SCJG")), Optional.of(certificate));
    base.in(
        room -> room.tokens.make(ADMIN, new NewToken("phone", post, Set.of(Right.ASSIGNMENTS), 1)));
    base.in(
        room -> {
          Actor actor = room.tokens.find("phone").orElseThrow().actor();
          assertThat(actor)
              .isEqualTo(
                  new Actor(
                      "token:phone",
                      Optional.of(Role.INSPECTOR),
                      Optional.of(new DepartmentCode("SCJG")),
                      Optional.of(certificate)));
        });
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void only_an_administrator_makes_and_revokes(Role role) {
    make("one", 30, Right.READ);
    Actor other = Actor.sample("x", role);
    base.in(
        room -> {
          assertThatThrownBy(() -> room.tokens.make(other, token("two", 30, Right.READ)))
              .isInstanceOf(NotPermitted.class);
          assertThatThrownBy(() -> room.tokens.revoke(other, "one"))
              .isInstanceOf(NotPermitted.class);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "A-system", "a_b", "-ab", "ab c", "税务"})
  void a_crooked_name_is_refused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> token(name, 30, Right.READ));
  }

  @Test
  void rights_are_chosen_and_within_the_role_and_time_is_bounded() {
    assertThatIllegalArgumentException().isThrownBy(() -> token("one", 30));
    assertThatIllegalArgumentException().isThrownBy(() -> token("one", 30, Right.RESULTS));
    assertThatIllegalArgumentException().isThrownBy(() -> token("one", 0, Right.READ));
    assertThatIllegalArgumentException().isThrownBy(() -> token("one", 367, Right.READ));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NewToken("one", Post.of(Role.ADMINISTRATOR), Set.of(Right.READ), 1));
  }

  @Test
  void use_is_noted_now_and_then() {
    make("one", 30, Right.READ);
    base.in(room -> room.tokens.noteUse("one"));
    assertThat(noted()).isFalse();
    base.pass(Duration.ofMinutes(5));
    assertThat(noted()).isTrue();
  }

  @Test
  void a_training_office_gets_one_token_alone_on_a_line_once() throws IOException {
    Office training = new Office(Mode.TRAINING, data, data, data, data);
    base.in(room -> new FirstToken(room.tokens, training).make());
    Path file = data.resolve("first-token.txt");
    String text = Files.readString(file);
    assertThat(text).matches("mq_first_[A-Za-z0-9_-]{43}\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(opened(text.strip())).contains("token:first");
    base.in(
        room ->
            assertThat(room.tokens.find("first").orElseThrow())
                .extracting(AccessToken::role, AccessToken::rights)
                .isEqualTo(
                    tuple(
                            Role.COORDINATOR,
                            Set.of(
                                Right.READ,
                                Right.IMPORTS,
                                Right.DRAWS,
                                Right.PLANS,
                                Right.FILINGS,
                                Right.ASSIGNMENTS))
                        .toList()));
    base.in(room -> new FirstToken(room.tokens, training).make());
    assertThat(file).hasContent(text);
  }

  @Test
  void a_working_office_gets_no_token() {
    Office working = new Office(Mode.PRODUCTION, data, data, data, data);
    base.in(room -> new FirstToken(room.tokens, working).make());
    assertThat(data.resolve("first-token.txt")).doesNotExist();
    base.in(room -> assertThat(room.tokens.all()).isEmpty());
  }

  @Test
  void the_eleventh_wrong_token_of_an_address_is_told_to_wait() {
    LoggedIn visitor = new LoggedIn();
    WrongTokens wrong = new WrongTokens(base.clock());
    String right = make("one", 30, Right.READ);
    for (int i = 1; i <= 12; i++) {
      ApiRefusal expected = i <= 10 ? ApiRefusal.TOKEN_REFUSED : ApiRefusal.TOO_MANY;
      assertThat(offer("wrong", wrong, visitor)).isEmpty();
      assertThat(visitor.refusal()).as("%d", i).contains(expected);
    }
    assertThat(verbs()).containsExactly("refuse-tokens", "make-token");
    assertThat(offer(right, wrong, new LoggedIn())).isPresent();
    base.pass(Duration.ofMinutes(15));
    offer("wrong", wrong, visitor);
    assertThat(visitor.refusal()).contains(ApiRefusal.TOKEN_REFUSED);
  }

  private Optional<Actor> offer(String secret, WrongTokens wrong, LoggedIn visitor) {
    return with(
        room ->
            new BearerLogin(room.tokens, wrong, visitor)
                .recognise(new TokenSecret(secret), "10.0.0.9"));
  }

  private boolean noted() {
    return with(room -> room.tokens.isUseToBeNoted(room.tokens.find("one").orElseThrow()));
  }

  private static NewToken token(String name, int days, Right... rights) {
    return new NewToken(name, Post.of(Role.COORDINATOR), Set.of(rights), days);
  }

  private String make(String name, int days, Right... rights) {
    return with(room -> room.tokens.make(ADMIN, token(name, days, rights)));
  }

  private Outcome revoke(String name) {
    return with(room -> room.tokens.revoke(ADMIN, name));
  }

  private Optional<String> opened(String secret) {
    return with(
        room ->
            room.tokens
                .recognise(new TokenSecret(secret))
                .map(AccessToken::actor)
                .map(Actor::name));
  }

  private List<String> verbs() {
    return with(
        room -> room.trail.before(Long.MAX_VALUE, 100).stream().map(AuditEntry::verb).toList());
  }

  private <T> T with(Function<AccessBase.Room, T> question) {
    List<T> answers = new ArrayList<>();
    base.in(room -> answers.add(question.apply(room)));
    return answers.get(0);
  }
}
