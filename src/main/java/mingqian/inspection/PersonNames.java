package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mingqian.access.Account;
import mingqian.directory.Certificate;

/** The name of the person behind a login 经办人姓名; a login itself is shown to nobody. */
@ApplicationScoped
public class PersonNames {
  private static final String SAMPLE = "sample:";

  @PersistenceContext EntityManager entities;

  /** For what is shown together: who did several things is looked up once. */
  Asked asked() {
    return new Asked();
  }

  private String of(String login) {
    String bare = login.startsWith(SAMPLE) ? login.substring(SAMPLE.length()) : login;
    return Optional.ofNullable(entities.find(Account.class, login))
        .map(Account::name)
        .or(() -> ofCertificate(bare))
        .orElse(bare);
  }

  private Optional<String> ofCertificate(String number) {
    return entities
        .createQuery("select c from Certificate c where c.number = :number", Certificate.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(held -> held.inspector().name());
  }

  /** The names that were asked for. */
  final class Asked {
    private final Map<String, String> names = new HashMap<>();

    /** The same deed with the person's name. */
    Deed named(Deed deed) {
      return new Deed(names.computeIfAbsent(deed.by(), PersonNames.this::of), deed.at());
    }
  }
}
