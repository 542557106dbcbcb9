package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mingqian.draw.SealedFolder;
import mingqian.terms.DrawId;

/** Which draws' visits the folder of another may tell of 引用的抽取. */
@ApplicationScoped
public class CitedDraws {
  @Inject DrawStore draws;

  /**
   * Whether the folder of a draw may tell of the visits of another: that one is disclosed, or cited
   * in the notice and so disclosed first.
   */
  public boolean mayTell(DrawId folder, DrawId of) {
    return draws.find(of).filter(draw -> draw.times().disclosedAt().isPresent()).isPresent()
        || SealedFolder.parse(draws.files(folder, DrawStore.SEALED))
            .notice()
            .openness()
            .cites()
            .contains(of);
  }
}
