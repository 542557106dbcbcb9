package mingqian.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import mingqian.directory.imports.OfferedFile;

/** Stops reading a body that is longer than any sensible one 请求长度上限, whatever its header says. */
public class BodyLimit implements ContainerRequestFilter {
  /** The longest JSON body, in bytes. */
  static final int LONGEST_JSON = 1024 * 1024;

  /** The longest file with the lines around it that multipart adds, in bytes. */
  static final long LONGEST_UPLOAD = OfferedFile.LONGEST + 64L * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    long most = most(request.getMediaType());
    if (request.getLength() > most) {
      throw tooLong(most);
    }
    request.setEntityStream(new Counted(request.getEntityStream(), most));
  }

  private static long most(MediaType type) {
    return type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
        ? LONGEST_UPLOAD
        : LONGEST_JSON;
  }

  private static Trouble tooLong(long most) {
    return new Trouble(
        Problem.of(
            413,
            "too-large",
            "请求内容超过 " + most + " 字节，请拆分后再发送",
            "the body is longer than " + most + " bytes: split it"));
  }

  /** Counts what is read. */
  private static final class Counted extends FilterInputStream {
    private final long most;
    private long read;

    Counted(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = super.read(into, from, length);
      count(Math.max(some, 0));
      return some;
    }

    private void count(int more) {
      read += more;
      if (read > most) {
        throw tooLong(most);
      }
    }
  }
}
