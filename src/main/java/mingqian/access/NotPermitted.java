package mingqian.access;

/** Somebody tried what the role does not allow 越权; pages answer it with 403. */
public class NotPermitted extends RuntimeException {
  /** Names the actor and the role found. */
  public NotPermitted(Actor actor) {
    super(actor.name() + " may not do this as " + actor.role().map(Role::name).orElse("nobody"));
  }
}
