package mingqian.directory.sheet;

import java.util.List;
import java.util.Optional;

/** A small sheet for tests: a required word and an optional one. */
record Note(String word, String more) {
  static final Column<String> WORD = Column.required("词", Texts.upTo(20)).or("词语");
  static final Column<String> MORE = Column.orElse("说明", Texts.upTo(100), "");

  static final class Form implements SheetForm<Note> {
    @Override
    public List<Column<?>> columns() {
      return List.of(WORD, MORE);
    }

    @Override
    public Optional<Note> record(Cells cells) {
      return Optional.of(new Note(cells.get(WORD), cells.get(MORE)));
    }
  }
}
