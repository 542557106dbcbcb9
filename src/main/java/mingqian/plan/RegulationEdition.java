package mingqian.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import mingqian.regulation.Regulation;
import mingqian.terms.Digest;

/** An edition of the regulation 规则版本 that was in force, with the bytes of its files. */
@Entity
@Table(name = "regulation_edition")
class RegulationEdition {
  @Id private String digest;

  @Column(name = "in_force_from")
  private OffsetDateTime inForceFrom;

  @ElementCollection
  @CollectionTable(name = "regulation_file", joinColumns = @JoinColumn(name = "digest"))
  @MapKeyColumn(name = "file_name")
  @Column(name = "content")
  private Map<String, byte[]> files = new HashMap<>();

  /** For the persistence provider. */
  protected RegulationEdition() {}

  RegulationEdition(Regulation regulation, Instant at) {
    digest = regulation.digest().value();
    files.putAll(regulation.files());
    comeIntoForce(at);
  }

  final void comeIntoForce(Instant at) {
    inForceFrom = at.atOffset(ZoneOffset.UTC);
  }

  Edition naming() {
    return new Edition(new Digest(digest), inForceFrom.toInstant());
  }

  Map<String, byte[]> files() {
    return Map.copyOf(files);
  }
}
