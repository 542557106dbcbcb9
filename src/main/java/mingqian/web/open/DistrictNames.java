package mingqian.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mingqian.directory.TargetBook;
import mingqian.web.PageReader;

/** The names of districts in the reader's language 行政区划名称. */
@RequestScoped
public class DistrictNames {
  @Inject private TargetBook directory;
  @Inject private PageReader reader;

  /** From code to name; a code without a name stands for itself. */
  public UnaryOperator<String> byCode() {
    Map<String, String> names =
        directory.districts().stream()
            .collect(
                Collectors.toMap(one -> one.code().value(), one -> one.name(reader.getLocale())));
    return code -> names.getOrDefault(code, code);
  }
}
