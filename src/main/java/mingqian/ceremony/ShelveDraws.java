package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mingqian.draw.Addendum;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.Folder;
import mingqian.office.Office;
import mingqian.terms.DrawId;

/**
 * Puts the files of draws on disk 上架: sealed and result folders under the data folder, disclosed
 * ones under the exports, as far as they are public. The database keeps the bytes, so a folder lost
 * or half written is put there again; a folder appears whole or not at all.
 */
@ApplicationScoped
public class ShelveDraws {
  @Inject private DrawStore draws;
  @Inject private Office office;

  @PersistenceContext private EntityManager database;

  /** Puts every folder that is missing. */
  @Transactional
  public void tidy() {
    Path secret = office.data().resolve("draws");
    Path open = office.exports().resolve("draws");
    for (DrawId id : having("d.sequence is not null")) {
      put(id, DrawStore.SEALED, secret.resolve(id.value()).resolve("sealed"));
    }
    for (DrawId id : having("d.times.conductedAt is not null")) {
      put(id, DrawStore.RESULT, secret.resolve(id.value()).resolve("result"));
    }
    for (DrawId id : having("d.proof.addenda > 0")) {
      int addenda = draws.find(id).flatMap(Draw::proof).map(Proof::addenda).orElse(0);
      for (int number = 1; number <= addenda; number++) {
        String folder = Addendum.folder(number);
        put(id, folder, secret.resolve(id.value()).resolve(folder));
      }
    }
    for (DrawId id : having("d.times.disclosedAt is not null")) {
      put(
          () -> DisclosedFolder.open(draws.files(id, DiscloseDraw.DISCLOSED)),
          open.resolve(id.value()));
    }
  }

  private List<DrawId> having(String condition) {
    return database
        .createQuery("select d.id from Draw d where " + condition, String.class)
        .getResultStream()
        .map(DrawId::new)
        .toList();
  }

  private void put(DrawId id, String prefix, Path place) {
    put(() -> draws.files(id, prefix), place);
  }

  private static void put(Supplier<Folder> kept, Path place) {
    if (Files.exists(place)) {
      return;
    }
    Folder files = kept.get();
    try {
      Files.createDirectories(place.getParent());
      Path fresh = Files.createTempDirectory(place.getParent(), ".new-");
      try {
        Path whole = fresh.resolve("whole");
        files.writeTo(whole);
        Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        clear(fresh);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder cannot be written: " + place, e);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
