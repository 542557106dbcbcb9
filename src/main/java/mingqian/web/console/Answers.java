package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mingqian.terms.Outcome;
import mingqian.web.PageReader;
import mingqian.web.PageWords;

/**
 * Tells the person what became of a press 办理答复, above the page's contents: each of the three
 * answers has its word and its look.
 */
@Named
@RequestScoped
public class Answers {
  @Inject private PageReader reader;
  @Inject private PageWords words;

  /** Shows what a verb answered. */
  public void show(Outcome outcome) {
    String sentence = outcome.words().in(reader.getLocale());
    if (outcome instanceof Outcome.Done) {
      add(FacesMessage.SEVERITY_INFO, "answer.done", sentence);
    } else if (outcome instanceof Outcome.Unchanged) {
      add(FacesMessage.SEVERITY_WARN, "answer.unchanged", sentence);
    } else {
      add(FacesMessage.SEVERITY_ERROR, "answer.refused", sentence);
    }
  }

  /** Shows a text of the console as the answer to something done. */
  public void done(String key, Object... parameters) {
    add(FacesMessage.SEVERITY_INFO, "answer.done", words.text(key, parameters));
  }

  /** Shows a text of the console as the answer to something that had been done before. */
  public void unchanged(String key, Object... parameters) {
    add(FacesMessage.SEVERITY_WARN, "answer.unchanged", words.text(key, parameters));
  }

  /** Shows a text of the console as a refusal. */
  public void refused(String key, Object... parameters) {
    add(FacesMessage.SEVERITY_ERROR, "answer.refused", words.text(key, parameters));
  }

  /** Keeps the answers over the redirect that follows. */
  public void keep() {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
  }

  private void add(Severity severity, String word, String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(severity, words.get(word), sentence));
  }
}
