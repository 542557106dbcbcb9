package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Map;
import mingqian.terms.DrawId;

/** A file of a draw 抽取文件, kept in the transaction that made it and never changed. */
@Entity
@Table(name = "draw_file")
class DrawFile {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draw_file_seq")
  @SequenceGenerator(name = "draw_file_seq", sequenceName = "draw_file_seq", allocationSize = 100)
  private long id;

  @Column(name = "draw_id")
  private String draw;

  private String path;
  private byte[] content;

  /** For the persistence provider. */
  protected DrawFile() {}

  DrawFile(DrawId draw, String path, byte[] content) {
    this.draw = draw.value();
    this.path = path;
    this.content = content.clone();
  }

  Map.Entry<String, byte[]> entry() {
    return Map.entry(path, content());
  }

  byte[] content() {
    return content.clone();
  }
}
