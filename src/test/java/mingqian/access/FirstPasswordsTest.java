package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import mingqian.office.Mode;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordsTest {
  private static final List<NewInspector> INSPECTORS =
      Stream.of("99990100001", "99990100002", "99990100003")
          .map(
              key ->
                  new NewInspector(new CertificateNumber(key), "某检查员", new DepartmentCode("SCJG")))
          .toList();

  private final AccessBase base = new AccessBase();
  @TempDir private Path data;

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void an_inspector_is_found_by_certificate_once_there_is_an_account() {
    CertificateNumber certificate = INSPECTORS.get(0).certificate();
    base.in(room -> assertThat(room.accounts.of(certificate)).isEmpty());
    base.in(room -> room.firstPasswords(Mode.TRAINING, data).addInspectors(INSPECTORS));
    base.in(
        room ->
            assertThat(room.accounts.of(certificate).orElseThrow().login())
                .isEqualTo("inspector1"));
  }

  @Test
  void training_has_one_account_of_each_role_that_works_at_a_desk() throws IOException {
    make(Mode.TRAINING);
    assertThat(logins())
        .containsExactly(
            "admin", "coordinator", "liaison", "approver", "filing", "reviewer", "auditor");
  }

  @Test
  void production_has_an_administrator_only() throws IOException {
    make(Mode.PRODUCTION);
    assertThat(logins()).containsExactly("admin");
  }

  @Test
  void only_the_owner_can_read_the_file_and_nothing_else_is_left() throws IOException {
    make(Mode.TRAINING);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(data)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void a_second_start_changes_nothing() throws IOException {
    make(Mode.TRAINING);
    String before = Files.readString(file());
    make(Mode.TRAINING);
    assertThat(file()).hasContent(before);
  }

  @Test
  void the_passwords_of_the_file_open_the_accounts_and_must_be_changed() throws IOException {
    make(Mode.TRAINING);
    String[] line = lines().get(1).split("\t", -1);
    base.in(
        room -> {
          assertThat(room.door.attempt(line[0], line[2])).isInstanceOf(LoginAnswer.Welcome.class);
          assertThat(room.accounts.find(line[0]).orElseThrow().mustChangePassword()).isTrue();
        });
  }

  @Test
  void passwords_are_long_and_differ() throws IOException {
    make(Mode.TRAINING);
    assertThat(lines().stream().map(line -> line.split("\t", -1)[2]).distinct())
        .hasSize(7)
        .allMatch(password -> password.matches("([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}"));
    assertThat(Stream.generate(() -> OneTimePassword.random().value()).limit(1_000).distinct())
        .hasSize(1_000);
  }

  @Test
  void a_password_does_not_tell_itself_to_a_log() {
    OneTimePassword password = OneTimePassword.random();
    assertThat(password.toString()).doesNotContain(password.value());
  }

  @Test
  void inspectors_are_added_to_the_file_once() throws IOException {
    make(Mode.TRAINING);
    base.in(room -> room.firstPasswords(Mode.TRAINING, data).addInspectors(INSPECTORS));
    String before = Files.readString(file());
    base.in(room -> room.firstPasswords(Mode.TRAINING, data).addInspectors(INSPECTORS));
    assertThat(file()).hasContent(before);
    assertThat(logins()).hasSize(10).endsWith("inspector1", "inspector2", "inspector3");
    base.in(
        room ->
            assertThat(room.accounts.find("inspector2").orElseThrow().actor().inspector())
                .contains(new CertificateNumber("99990100002")));
  }

  @Test
  void a_liaison_of_each_department_is_added_once() throws IOException {
    List<DepartmentCode> departments =
        List.of(new DepartmentCode("YJGL"), new DepartmentCode("STHJ"));
    make(Mode.TRAINING);
    base.in(room -> room.firstPasswords(Mode.TRAINING, data).addLiaisons(departments));
    String before = Files.readString(file());
    base.in(room -> room.firstPasswords(Mode.TRAINING, data).addLiaisons(departments));
    assertThat(file()).hasContent(before);
    assertThat(logins()).endsWith("liaison-yjgl", "liaison-sthj");
    base.in(
        room ->
            assertThat(room.accounts.find("liaison-sthj").orElseThrow().actor().department())
                .contains(new DepartmentCode("STHJ")));
  }

  private void make(Mode mode) {
    base.in(room -> room.firstPasswords(mode, data).make());
  }

  private Path file() {
    return data.resolve("first-passwords.txt");
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(file()).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private List<String> logins() throws IOException {
    return lines().stream().map(line -> line.split("\t", -1)[0]).toList();
  }
}
