package mingqian.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.access.AccessTokens;
import mingqian.access.Accounts;
import mingqian.access.Actor;
import mingqian.access.NewAccount;
import mingqian.access.NewToken;
import mingqian.access.Post;
import mingqian.access.Right;
import mingqian.access.Role;
import mingqian.access.Route.Entrance;
import mingqian.access.Routes;
import mingqian.it.Person.Session;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/** Opens accounts for people of every role and logs them in. */
@ApplicationScoped
public class Cast {
  @Inject private Accounts accounts;
  @Inject private AccessTokens tokens;
  @Inject private Members members;
  @Inject private Secrets secrets;
  @Inject private Things things;

  /**
   * Everybody there is: the public, one person of each role for all departments, and people of two
   * departments and two teams that know different visits of the draw.
   *
   * @param stem what their logins begin with, once each
   */
  public List<Person> everybody(String stem) throws Exception {
    List<Person> cast = new ArrayList<>(List.of(Person.PUBLIC));
    for (Role role : Role.values()) {
      if (role != Role.INSPECTOR) {
        cast.add(person(stem + "-" + lower(role), role, Optional.empty(), Optional.empty()));
      }
    }
    List<Secrets.Seat> seats = secrets.strangers();
    for (int i = 0; i < seats.size(); i++) {
      Optional<String> department = Optional.of(seats.get(i).department());
      for (Role role : List.of(Role.LIAISON, Role.APPROVER, Role.REVIEWER)) {
        cast.add(person(stem + "-" + lower(role) + i, role, department, Optional.empty()));
      }
      Optional<String> certificate = Optional.of(seats.get(i).inspector());
      cast.add(person(stem + "-inspector" + i, Role.INSPECTOR, department, certificate));
    }
    if (!seats.isEmpty()) {
      cast.addAll(machines(stem, seats));
    }
    cast.add(closed(stem + "-closed"));
    return cast;
  }

  /** Somebody whose account was closed in the midst of a session: nobody from then on. */
  private Person closed(String login) throws Exception {
    Person person = person(login, Role.COORDINATOR, Optional.empty(), Optional.empty());
    accounts.close(WaitingDraw.ADMINISTRATOR, login);
    return new Person(login, Optional.empty(), person.session());
  }

  /**
   * A client with a good token for each of three posts, and some without: one whose token is
   * revoked, one whose token has expired, one who made a token up.
   */
  private List<Person> machines(String stem, List<Secrets.Seat> seats) {
    Secrets.Seat seat = seats.get(0);
    Optional<DepartmentCode> department = Optional.of(new DepartmentCode(seat.department()));
    Post inspector =
        new Post(Role.INSPECTOR, department, Optional.of(new CertificateNumber(seat.inspector())));
    Post liaison = new Post(Role.LIAISON, department, Optional.empty());
    Person revoked = machine(stem + "-revoked", Post.of(Role.COORDINATOR));
    tokens.revoke(WaitingDraw.ADMINISTRATOR, revoked.name());
    Person expired = machine(stem + "-expired", Post.of(Role.COORDINATOR));
    things.expire(expired.name());
    return List.of(
        machine(stem + "-m-coordinator", Post.of(Role.COORDINATOR)),
        machine(stem + "-m-liaison", liaison),
        machine(stem + "-m-inspector", inspector),
        new Person(revoked.name(), Optional.empty(), revoked.session()),
        new Person(expired.name(), Optional.empty(), expired.session()),
        new Person(stem + "-made-up", Optional.empty(), Session.machine("mq-made-up-of-nothing")));
  }

  private Person machine(String name, Post post) {
    Set<Right> rights =
        Arrays.stream(Right.values())
            .filter(right -> isOpen(right, post.role()))
            .collect(Collectors.toSet());
    String secret = tokens.make(WaitingDraw.ADMINISTRATOR, new NewToken(name, post, rights, 1));
    Actor actor =
        new Actor("token:" + name, Optional.of(post.role()), post.department(), post.inspector());
    return new Person(name, Optional.of(actor), Session.machine(secret));
  }

  private static boolean isOpen(Right right, Role role) {
    return Routes.table().stream()
        .anyMatch(
            row ->
                row.entrance() instanceof Entrance.Api api
                    && api.right() == right
                    && api.roles().contains(role));
  }

  /** A person with an account of that login, who has logged in. */
  public Person person(
      String login, Role role, Optional<String> department, Optional<String> certificate)
      throws Exception {
    NewAccount account =
        new NewAccount(
            login,
            "测试人员",
            role,
            department.map(DepartmentCode::new),
            certificate.map(CertificateNumber::new));
    members.admit(account);
    Visitor visitor = Visitor.loggedIn(login);
    return new Person(
        login, accounts.find(login).map(found -> found.actor()), visitor.session("/password"));
  }

  private static String lower(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
