package mingqian.bench;

/** What a virtual machine costs that does nothing to speak of. */
public final class Hello {
  private Hello() {}

  /** Greets. */
  public static void main(String[] arguments) {
    System.out.println("hello, world");
  }
}
