package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.access.LoggedIn;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawWitness;
import mingqian.ceremony.JointCeremony;
import mingqian.ceremony.WitnessDraw.Reveal;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/** The page of one ceremony for several draws 联合见证页. */
@Named
@RequestScoped
public class CeremonyPage {
  private static final String LINE = "([0-9A-Za-z-]{1,32})\\s+([0-9a-f]{64})";

  @Inject private JointCeremony ceremony;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  private Optional<List<Draw>> draws = Optional.empty();
  private Optional<List<JointWitness>> witnesses = Optional.empty();

  /** The draws that wait. */
  public List<Draw> getDraws() {
    if (draws.isEmpty()) {
      draws = Optional.of(ceremony.waiting());
    }
    return draws.get();
  }

  /** A form for each witness, as many as the draw with the most has. */
  public List<JointWitness> getWitnesses() {
    if (witnesses.isEmpty()) {
      int most = getDraws().stream().mapToInt(draw -> draw.witnesses().size()).max().orElse(0);
      witnesses = Optional.of(IntStream.rangeClosed(1, most).mapToObj(this::of).toList());
    }
    return witnesses.get();
  }

  private JointWitness of(int number) {
    List<DrawWitness> all =
        getDraws().stream()
            .flatMap(draw -> draw.witnesses().stream())
            .filter(one -> one.number() == number)
            .toList();
    return new JointWitness(number, all);
  }

  /** Logs a witness's commitments. */
  public String commit(JointWitness form) {
    Map<DrawId, Digest> commitments = new HashMap<>();
    for (String line : form.getCommitments().strip().lines().toList()) {
      if (!line.strip().matches(LINE)) {
        return wrong("ceremony.joint.wrong");
      }
      String[] parts = line.strip().split("\\s+", -1);
      commitments.put(new DrawId(parts[0]), new Digest(parts[1]));
    }
    if (commitments.isEmpty()
        || commitments.size() != form.getCommitments().strip().lines().count()) {
      return wrong("ceremony.joint.wrong");
    }
    return tell(ceremony.commit(form.getNumber(), commitments, loggedIn.person()));
  }

  /** Takes what a witness reveals. */
  public String reveal(JointWitness form) {
    if (form.typedDigits().isEmpty()) {
      return wrong("ceremony.badDigits");
    }
    if (form.typedSalt().isEmpty()) {
      return wrong("ceremony.badSalt");
    }
    Reveal reveal = new Reveal(form.typedSalt().get(), form.typedDigits().get());
    return tell(ceremony.reveal(form.getNumber(), reveal, loggedIn.person()));
  }

  private String wrong(String key) {
    answers.refused(key);
    return "";
  }

  private String tell(Outcome outcome) {
    answers.show(outcome);
    if (outcome instanceof Outcome.Refused) {
      return "";
    }
    answers.keep();
    return "ceremony?faces-redirect=true";
  }

  /** The draws that wait, for the script. */
  public String getIds() {
    return getDraws().stream().map(draw -> draw.id().value()).collect(Collectors.joining(" "));
  }
}
