package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last running number given to a seal 封存序号; one row. */
@Entity
@Table(name = "draw_sequence")
class DrawSequence {
  @Id short id;

  @Column(name = "last_number")
  private int last;

  /** For the persistence provider. */
  protected DrawSequence() {}

  int next() {
    last++;
    return last;
  }
}
