package mingqian.office;

import java.util.Optional;

/**
 * What may be fetched from elsewhere 外部网络.
 *
 * @param drand the address of a relay of the drand network, without a slash at its end; nothing is
 *     fetched where it is empty
 */
public record Network(Optional<String> drand) {
  /** Refuses whatever is no address of http or https with {@link IllegalArgumentException}. */
  public Network {
    drand.ifPresent(
        address -> {
          if (!address.matches("https?://[0-9A-Za-z.:\\[\\]-]+(/[0-9A-Za-z._~-]+)*")) {
            throw new IllegalArgumentException("not an address of the drand network: " + address);
          }
        });
  }
}
