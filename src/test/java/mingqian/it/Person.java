package mingqian.it;

import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.access.Route;
import mingqian.access.Route.Entrance;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/**
 * Somebody who comes to the site.
 *
 * @param name how reports call the person
 * @param actor who it is to the office; nobody for the public
 * @param session the open session, if there is one
 */
record Person(String name, Optional<Actor> actor, Session session) {
  static final Person PUBLIC = new Person("public", Optional.empty(), Session.NONE);

  /**
   * By what the site knows the person.
   *
   * @param cookie of a browser's session, as it is sent; empty for none
   * @param token of the forms
   * @param bearer the secret of a machine; empty for none
   */
  record Session(String cookie, String token, String bearer) {
    static final Session NONE = new Session("", "no-session", "");

    static Session machine(String secret) {
      return new Session("", "no-session", secret);
    }

    boolean isMachine() {
      return !bearer.isEmpty();
    }
  }

  boolean is(Role role) {
    return actor.filter(who -> who.is(role)).isPresent();
  }

  Optional<String> department() {
    return actor.flatMap(Actor::department).map(DepartmentCode::value);
  }

  Optional<String> certificate() {
    return actor.flatMap(Actor::inspector).map(CertificateNumber::value);
  }

  /** Whether the row admits the person, by the table alone. */
  boolean isAdmittedBy(Route row) {
    Entrance entrance = row.entrance();
    if (entrance instanceof Entrance.Api api) {
      return api.roles().stream().anyMatch(this::is);
    }
    if (entrance instanceof Entrance.Everybody || entrance instanceof Entrance.Nobody) {
      return entrance instanceof Entrance.Everybody;
    }
    if (entrance instanceof Entrance.Only only) {
      return !session.isMachine() && only.roles().stream().anyMatch(this::is);
    }
    return entrance instanceof Entrance.Always || (actor.isPresent() && !session.isMachine());
  }

  @Override
  public String toString() {
    return name;
  }
}
