package mingqian.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import mingqian.ceremony.ChangeKind;
import mingqian.directory.MatterKind;
import mingqian.directory.PoolFilter;
import mingqian.directory.RegistrationState;
import mingqian.regulation.FrequencyBound;
import mingqian.regulation.ParameterName;
import mingqian.regulation.ParameterUnit;
import mingqian.regulation.RuleKind;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;
import mingqian.web.Messages;
import org.junit.jupiter.api.Test;

class ConsoleTextsTest {
  private final Messages messages = new Messages();

  @Test
  void every_value_of_a_list_has_its_word_in_both_languages() {
    List<String> needed =
        Stream.of(
                keys("targets.library.", Library.values()),
                keys("targets.class.", RiskClass.values()),
                keys("targets.state.", RegistrationState.values()),
                keys("pool.standing.", PoolFilter.Standing.values()),
                keys("pool.matter.kind.", MatterKind.values()),
                keys("rules.kind.", RuleKind.values()),
                keys("rules.matterKind.", mingqian.regulation.MatterKind.values()),
                keys("rules.bound.", FrequencyBound.values()),
                keys("rules.unit.", ParameterUnit.values()),
                keys("visit.kind.", ChangeKind.values()),
                Arrays.stream(VisitVerb.values()).flatMap(ConsoleTextsTest::keys),
                Arrays.stream(PartVerb.values()).flatMap(ConsoleTextsTest::keys),
                Arrays.stream(ParameterName.values()).map(name -> "rules.parameter." + name.id()),
                Stream.of("open", "fresh", "locked", "closed").map(s -> "accounts.standing." + s))
            .flatMap(keys -> keys)
            .toList();
    assertThat(known(Locale.SIMPLIFIED_CHINESE)).containsAll(needed);
    assertThat(known(Locale.ENGLISH)).containsAll(needed);
  }

  private Set<String> known(Locale locale) {
    return messages.texts(locale).keySet();
  }

  private static Stream<String> keys(VisitVerb verb) {
    return Stream.of("open", "means", "press").map(verb::text);
  }

  private static Stream<String> keys(PartVerb verb) {
    Stream<String> own = Stream.of("open", "means", "press").map(verb::text);
    Stream<String> grounded =
        verb.isGrounded() ? Stream.of("ground", "hint").map(verb::text) : Stream.empty();
    Stream<String> dated = verb.isDated() ? Stream.of(verb.text("day")) : Stream.empty();
    return Stream.of(own, grounded, dated).flatMap(each -> each);
  }

  private static Stream<String> keys(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> prefix + value.name());
  }
}
