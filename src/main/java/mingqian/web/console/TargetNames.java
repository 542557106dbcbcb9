package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import mingqian.directory.Enterprise;
import mingqian.directory.EnterpriseBook;
import mingqian.terms.CreditCode;

/** The names of enterprises by their codes 企业名称. */
@RequestScoped
public class TargetNames {
  @Inject private EnterpriseBook directory;

  private final Map<CreditCode, String> known = new HashMap<>();

  /** The name of one; its code where the directory has none. */
  String of(CreditCode code) {
    return known.computeIfAbsent(
        code, one -> directory.find(one).map(Enterprise::name).orElse(one.value()));
  }
}
