package mingqian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/**
 * The least that any draw of targets must do 底线程序: reads the bytes of a file and hashes one block
 * for each of its rows. It looks at nothing that it reads.
 */
public final class FloorProgram {
  private static final int BUFFER = 1 << 16;
  private static final int TEXT = 51;

  private FloorProgram() {}

  /** Takes the name of the file and the number of its rows. */
  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    Path file = Path.of(arguments[0]);
    long rows = Long.parseLong(arguments[1]);
    long size = Files.size(file);
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    byte[] buffer = new byte[BUFFER];
    byte[] ticket = new byte[32];
    long read = 0;
    long hashed = 0;
    int seen = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int part = in.read(buffer); part >= 0; part = in.read(buffer)) {
        read += part;
        for (long due = rows * read / size; hashed < due; hashed++) {
          hash.update(buffer, (int) (hashed % (BUFFER - TEXT)), TEXT);
          hash.digest(ticket, 0, ticket.length);
          seen ^= ticket[0];
        }
      }
    }
    System.out.println(hashed + " blocks " + seen);
  }
}
