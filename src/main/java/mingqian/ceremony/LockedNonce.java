package mingqian.ceremony;

/** How the auditor opens a nonce that is locked to the auditor's key 密数开启. */
public final class LockedNonce {
  private LockedNonce() {}

  /**
   * The command that prints the nonce, with the private key beside it.
   *
   * @param locked the locked nonce in Base64
   */
  public static String command(String locked) {
    return "printf '%s' '"
        + locked
        + "' | openssl base64 -d -A | openssl pkeyutl -decrypt -inkey auditor-private.pem"
        + " -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256"
        + " -pkeyopt rsa_mgf1_md:sha256";
  }
}
