package org.rapporteur.tongue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its first 1,000 characters. One detector serves many threads. */
public final class TongueDetector {
  /** In UTF-16 code units. */
  private static final int SAMPLE = 1000;

  /** In letters of our own script; the detector errs on shorter ones, above all on names. */
  private static final int SHORTEST = 60;

  /** How much likelier than English another language must be. */
  private static final double MARGIN = 3;

  private static final String MODEL = "/langdetect-183.bin";
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+");

  private @Nullable LanguageDetectorModel loaded;

  private TongueDetector() {}

  /** The built-in detector; its model is loaded when it is first needed. */
  public static TongueDetector builtIn() {
    return new TongueDetector();
  }

  private synchronized LanguageDetectorModel model() {
    LanguageDetectorModel model = loaded;
    if (model == null) {
      try (InputStream in =
          Objects.requireNonNull(TongueDetector.class.getResourceAsStream(MODEL), MODEL)) {
        model = new LanguageDetectorModel(in);
        loaded = model;
      } catch (IOException cause) {
        throw new UncheckedIOException(cause);
      }
    }
    return model;
  }

  /** The language of {@code text}; English when it is too short to tell. */
  public Tongue detect(String text) {
    String sample =
        ADDRESS.matcher(text.substring(0, Math.min(SAMPLE, text.length()))).replaceAll(" ");
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long latin = sample.codePoints().filter(TongueDetector::isLatin).count();
    if (letters < SHORTEST && 2 * latin >= letters) {
      return Tongue.ENGLISH;
    }
    Language[] guesses = new LanguageDetectorME(model()).predictLanguages(sample);
    double english = 0;
    for (Language guess : guesses) {
      if (guess.getLang().equals("eng")) {
        english = guess.getConfidence();
      }
    }
    boolean sure = 2 * latin < letters || guesses[0].getConfidence() > MARGIN * english;
    return sure ? Tongue.ofLong(guesses[0].getLang()) : Tongue.ENGLISH;
  }

  private static boolean isLatin(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }
}
