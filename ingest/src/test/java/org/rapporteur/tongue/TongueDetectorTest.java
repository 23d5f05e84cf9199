package org.rapporteur.tongue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueDetectorTest {
  private static final TongueDetector DETECTOR = TongueDetector.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | France accused Russia of spying.",
        "en | Mahmoud Abbas met Recep Tayyip Erdogan and Abdel Fattah el-Sisi in Sharm el-Sheikh on"
            + " Monday.",
        "en | PARIS (AFP) - Emmanuel Macron, Olaf Scholz et al. will meet in Paris on Tuesday, the"
            + " Elysee said.",
        "en | KYIV: Zelenskyy, Kuleba, Yermak, Umerov, Syrskyi, Budanov, Shmyhal, Fedorov, Danilov",
        "de | Der Bundeskanzler hat am Montag in Berlin erklärt, dass Deutschland keine weiteren"
            + " Panzer liefern werde.",
        "fr | Le président de la République a rencontré lundi le premier ministre du Canada, selon"
            + " un communiqué.",
        "es | El presidente del Gobierno se reunió el lunes con los representantes de los"
            + " sindicatos en Madrid.",
        "ru | Президент встретился",
        "ar | التقى الرئيس"
      })
  void tells(String code, String text) {
    assertThat(DETECTOR.detect(text).code()).isEqualTo(code);
  }
}
