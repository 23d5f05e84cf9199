package org.rapporteur.layout;

/** Parts of a record that not every layout has room for, and what becomes of them there. */
public enum Detail {
  /** What the text says about the reality of an event. */
  STATUS("status", "only HAPPENED records are written unless --status asks for others"),
  /** Whether it is history told as context. */
  BACKGROUND("background", "history is left out unless --background asks for it"),
  /** Words that weaken it. */
  HEDGE("hedge", "the words are left out"),
  /** On whose word it is told. */
  SPEAKERS("speakers", "they are left out"),
  /** Other readings of an actor. */
  ALTERNATIVES("alternatives", "only the best reading is written"),
  /** Several actors on one side. */
  SEVERAL_ACTORS("several actors", "one row is written for each pair of source and target"),
  /** The sentence that proves it. */
  EVIDENCE("evidence", "the sentence and its offsets are left out"),
  /** How exact the time is, and stretches of days. */
  TIME_PRECISION("time precision", "the first day stands for the whole stretch"),
  /** Records whose day is open. */
  OPEN_TIME("open time", "records without a day are left out and counted"),
  /** How exact the place is. */
  PLACE_PRECISION("place precision", "the name alone tells"),
  /** PLOVER type and mode. */
  PLOVER("PLOVER type and mode", "only the CAMEO code is written"),
  /** CAMEO code. */
  CAMEO("CAMEO code", "only the PLOVER type is written"),
  /** Who accuses, confirms, denies. */
  CLAIMS("claims", "they are left out");

  private final String label;
  private final String otherwise;

  Detail(String label, String otherwise) {
    this.label = label;
    this.otherwise = otherwise;
  }

  /** What a person calls it. */
  public String label() {
    return label;
  }

  /** What a layout that lacks it does. */
  public String otherwise() {
    return otherwise;
  }
}
