package mingqian.draw;

import java.nio.charset.StandardCharsets;

/** {@code README.txt} 核验说明 of a disclosed folder: ten lines on checking with sha256sum alone. */
final class CheckingHints {
  private CheckingHints() {}

  static byte[] bytes(DrawResult result) {
    String draw = result.sealed().notice().draw().value();
    StringBuilder randomness = new StringBuilder();
    result.opening().randomness().forEach(value -> randomness.append('/').append(value));
    String nonce = result.opening().nonce().value();
    String text =
        """
        抽取 %1$s 的核验：逐行运行，每行均须得出所说明的值。 / Checking draw %1$s: run each line; each must give what it says.
        所有文件完好 / all files are whole:  sha256sum -c --quiet SHA256SUMS
        封存文件完好 / sealed files are whole:  (cd sealed && sha256sum -c --quiet SHA256SUMS)
        结果完好 / the result is whole:  sha256sum -c --quiet RESULT-SHA256SUMS
        封存摘要，即封存时公布的值 / the seal, as published at sealing:  sha256sum < sealed/SHA256SUMS
        承诺，即 notice.csv 的 commitment / the commitment in notice.csv:  printf %%s mingqian-1/commitment/%1$s/%2$s | sha256sum
        种子，前 32 位即 seed.csv 的 seed / the seed in seed.csv, first 32 digits:  printf %%s mingqian-1/seed/%3$s/%2$s%4$s | sha256sum
        分层种子 S，前 32 位 / the stratum seed S, first 32 digits:  printf %%s mingqian-1/stratum/%5$s/STRATUM | sha256sum
        签号，即 drawn.csv 的 ticket / a ticket in drawn.csv:  printf %%s S/TARGET | sha256sum
        签号最小者抽中，数量见 strata.csv / the smallest tickets are drawn, as many as strata.csv says.
        """
            .formatted(draw, nonce, result.sealed().seal(), randomness, result.seed());
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
