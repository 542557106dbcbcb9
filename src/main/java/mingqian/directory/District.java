package mingqian.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import mingqian.terms.DistrictCode;

/** An administrative district 行政区划 of the city. */
@Entity
@Table(name = "district")
public class District implements Kept<DistrictRow> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "district_seq")
  @SequenceGenerator(name = "district_seq", sequenceName = "district_seq", allocationSize = 100)
  private long id;

  @Version private long version;
  private String code;
  private String name;
  private String english;

  /** For the persistence provider. */
  protected District() {}

  /** Takes a new district into the directory. */
  public District(DistrictRow row) {
    code = row.code().value();
    name = row.name();
    english = row.english();
  }

  @Override
  public final void revise(DistrictRow row) {
    if (!row.code().value().equals(code)) {
      throw new IllegalArgumentException("row of " + code + " expected, found " + row.code());
    }
    name = row.name();
    english = row.english();
  }

  @Override
  public DistrictRow row() {
    return new DistrictRow(code(), name, english);
  }

  @Override
  public long id() {
    return id;
  }

  public DistrictCode code() {
    return new DistrictCode(code);
  }

  /** The Chinese name. */
  public String name() {
    return name;
  }

  /** The name for readers of that language: the Chinese one where no English one is kept. */
  public String name(Locale locale) {
    boolean inEnglish = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return inEnglish && !english.isEmpty() ? english : name;
  }
}
